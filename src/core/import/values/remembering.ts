/** Texts remembered with what they mean: dates repeat from row to row, and a day has 1,440 times. */
const REMEMBERED = 8192

/** The same function of a text, that looks up what it has answered before; it forgets all when it has remembered 8,192. */
export function remembering<T extends NonNullable<unknown> | null>(answerTo: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = answerTo(text)
    if (answers.size >= REMEMBERED) answers.clear()
    answers.set(ownCopy(text), answer)
    return answer
  }
}

/** A text with memory of its own: a piece cut from a block of a file would otherwise keep the whole block alive. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
