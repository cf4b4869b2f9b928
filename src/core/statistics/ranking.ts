/** Values from here up are few on any map of counts; those below are sorted by counting them. */
const LARGE = 1024

/**
 * Ranks lists of `size` values, one after another, in the same memory: a browser takes longer to hand out new memory than this
 * takes to sort.
 */
export class Ranking {
  private readonly ranks: Uint32Array
  private readonly next = new Uint32Array(LARGE + 1)

  constructor(size: number) {
    this.ranks = new Uint32Array(size)
  }

  /**
   * Positions of the values that are not zero, largest first, ties in the order they stand in (by cell id, where the values go
   * with ascending cells). Good until the next call. A counting sort in two looks at each value, without a branch for the zeros,
   * which come last and are cut off; only the few large values are compared with each other.
   */
  of(values: Uint32Array): Uint32Array {
    const { ranks, next } = this
    const size = ranks.length
    next.fill(0)
    for (let at = 0; at < size; at++) {
      const bucket = Math.min(values[at] as number, LARGE)
      next[bucket] = (next[bucket] as number) + 1
    }
    const large = next[LARGE] as number
    const occupied = size - (next[0] as number)
    // From how many there are in a bucket to the rank of its first.
    for (let bucket = LARGE, rank = 0; bucket >= 0; bucket--) {
      const many = next[bucket] as number
      next[bucket] = rank
      rank += many
    }
    for (let at = 0; at < size; at++) {
      const bucket = Math.min(values[at] as number, LARGE)
      const rank = next[bucket] as number
      ranks[rank] = at
      next[bucket] = rank + 1
    }
    if (large > 1) ranks.subarray(0, large).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
    return ranks.subarray(0, occupied)
  }
}
