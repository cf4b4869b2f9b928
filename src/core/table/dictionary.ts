/** More distinct values than a 16-bit column can tell apart: the column is not what it was taken for. */
export class TooManyKinds extends Error {
  readonly column: string
  constructor(column: string) {
    super(`more than ${LIMIT} different values in ${column}`)
    this.column = column
  }
}
const LIMIT = 0xffff

/** Texts by number, in the order they first came. */
export class Dictionary {
  readonly texts: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly column: string

  constructor(column: string, texts: readonly string[] = []) {
    this.column = column
    for (const text of texts) this.number(text)
  }

  number(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    if (this.texts.length >= LIMIT) throw new TooManyKinds(this.column)
    const own = ownCopy(text)
    this.texts.push(own)
    this.numbers.set(own, this.texts.length - 1)
    return this.texts.length - 1
  }
}

/** A text with memory of its own: a piece cut from a block of a file would otherwise keep the whole block alive. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
