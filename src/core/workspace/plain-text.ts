/**
 * Characters that a name or a note of a person never needs, and that can make a screen show something other than what is
 * stored: controls, line and paragraph separators, marks that turn the direction of the text around them, halves of characters.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const UNSEEN_BUT_LINES = /[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Longest name of a view, label of a break, name of a category or a file, in UTF-16 units. */
const LONGEST_NAME = 200
const LONGEST_NOTE = 2000

export function isPlainName(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_NAME && !UNSEEN.test(text)
}

/** A note may have lines. */
export function isPlainNote(text: string): boolean {
  return text.length <= LONGEST_NOTE && !UNSEEN_BUT_LINES.test(text)
}

/** A name as it may be kept: what is unseen is taken out, and the rest cut to `longest`. May be empty. */
export function plainName(text: string, longest = LONGEST_NAME): string {
  const seen = text.replace(new RegExp(UNSEEN, 'gu'), ' ').replace(/\s+/g, ' ').trim()
  if (seen.length <= longest) return seen
  // A cut between the halves of one character would leave a half.
  return seen
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()
}
