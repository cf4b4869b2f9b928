/** A ratio of two rates with its 95 % interval: "1.32 times as many (1.21 to 1.44)"; "from none, at least 5.20 times as many". */
export function ratioWords({
  value,
  low,
  high,
}: {
  readonly value: number
  readonly low: number
  readonly high: number
}): string {
  if (!Number.isFinite(value)) return `from none, at least ${low.toFixed(2)} times as many`
  return `${value.toFixed(2)} times as many (${low.toFixed(2)} to ${Number.isFinite(high) ? high.toFixed(2) : 'any number'})`
}
