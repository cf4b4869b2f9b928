const OPENING = new Set(['{', '['].map((letter) => letter.charCodeAt(0)))
const CLOSING = new Set(['}', ']'].map((letter) => letter.charCodeAt(0)))
const QUOTE = 34
const BACKSLASH = 92

/** Whether brackets of a JSON text are nested deeper than `most`, found without reading it as JSON. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (OPENING.has(code)) depth += 1
    else if (CLOSING.has(code)) depth -= 1
    if (depth > most) return true
  }
  return false
}

/** Where the mark stands that closes the string; the end of the text where none does. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at += 1
    else if (code === QUOTE) return at
  }
  return text.length
}
