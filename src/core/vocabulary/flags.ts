/** What a row may say of an incident beyond its category. `dwelling` is whether it happened in a home. */
export const FLAGS = [
  'domestic-abuse',
  'hate',
  'knife',
  'gun',
  'alcohol',
  'drugs',
  'under-25',
  'exploitation',
  'night-time-economy',
  'dwelling',
] as const
export type Flag = (typeof FLAGS)[number]

/**
 * What a row says of a flag, in two bits. `NOT_STATED`: its file has no such column. `UNKNOWN`: the file has one, and the row leaves
 * it blank or says that nobody knows; never to be counted as no.
 */
export const FLAG_NOT_STATED = 0
export const FLAG_NO = 1
export const FLAG_YES = 2
export const FLAG_UNKNOWN = 3
export type FlagValue = typeof FLAG_NOT_STATED | typeof FLAG_NO | typeof FLAG_YES | typeof FLAG_UNKNOWN

/** The value of a flag in a set of flags (one number a row). */
export function flagIn(flags: number, flag: Flag): FlagValue {
  return ((flags >>> shiftOf(flag)) & 3) as FlagValue
}

/** The same set with another value of one flag. */
export function withFlag(flags: number, flag: Flag, value: FlagValue): number {
  const shift = shiftOf(flag)
  return ((flags & ~(3 << shift)) | (value << shift)) >>> 0
}

const SHIFTS = new Map(FLAGS.map((flag, at) => [flag, at * 2]))

function shiftOf(flag: Flag): number {
  return SHIFTS.get(flag) as number
}
