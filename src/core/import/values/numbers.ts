/** Blanks between digits: a space, one that does not break, narrow ones. */
const SPACES = '[ \\u00a0\\u2007\\u2009\\u202f]'
/** As spreadsheets write large numbers in a narrow column; "1e5" is a code of something. */
const EXPONENT = '(?:E[+-]\\d{1,2})?'

const NUMBERS = {
  '.': numberPattern(`(?:,|${SPACES})`, '\\.'),
  ',': numberPattern(`(?:\\.|${SPACES})`, ','),
}

/** Digits, or groups of three with the same mark between them; then decimals. */
function numberPattern(group: string, decimal: string): RegExp {
  return new RegExp(
    `^'?([+-]?)(\\d{1,3}(?:(?<mark>${group})\\d{3})(?:\\k<mark>\\d{3})*|\\d+)?(?:${decimal}(\\d*))?(${EXPONENT})$`,
  )
}

/**
 * The number of "624161", "624,161.5", "624 161", "-1.297", "6.24E+05" or, with decimal commas, "1,297" and "624.161,5"; null for any
 * other text: no units, no currency, no thousands that are not groups of three.
 */
export function readNumber(text: string, decimal: '.' | ','): number | null {
  if (isPlainNumber(text)) return Number(text)
  const plain = text.trim().replace('\u2212', '-')
  const found = NUMBERS[decimal].exec(plain)
  if (!found) return null
  const [, sign = '', whole = '', , decimals = '', exponent = ''] = found
  if (whole === '' && decimals === '') return null
  return Number(`${sign}${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}${exponent}`)
}

/** Digits and nothing else, which are most coordinates in metres: read at once. */
function isPlainNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return text.length > 0 && text.length < 16
}

/** Only a decimal comma, since thousands have three digits after them, at most three before, and never begin with 0. */
const SURELY_COMMA = /^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|0+,\d+|\d{4,},\d+|\d{1,3}(?:\.\d{3})+,\d*)$/
const SURELY_POINT = /^[+-]?(?:\d*\.(?:\d{1,2}|\d{4,})|0+\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)$/

/** How a column of numbers marks decimals: with a comma only where its numbers show it more often than the contrary. */
export function decimalOf(texts: readonly string[]): '.' | ',' {
  const plain = texts.map((text) => text.trim().replace('\u2212', '-'))
  const commas = plain.filter((text) => SURELY_COMMA.test(text)).length
  const points = plain.filter((text) => SURELY_POINT.test(text)).length
  return commas > points ? ',' : '.'
}

const LARGEST_COUNT = 65_536

/** A whole number from 0 to 65,536, "12", "1,204" or "12.0"; null for any other text, a suppressed "*" or "<5" too. */
export function readCount(text: string): number | null {
  const number = readNumber(text, '.')
  return number !== null && Number.isInteger(number) && number >= 0 && number <= LARGEST_COUNT ? Math.abs(number) : null
}
