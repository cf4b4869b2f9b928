import { cellToParent } from 'h3-js'
import type { StudyAreaRule } from '../question/picture.ts'
import type { Resolution } from '../question/question.ts'
import { districtOfArea, type IncidentTable, NO_POINT } from '../table/incident-table.ts'
import { type CellList, cellList, union } from './cells.ts'
import { childrenOf } from './children.ts'
import { closeCells, componentsOf } from './close-cells.ts'
import { cellsOfPoints } from './points-to-cells.ts'

/** The size at which the area is drawn: about 5 square kilometres, so that a village and its fields are one cell. */
const FRAME_RESOLUTION = 7
/** Rings by which the frame is closed: gaps of up to four cells (about 10 km) between settlements belong to the county. */
const CLOSING_RINGS = 2
/** A district, or a lone cluster of points, below this share is a stray: offences dealt with by the force but elsewhere. */
const LEAST_SHARE = 0.01

/** The area that a question is about: which hexes, and which points. */
export interface StudyArea {
  readonly rule: StudyAreaRule
  /** The file whose boundaries it is, and the areas of it that were chosen; null where no boundaries say it. */
  readonly boundaries: { readonly name: string; readonly areas: number; readonly chosen: readonly string[] } | null
  /** About how many cells of a size it has. */
  readonly roughly: (resolution: Resolution) => number
  /** Its cells of one size, ascending. `cells` are the points' own cells at that resolution. */
  readonly cells: (resolution: Resolution, cells: readonly string[]) => CellList
  /** 1 for each point that counts where its cell does; null: all. */
  readonly points: Uint8Array | null
  /** 1 for each of its cells that the edge of the chosen areas cuts: only a part of it counts. Null where none were chosen. */
  readonly parted: (resolution: Resolution, cells: CellList) => Uint8Array | null
}

/** The area that the data themselves are about, where no boundaries are loaded. */
export function studyAreaOfRows(table: IncidentTable): StudyArea {
  const frame = studyFrame(table)
  return {
    ...{ rule: frame.rule, boundaries: null, points: null, parted: () => null },
    roughly: (resolution) => Math.round(frame.cells.size * 7 ** (resolution - FRAME_RESOLUTION)),
    cells: (resolution, cells) => studyCells(frame, resolution, cells),
  }
}

/** An area whose rows state no district, and one whose district qualifies. */
const UNSTATED = 1
const QUALIFYING = 2

/** Where the study area lies, at resolution 7, and which points vouch for it. */
interface StudyFrame {
  readonly rule: StudyAreaRule
  /** H3 names at resolution 7. */
  readonly cells: ReadonlySet<string>
  /** 1 for a point that a row of a qualifying district (or component) stands on: its cell is always in the area. */
  readonly qualifies: Uint8Array
}

/**
 * The area that the data are about, from all rows kept, whatever is asked: true zeros belong to it, the sea and other counties
 * do not. A district (stated by rows through the name of their small area) qualifies with at least 1 % of any one force's rows;
 * the occupied resolution-7 cells of qualifying districts are closed by 2. So are the cells of the rows that state no district,
 * taken together, and each component with at least 1 % of all located rows is in.
 */
function studyFrame(table: IncidentTable): StudyFrame {
  const names = table.areas.map(districtOfArea)
  const qualifying = areasOfQualifyingDistricts(table, names)
  const kindOfArea = Uint8Array.from(names, (name, area) =>
    name === '' ? UNSTATED : qualifying[area] ? QUALIFYING : 0,
  )
  const { rows, point: pointOfRow, area: areaOfRow } = table
  const stated = new Uint8Array(table.points.count)
  const unstatedRows = new Uint32Array(table.points.count)
  let located = 0
  for (let row = 0; row < rows; row++) {
    const point = pointOfRow[row] as number
    if (point >= NO_POINT) continue
    located += 1
    const kind = kindOfArea[areaOfRow[row] as number]
    if (kind === UNSTATED) unstatedRows[point] = (unstatedRows[point] as number) + 1
    else if (kind === QUALIFYING) stated[point] = 1
  }
  const frameCells = cellsOfPoints(table.points, FRAME_RESOLUTION)
  const byDistrict = closeCells(new Set(frameCells.filter((_, point) => stated[point] === 1)), CLOSING_RINGS)
  const byComponent = largeComponents(frameCells, unstatedRows, LEAST_SHARE * located)
  const qualifies = stated.map((is, point) =>
    is === 1 || ((unstatedRows[point] as number) > 0 && byComponent.has(frameCells[point] as string)) ? 1 : 0,
  )
  return { rule: ruleOf(byDistrict, byComponent), cells: new Set([...byDistrict, ...byComponent]), qualifies }
}

/**
 * The study area in cells of one size, ascending: the children of the frame (its parents at resolution 6) and the cells of the
 * qualifying points, which children do not quite cover. `cells` are the points' own cells at that resolution.
 */
function studyCells(frame: StudyFrame, resolution: Resolution, cells: readonly string[]): CellList {
  const own = new Set(cells.filter((_, point) => frame.qualifies[point] === 1))
  if (resolution < FRAME_RESOLUTION) {
    return cellList([...Array.from(frame.cells, (cell) => cellToParent(cell, resolution)), ...own])
  }
  return union(childrenOf(cellList(frame.cells), FRAME_RESOLUTION, resolution), cellList(own))
}

/** For each area of the table, whether its district holds at least 1 % of any one force's rows. */
function areasOfQualifyingDistricts(table: IncidentTable, districtOfArea: readonly string[]): boolean[] {
  const { rows: all, force: forceOfRow, area: areaOfRow } = table
  const areas = table.areas.length
  const counts = new Uint32Array(table.forces.length * areas)
  for (let row = 0; row < all; row++) {
    const at = (forceOfRow[row] as number) * areas + (areaOfRow[row] as number)
    counts[at] = (counts[at] as number) + 1
  }
  const qualifying = new Set<string>()
  for (let force = 0; force < table.forces.length; force++) {
    const rows = counts.subarray(force * areas, (force + 1) * areas)
    const rowsOfDistrict = new Map<string, number>()
    for (const [area, district] of districtOfArea.entries()) {
      rowsOfDistrict.set(district, (rowsOfDistrict.get(district) ?? 0) + (rows[area] as number))
    }
    const least = LEAST_SHARE * rows.reduce((sum, count) => sum + count, 0)
    for (const [district, count] of rowsOfDistrict) if (district !== '' && count >= least) qualifying.add(district)
  }
  return districtOfArea.map((district) => qualifying.has(district))
}

/** Of the closed set of cells with rows, the components that hold at least `least` of those rows. */
function largeComponents(frameCells: readonly string[], rowsOfPoint: Uint32Array, least: number): Set<string> {
  const rowsOfCell = new Map<string, number>()
  for (const [point, cell] of frameCells.entries()) {
    const rows = rowsOfPoint[point] as number
    if (rows > 0) rowsOfCell.set(cell, (rowsOfCell.get(cell) ?? 0) + rows)
  }
  const large = new Set<string>()
  for (const component of componentsOf(closeCells(new Set(rowsOfCell.keys()), CLOSING_RINGS))) {
    let rows = 0
    for (const cell of component) rows += rowsOfCell.get(cell) ?? 0
    if (rows >= least) for (const cell of component) large.add(cell)
  }
  return large
}

function ruleOf(byDistrict: ReadonlySet<string>, byComponent: ReadonlySet<string>): StudyAreaRule {
  if (byDistrict.size > 0) return byComponent.size > 0 ? 'districts-and-components' : 'districts'
  return byComponent.size > 0 ? 'components' : 'empty'
}
