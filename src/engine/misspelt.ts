/**
 * How many letters must be changed, added or left out to make one word of the other; `most` + 1 where it takes more than `most`.
 * (Levenshtein distance, row by row.)
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const change = (row[to - 1] as number) + (one[at - 1] === other[to - 1] ? 0 : 1)
      next.push(Math.min(change, (row[to] as number) + 1, (next[to - 1] as number) + 1))
    }
    row = next
  }
  return Math.min(row[other.length] as number, most + 1)
}

/** Whether each typed word is, but for a slip of the keyboard, a word of the name: one letter in four to seven, two in more. */
export function isMisspelt(words: readonly string[], name: readonly string[]): boolean {
  return words.every((word) => {
    const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
    return name.some((one) => lettersApart(word, one, slips) <= slips)
  })
}
