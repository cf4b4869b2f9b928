import type { Detector } from './detector.ts'

/** Area codes 01 and 02, 03, 05, mobiles 07, 08 and 09, with ten or eleven digits in all (Ofcom, National Telephone Numbering Plan). */
const NUMBER = /^(?:(?:\+|00)44(?:\(0\))?0?|0)[1-35789]\d{8,9}$/
/** As a spreadsheet leaves it that took it for a number. */
const WITHOUT_ZERO = /^(?:44)?[12357]\d{8,9}$/

export const PHONES: Detector = {
  kind: 'phone',
  header:
    /\b(?:home|work)?(?:tele?)?(?:phone|phn\b)|\btel\b|\btelephones?\b|\bmob\b|\bmobile|\blandline\b|\bfax\b|\bcell\b|\bmsisdn\b|\bwhatsapp\b|\bcontact (?:no|num|number|details)\b|\bcaller (?:no|number|id)\b|\bcli\b/,
  named: {
    matches: (value) => isPhone(value) || numbersIn(value).some((one) => WITHOUT_ZERO.test(one)),
    share: 0.05,
    distinct: 1,
  },
  silent: { matches: isPhone, share: 0.05, distinct: 2 },
}

function isPhone(value: string): boolean {
  return numbersIn(value).some((one) => NUMBER.test(one))
}

/** Numbers of a value that holds nothing else: two with a slash between, spaces, brackets, an extension, "M:" in front. */
function numbersIn(value: string): string[] {
  if (value.length > 60) return []
  return value
    .split(/[/;,|]|\bor\b/i)
    .map((part) => part.replace(/^\s*(?:tel|mob|m|t|h|w)[:. ]+/i, '').replace(/\s*(?:ext|x)\.? ?\d{1,5}\s*$/i, ''))
    .map((part) => part.replace(/\(0\)|[\s().-]/g, ''))
}
