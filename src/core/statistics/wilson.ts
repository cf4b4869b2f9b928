import { type Confidence, type Interval, Z } from './confidence.ts'

/** The share of which `count` of `total` (above 0) is one outcome: Wilson's score interval (1927), between 0 and 1. */
export function wilson(count: number, total: number, confidence: Confidence = 0.95): Interval {
  const z = Z[confidence]
  const share = count / total
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  const [middle, scale] = [share + z ** 2 / (2 * total), 1 + z ** 2 / total]
  return { lower: Math.max(0, (middle - spread) / scale), upper: Math.min(1, (middle + spread) / scale) }
}
