/**
 * Round numbers for the axis of counts: 0, and steps of 1, 2 or 5 times a power of ten up to the first that reaches `highest`. No more
 * than `most` steps, and never a fraction, because nothing counted here comes in parts. An axis starts at zero always: a column or
 * bar is read by its length.
 */
export function countTicks(highest: number, most: number): readonly number[] {
  const step = roundStep(highest / most)
  const steps = Math.max(1, Math.ceil(highest / step))
  return Array.from({ length: steps + 1 }, (_, at) => at * step)
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below `least`. */
function roundStep(least: number): number {
  let power = 1
  while (power * 10 < least) power *= 10
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= least) ?? power * 10
}
