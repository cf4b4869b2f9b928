import { type IncidentTable, NO_POINT } from '../../core/table/incident-table.ts'

/**
 * The points of the located rows, one a row, in the groups that a column puts the rows into (`groups` of them, numbered from 0): by
 * force, by file. Each list is new and may be sorted in place.
 */
export function locatedPoints(
  { rows, point }: Pick<IncidentTable, 'rows' | 'point'>,
  groupOfRow: Uint16Array,
  groups: number,
): Uint32Array[] {
  const counts = new Uint32Array(groups)
  for (let row = 0; row < rows; row++) {
    const group = groupOfRow[row] as number
    if ((point[row] as number) < NO_POINT) counts[group] = (counts[group] as number) + 1
  }
  const lists = Array.from(counts, (count) => new Uint32Array(count))
  const ends = new Uint32Array(groups)
  for (let row = 0; row < rows; row++) {
    if ((point[row] as number) >= NO_POINT) continue
    const group = groupOfRow[row] as number
    const list = lists[group] as Uint32Array
    list[ends[group] as number] = point[row] as number
    ends[group] = (ends[group] as number) + 1
  }
  return lists
}
