/** Why the raw rate of a hex per resident misleads; a bit each, from the lowest. */
export const BENEATH_FLAGS = ['few-people', 'few-events', 'busy-by-day', 'many-premises'] as const
export type BeneathFlag = (typeof BENEATH_FLAGS)[number]

export function hasFlag(bits: number, flag: BeneathFlag): boolean {
  return ((bits >> BENEATH_FLAGS.indexOf(flag)) & 1) === 1
}

/** Distances from the middle of a hex within which places are counted. */
export const NEAR_METRES = [250, 500, 1000] as const
