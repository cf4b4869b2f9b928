/** A ratio of two rates with its interval: "1.32 times as many (1.21 to 1.44)". */
export function ratioWords({
  value,
  low,
  high,
}: {
  readonly value: number
  readonly low: number
  readonly high: number
}): string {
  return `${value.toFixed(2)} times as many (${low.toFixed(2)} to ${Number.isFinite(high) ? high.toFixed(2) : 'any number'})`
}
