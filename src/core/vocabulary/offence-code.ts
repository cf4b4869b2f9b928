/**
 * An offence code in the one form in which codes are compared. Files write the classification of the counting rules ("8N", "4/1",
 * "37.2") or the Home Office class of three digits with a sub-class of two ("008/06", "00806"); here both are the number without
 * zeros in front, its letter, and after a point the sub-class without zeros: "8N", "4.1", "37.2", "8.6". A sub-class of zero is the
 * class itself ("058/00" is "58"). A text of another shape comes back in upper case without spaces; a blank one as ''.
 */
export function normalOffenceCode(text: string): string {
  const plain = text.toUpperCase().replace(/\s+/g, '')
  const parts = CLASS_AND_SUBCLASS_JOINED.exec(plain) ?? CODE.exec(plain)
  if (parts === null) return plain
  const [, number = '', letter = '', subclass = ''] = parts
  const below = withoutZeros(subclass)
  return `${withoutZeros(number)}${letter}${below === '' ? '' : `.${below}`}`
}

/**
 * Whether a code, in the form of `normalOffenceCode`, is the one that `pattern` names, or begins with it where the pattern ends in an
 * asterisk. "8*" has 8, 8N and 8.6 below it, but not 81, which is another class.
 */
export function isOffenceCode(code: string, pattern: string): boolean {
  if (!pattern.trim().endsWith('*')) return code === normalOffenceCode(pattern)
  const start = normalOffenceCode(pattern.replaceAll('*', ''))
  return start !== '' && code.startsWith(start) && !/^\d/.test(code.slice(start.length))
}

/** Whether a code can be one of the Home Office, which all begin with a number; "OF61016" is of the courts' own list. */
export function isHomeOfficeCode(code: string): boolean {
  return /^\d/.test(code)
}

const CLASS_AND_SUBCLASS_JOINED = /^(\d{3})()(\d{2})$/
const CODE = /^(\d{1,3})([A-Z]?)(?:[/.-](\d{1,2}))?$/

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '')
}
