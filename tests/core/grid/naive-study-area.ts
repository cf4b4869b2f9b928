import { cellToChildren, cellToLatLng, cellToParent, gridDisk, latLngToCell, polygonToCells } from 'h3-js'
import type { WrittenRow } from '../../engine/street-files.ts'

/** The study area's cells at a resolution, and how many located rows lie outside. */
export interface NaiveArea {
  readonly cells: ReadonlySet<string>
  readonly outside: number
}

const isLocated = (row: WrittenRow) => row.Longitude !== '' && row.Latitude !== ''
const cellOf = (row: WrittenRow, resolution: number) =>
  latLngToCell(Number(row.Latitude), Number(row.Longitude), resolution)
const districtOf = (row: WrittenRow) => (row['LSOA name'] ?? '').slice(0, -5)

/**
 * The rule of the issue, word for word and slowly, straight from the written rows: the occupied resolution-7 cells whose
 * district holds at least 1 % of any one force's rows, closed by 2 (dilate, fill holes, erode); their children (parents at 6)
 * plus the occupied qualifying cells at the size asked.
 */
export function areaByDistricts(rows: readonly WrittenRow[]): (resolution: number) => NaiveArea {
  const ofForce = countBy(rows, (row) => row['Reported by'] ?? '')
  const ofBoth = countBy(rows, (row) => `${row['Reported by']}|${districtOf(row)}`)
  const large = new Set<string>()
  for (const [key, count] of ofBoth) {
    const [force, district] = key.split('|') as [string, string]
    if (district !== '' && count / (ofForce.get(force) as number) >= 0.01) large.add(district)
  }
  const qualifying = rows.filter((row) => isLocated(row) && large.has(districtOf(row)))
  const frame = closed(new Set(qualifying.map((row) => cellOf(row, 7))))
  return (resolution) => areaOf(rows, frame, qualifying, resolution)
}

/** The other half of the rule: where rows state no district, the components of the closed set with at least 1 % of located rows. */
export function areaByComponents(rows: readonly WrittenRow[]): (resolution: number) => NaiveArea {
  const located = rows.filter(isLocated)
  const rowsOfCell = countBy(located, (row) => cellOf(row, 7))
  const frame = new Set<string>()
  for (const component of components(closed(new Set(rowsOfCell.keys())))) {
    const count = [...component].reduce((sum, cell) => sum + (rowsOfCell.get(cell) ?? 0), 0)
    if (count / located.length >= 0.01) for (const cell of component) frame.add(cell)
  }
  const qualifying = located.filter((row) => frame.has(cellOf(row, 7)))
  return (resolution) => areaOf(rows, frame, qualifying, resolution)
}

function areaOf(
  rows: readonly WrittenRow[],
  frame: Set<string>,
  qualifying: readonly WrittenRow[],
  resolution: number,
): NaiveArea {
  const cells = new Set(qualifying.map((row) => cellOf(row, resolution)))
  for (const cell of frame) {
    if (resolution < 7) cells.add(cellToParent(cell, resolution))
    else for (const child of cellToChildren(cell, resolution)) cells.add(child)
  }
  return { cells, outside: rows.filter((row) => isLocated(row) && !cells.has(cellOf(row, resolution))).length }
}

/** Closed by 2: what cannot be reached from far outside is a hole and is filled. */
export function closed(cells: ReadonlySet<string>): Set<string> {
  if (cells.size === 0) return new Set()
  const grown = new Set([...cells].flatMap((cell) => gridDisk(cell, 2)))
  const around = cellsAround(grown)
  const outside = new Set<string>()
  // The first cell of the surrounding box in its own order is far from the set: the box is half a degree wider all round.
  const edge = [...around].find((cell) => gridDisk(cell, 1).some((near) => !around.has(near))) as string
  const queue = [edge]
  outside.add(edge)
  for (const cell of queue) {
    for (const near of gridDisk(cell, 1)) {
      if (!around.has(near) || grown.has(near) || outside.has(near)) continue
      outside.add(near)
      queue.push(near)
    }
  }
  const filled = new Set([...around].filter((cell) => !outside.has(cell)))
  return new Set([...filled].filter((cell) => gridDisk(cell, 2).every((near) => filled.has(near))))
}

/** Every cell of a box half a degree wider than the cells on each side. */
function cellsAround(cells: ReadonlySet<string>): Set<string> {
  const places = [...cells].map((cell) => cellToLatLng(cell))
  const [south, north] = [Math.min(...places.map(([lat]) => lat)) - 0.5, Math.max(...places.map(([lat]) => lat)) + 0.5]
  const [west, east] = [
    Math.min(...places.map(([, lng]) => lng)) - 0.5,
    Math.max(...places.map(([, lng]) => lng)) + 0.5,
  ]
  return new Set(
    polygonToCells(
      [
        [south, west],
        [south, east],
        [north, east],
        [north, west],
      ],
      7,
    ),
  )
}

function components(cells: ReadonlySet<string>): Set<string>[] {
  const found: Set<string>[] = []
  for (const cell of cells) {
    const touching = found.filter((component) => gridDisk(cell, 1).some((near) => component.has(near)))
    const merged = new Set([cell, ...touching.flatMap((component) => [...component])])
    for (const component of touching) found.splice(found.indexOf(component), 1)
    found.push(merged)
  }
  return found
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
