/** More distinct values than a 16-bit column can tell apart: the column is not what it was taken for. */
export class TooManyKinds extends Error {
  readonly column: string
  constructor(column: string) {
    super(`more than ${MOST_IN_16_BITS} different values in ${column}`)
    this.column = column
  }
}
export const MOST_IN_16_BITS = 0xffff

/** Texts by number, in the order they first came. */
export class Dictionary {
  readonly texts: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly column: string
  private readonly most: number

  /** `most` is how many numbers the column that holds them can tell apart. */
  constructor(column: string, texts: readonly string[] = [], most = MOST_IN_16_BITS) {
    this.column = column
    this.most = most
    for (const text of texts) this.number(text)
  }

  number(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    if (this.texts.length >= this.most) throw new TooManyKinds(this.column)
    const own = ownCopy(text)
    this.texts.push(own)
    this.numbers.set(own, this.texts.length - 1)
    return this.texts.length - 1
  }

  /** Forgets every text from this number on. */
  truncate(length: number): void {
    for (const text of this.texts.splice(length)) this.numbers.delete(text)
  }
}

/** A text with memory of its own: a piece cut from a block of a file would otherwise keep the whole block alive. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
