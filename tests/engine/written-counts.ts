import { latLngToCell } from 'h3-js'
import type { WrittenRow } from './street-files.ts'

/** The districts of the county, as the names of small areas begin. */
export const NORFOLK = [
  'Breckland',
  'Broadland',
  'Great Yarmouth',
  "King's Lynn and West Norfolk",
  'North Norfolk',
  'Norwich',
  'South Norfolk',
]

/** Located rows by the H3 cell of their written coordinates. */
export function cellsOfPoints(rows: readonly WrittenRow[], resolution: number): Map<string, number> {
  const points = countByText(rows.flatMap(({ Latitude: lat, Longitude: lng }) => (lat && lng ? [`${lat},${lng}`] : [])))
  const cells = new Map<string, number>()
  for (const [point, count] of points) {
    const [lat, lng] = point.split(',').map(Number) as [number, number]
    const cell = latLngToCell(lat, lng, resolution)
    cells.set(cell, (cells.get(cell) ?? 0) + count)
  }
  return cells
}

export function countByText(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
