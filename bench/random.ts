/** Random numbers from a seed, so that two runs of the bench read the same bytes and ask the same questions. */
export interface Random {
  /** Evenly between 0 and 1. */
  unit(): number
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  /** Round 0, with standard deviation 1. */
  normal(): number
  /** 32 random bits. */
  bits(): number
}

/** Marsaglia's xorshift128, its four words filled from the seed by splitmix32. */
export function random(seed: number): Random {
  let state = seed
  const word = () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let [a, b, c, d] = [word(), word(), word(), word()]
  const bits = () => {
    const mixed = a ^ (a << 11)
    a = b
    b = c
    c = d
    d = d ^ (d >>> 19) ^ mixed ^ (mixed >>> 8)
    return d >>> 0
  }
  const unit = () => bits() / 2 ** 32
  return {
    unit,
    bits,
    below: (end) => Math.floor(unit() * end),
    // 1 - unit(): never 0, whose logarithm is infinite.
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  }
}

/** Draws positions of `weights`, each as often as its weight says: by halving in the running sums. */
export function drawer(weights: readonly number[], from: Random): () => number {
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (const [at, weight] of weights.entries()) {
    sum += weight
    sums[at] = sum
  }
  return () => {
    const drawn = from.unit() * sum
    let low = 0
    let high = weights.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] as number) > drawn) high = middle
      else low = middle + 1
    }
    return low
  }
}
