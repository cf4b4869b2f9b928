/** What `parseCoordinate` gives for a blank cell, and for text that is not a number. Neither is a possible coordinate. */
export const BLANK = 0x7fff_ffff
export const NOT_A_NUMBER = 0x7fff_fffe

/**
 * A coordinate in degrees as whole ten-millionths, from text such as "-0.132994"; rounded where the text has more than seven
 * decimals. Anything beyond ±180 degrees comes back as the nearest representable value, still beyond ±180. Read by character
 * code: a file has two of these a row, and `Number` on a cut-out piece of text takes five times as long.
 */
export function parseCoordinate(text: string): number {
  const length = text.length
  if (length === 0) return BLANK
  let at = 0
  const negative = text.charCodeAt(0) === 45
  if (negative) at = 1
  let value = 0
  let digits = 0
  let decimals = -1
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === 46 && decimals < 0) decimals = 0
    else if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48)
      digits += 1
      if (decimals >= 0) decimals += 1
    } else return parseSlowly(text)
  }
  if (digits === 0 || digits > 15 || decimals > 7) return parseSlowly(text)
  const whole = value * (SCALE[Math.max(0, decimals)] as number)
  return clamp(negative ? -whole : whole)
}

/** What to multiply by after so many decimals. */
const SCALE = [1e7, 1e6, 1e5, 1e4, 1e3, 1e2, 1e1, 1]
const LIMIT = 2_000_000_000

function parseSlowly(text: string): number {
  const plain = text.trim()
  if (plain === '') return BLANK
  // Number() alone would take "0x10" and "Infinity" for numbers.
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(plain)) return NOT_A_NUMBER
  return clamp(Math.round(Number(plain) * 1e7))
}

function clamp(units: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, units))
}
