import type { Random } from './random.ts'

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
