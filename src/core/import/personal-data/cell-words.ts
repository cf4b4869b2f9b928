import { isIpAddress } from './ip-address.ts'
import { isThreeWords } from './what3words.ts'

/** Small letters, figures and low lines: "Coffee @Home" is the name of a place. */
const HANDLE = /^@(?=[^A-Z]*$|.*[\d_])[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,39}$/u
const WHOLE_HANDLE = /^@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,39}$/u
const AROUND = /^[("'[<]+|[)"'\]>,;!?.]+$/g
const HAS_SIGN = /[.:@]/

/** Whether one word of a cell is an address of the internet, three words of a place, or the name of an account. */
export function holdsPersonalWord(text: string): boolean {
  if (!HAS_SIGN.test(text)) return false
  if (WHOLE_HANDLE.test(text)) return true
  return text.split(/[\s,;|]+/).some((part) => {
    const word = part.replace(AROUND, '')
    if (!HAS_SIGN.test(word)) return false
    return HANDLE.test(word) || isThreeWords(word) || isIpAddress(word)
  })
}
