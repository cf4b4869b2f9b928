import type { Detector } from './detector.ts'

/** Marks by their age and, last, of Northern Ireland, which always hold an I or a Z (DVLA, INF104). */
const MARKS: readonly RegExp[] = [
  /^[A-HJ-PR-Y][A-HJ-PR-Y]\d{2} ?[A-HJ-PR-Z]{3}$/i,
  /^[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y][A-HJ-PR-Y]{2}$/i,
  /^[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]$/i,
  /^(?:[A-Z]?[A-Z]Z|[A-Z]?I[A-Z]) ?\d{1,4}$/i,
]
/** Marks without an age, foreign ones and parts of marks: believed only under a header that says so. */
const LOOSE = /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[a-z0-9][a-z0-9 -]{1,9}$/i
/** The number of a chassis (ISO 3779): no I, O or Q. */
const CHASSIS = /^[A-HJ-NPR-Z0-9]{17}$/i

export const VEHICLE_REGISTRATIONS: Detector = {
  kind: 'vehicle-registration',
  header:
    /\bv ?r ?[mn]s?\b|\b(?:vehicle|car|veh) ?(?:reg(?:istration)?|index|no|number|plate|mark)\b|\breg(?:istration)? ?(?:no|num|number|plate|mark)?$|\b(?:number|licence) plate\b|\bplate\b|\banpr\b|\bvin\b/,
  named: { matches: (value) => isMark(value) || LOOSE.test(value) || CHASSIS.test(value), share: 0.2, distinct: 1 },
  silent: { matches: isMark, share: 0.15, distinct: 2 },
}

function isMark(value: string): boolean {
  return MARKS.some((mark) => mark.test(value))
}
