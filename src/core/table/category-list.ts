import { MOST_IN_16_BITS, TooManyKinds } from './dictionary.ts'

/**
 * Categories by number, in the order they first came: distinct pairs of a name and an offence code. No two are called the same:
 * where a name comes with several codes, the later ones are called "Theft (45)", and "Theft (no code)" where one states none.
 */
export class CategoryList {
  readonly names: string[] = []
  /** Parallel to `names`; '' where a category has no code. */
  readonly codes: string[] = []
  /** By the name as it came, of categories without a code: asked for with every row of a file that has no codes. */
  private readonly plain = new Map<string, number>()
  private readonly pairs = new Map<string, number>()
  private readonly taken = new Set<string>()

  constructor(names: readonly string[], codes: readonly string[]) {
    for (const [at, name] of names.entries()) this.number(name, codes[at] ?? '')
  }

  /** Throws TooManyKinds. */
  number(name: string, code = ''): number {
    return (code === '' ? this.plain.get(name) : undefined) ?? this.numberOfPair(name, code)
  }

  /** Forgets every category from this number on. */
  truncate(length: number): void {
    for (const name of this.names.splice(length)) this.taken.delete(name)
    this.codes.length = length
    for (const numbers of [this.plain, this.pairs]) {
      for (const [key, number] of numbers) if (number >= length) numbers.delete(key)
    }
  }

  private numberOfPair(name: string, code: string): number {
    const ending = ` (${code === '' ? 'no code' : code})`
    // The name of another table's list: what this class put behind it says nothing.
    let own = name
    while (own.endsWith(ending) && own.length > ending.length) own = own.slice(0, -ending.length)
    const key = `${code.length} ${code}${own}`
    const number = this.pairs.get(key) ?? this.addPair(own, code, ending, key)
    if (code === '') this.plain.set(ownCopy(name), number)
    return number
  }

  private addPair(own: string, code: string, ending: string, key: string): number {
    if (this.names.length >= MOST_IN_16_BITS) throw new TooManyKinds('Crime type')
    let called = ownCopy(own)
    while (this.taken.has(called)) called += ending
    const number = this.names.push(called) - 1
    this.codes.push(ownCopy(code))
    this.taken.add(called)
    this.pairs.set(key, number)
    return number
  }
}

/** A text with memory of its own: a piece cut from a block of a file would otherwise keep the whole block alive. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
