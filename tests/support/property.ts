/** Fixed, so that a failure in CI is a failure here. */
const SEED = 20_260_301

/**
 * How often a property is tried: `fc.assert(property, seededRuns(1000))`. `npm test` does a tenth of `runs`, the same ones
 * each time; `npm run soak` does all, from a new seed (which fast-check prints when a run fails).
 */
export function seededRuns(runs: number): { numRuns: number; seed?: number } {
  if (process.env.PLACES_SOAK) return { numRuns: runs }
  return { numRuns: Math.ceil(runs / 10), seed: SEED }
}
