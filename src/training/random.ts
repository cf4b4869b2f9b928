/** Random numbers from a seed, so that everybody who trains with one seed has the same county to the byte. */
export interface Random {
  /** Evenly from 0 to below 1. */
  unit(): number
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  /** Round 0, with standard deviation 1. */
  normal(): number
  /** 32 random bits. */
  bits(): number
  /** A count round `mean`, as independent events give it. */
  poisson(mean: number): number
  /** Round 1, with variance 1 / `shape`: what multiplies a mean to make its counts vary more than Poisson. */
  gamma(shape: number): number
  oneOf<T>(list: readonly T[]): T
}

/** Above this mean a rounded normal cannot be told from a Poisson count, and exp(-mean) stays far from underflow. */
const LARGE_MEAN = 60

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
  const below = (end: number) => Math.floor(unit() * end)
  // 1 - unit(): never 0, whose logarithm is infinite.
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
  const poisson = (mean: number) => {
    if (mean > LARGE_MEAN) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    const end = Math.exp(-mean)
    let count = 0
    for (let product = unit(); product > end; product *= unit()) count += 1
    return count
  }
  // A sum of `shape` exponentials is a gamma of that whole shape.
  const gamma = (shape: number) => {
    let sum = 0
    for (let part = 0; part < shape; part++) sum -= Math.log(1 - unit())
    return sum / shape
  }
  const oneOf = <T>(list: readonly T[]) => list[below(list.length)] as T
  return { unit, below, normal, bits, poisson, gamma, oneOf }
}
