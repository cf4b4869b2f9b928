import type { Picture } from '../core/question/picture.ts'

/** What lies in the hexes of one class of a map. */
export interface ClassSums {
  /** 0: no figure, or, of counts, no incident. */
  readonly classNumber: number
  readonly hexes: number
  readonly incidents: number
  /** Of what lies beneath; null for counts alone. Hexes whose people are not known add nothing. */
  readonly people: number | null
}

/** The classes of a picture, class 0 last: each hex of the map is in exactly one. */
export function classSums(
  { classes, values, beneath }: Pick<Picture, 'classes' | 'values' | 'beneath'>,
  count: number,
): ClassSums[] {
  const sums = Array.from({ length: count + 1 }, () => ({ hexes: 0, incidents: 0, people: 0 }))
  for (let at = 0; at < classes.length; at++) {
    const own = sums[classes[at] as number]
    if (own === undefined) continue
    own.hexes += 1
    own.incidents += values[at] as number
    own.people += beneath?.people[at] || 0
  }
  const rows = sums.map((own, classNumber) => ({ classNumber, ...own, people: beneath === null ? null : own.people }))
  return [...rows.slice(1), rows[0] as ClassSums]
}
