import { cellToChildren, cellToParent } from 'h3-js'
import type { StudyAreaRule } from '../question/picture.ts'
import type { Resolution } from '../question/question.ts'
import { districtOfArea, type IncidentTable, NO_POINT } from '../table/incident-table.ts'
import { type CellList, cellList } from './cells.ts'
import { closeCells, componentsOf } from './close-cells.ts'
import { cellsOfPoints } from './points-to-cells.ts'

/** The size at which the area is drawn: about 5 square kilometres, so that a village and its fields are one cell. */
const FRAME_RESOLUTION = 7
/** Rings by which the frame is closed: gaps of up to four cells (about 10 km) between settlements belong to the county. */
const CLOSING_RINGS = 2
/** A district, or a lone cluster of points, below this share is a stray: offences dealt with by the force but elsewhere. */
const LEAST_SHARE = 0.01

/** Where the study area lies, at resolution 7, and which points vouch for it. */
export interface StudyFrame {
  readonly rule: StudyAreaRule
  /** H3 names at resolution 7. */
  readonly cells: ReadonlySet<string>
  /** 1 for a point that a row of a qualifying district (or component) stands on: its cell is always in the area. */
  readonly qualifies: Uint8Array
}

/**
 * The area that the data are about, from all rows kept, whatever is asked: true zeros belong to it, the sea and other counties
 * do not. A district (stated by rows through the name of their small area) qualifies with at least 1 % of any one force's rows;
 * the occupied resolution-7 cells of qualifying districts are closed by 2. Rows of forces that state none (in fewer than half of their located rows) are taken
 * together: of their closed cells, each component with at least 1 % of those rows' located points is in.
 * (With boundaries loaded a later rule takes their place.)
 */
export function studyFrame(table: IncidentTable): StudyFrame {
  const districts = qualifyingDistricts(table)
  const stated = new Uint8Array(table.points.count)
  const unstatedRows = new Uint32Array(table.points.count)
  for (let row = 0; row < table.rows; row++) {
    const point = table.point[row] as number
    if (point >= NO_POINT) continue
    if (!districts.forceStates[table.force[row] as number]) unstatedRows[point] = (unstatedRows[point] as number) + 1
    else if (districts.qualifies[table.area[row] as number]) stated[point] = 1
  }
  const frameCells = cellsOfPoints(table.points, FRAME_RESOLUTION)
  const byDistrict = closeCells(new Set(frameCells.filter((_, point) => stated[point] === 1)), CLOSING_RINGS)
  const byComponent = largeComponents(frameCells, unstatedRows)
  const qualifies = stated.map((is, point) =>
    is === 1 || ((unstatedRows[point] as number) > 0 && byComponent.has(frameCells[point] as string)) ? 1 : 0,
  )
  return { rule: ruleOf(byDistrict, byComponent), cells: new Set([...byDistrict, ...byComponent]), qualifies }
}

/**
 * The study area in cells of one size, ascending: the children of the frame (its parents at resolution 6) and the cells of the
 * qualifying points, which children do not quite cover. `cells` are the points' own cells at that resolution.
 */
export function studyCells(frame: StudyFrame, resolution: Resolution, cells: readonly string[]): CellList {
  const names: string[] = []
  for (const cell of frame.cells) {
    if (resolution < FRAME_RESOLUTION) names.push(cellToParent(cell, resolution))
    else for (const child of cellToChildren(cell, resolution)) names.push(child)
  }
  for (let point = 0; point < cells.length; point++)
    if (frame.qualifies[point] === 1) names.push(cells[point] as string)
  return cellList(names)
}

/** Which of the table's areas lie in a qualifying district, and which of its forces state districts at all. */
function qualifyingDistricts(table: IncidentTable): { qualifies: boolean[]; forceStates: boolean[] } {
  const names = table.areas.map(districtOfArea)
  const districts = [...new Set(names)]
  const districtOfAreaNumber = names.map((name) => districts.indexOf(name))
  const rowsOfForce = new Uint32Array(table.forces.length)
  const rows = new Uint32Array(table.forces.length * districts.length)
  for (let row = 0; row < table.rows; row++) {
    const force = table.force[row] as number
    const at = force * districts.length + (districtOfAreaNumber[table.area[row] as number] as number)
    rowsOfForce[force] = (rowsOfForce[force] as number) + 1
    rows[at] = (rows[at] as number) + 1
  }
  const forces = [...table.forces.keys()]
  const rowsIn = (force: number, district: number) => rows[force * districts.length + district] as number
  const large = districts.map(
    (name, district) =>
      name !== '' && forces.some((force) => rowsIn(force, district) >= LEAST_SHARE * (rowsOfForce[force] as number)),
  )
  return {
    qualifies: districtOfAreaNumber.map((district) => large[district] as boolean),
    forceStates: statesDistricts(table, names),
  }
}

/**
 * For each force, whether at least half of its located rows state a district. A few rows that do, in files that otherwise do
 * not, cannot speak for the others.
 */
function statesDistricts(table: IncidentTable, districtNames: readonly string[]): boolean[] {
  const located = new Uint32Array(table.forces.length)
  const stating = new Uint32Array(table.forces.length)
  for (let row = 0; row < table.rows; row++) {
    if ((table.point[row] as number) >= NO_POINT) continue
    const force = table.force[row] as number
    located[force] = (located[force] as number) + 1
    if (districtNames[table.area[row] as number] !== '') stating[force] = (stating[force] as number) + 1
  }
  return table.forces.map((_, force) => (stating[force] as number) * 2 >= (located[force] as number))
}

/** Of the closed set of cells with rows, the components that hold at least 1 % of all those rows. */
function largeComponents(frameCells: readonly string[], rowsOfPoint: Uint32Array): Set<string> {
  const rowsOfCell = new Map<string, number>()
  let all = 0
  for (const [point, cell] of frameCells.entries()) {
    const rows = rowsOfPoint[point] as number
    if (rows > 0) rowsOfCell.set(cell, (rowsOfCell.get(cell) ?? 0) + rows)
    all += rows
  }
  const large = new Set<string>()
  for (const component of componentsOf(closeCells(new Set(rowsOfCell.keys()), CLOSING_RINGS))) {
    let rows = 0
    for (const cell of component) rows += rowsOfCell.get(cell) ?? 0
    if (rows >= LEAST_SHARE * all) for (const cell of component) large.add(cell)
  }
  return large
}

function ruleOf(byDistrict: ReadonlySet<string>, byComponent: ReadonlySet<string>): StudyAreaRule {
  if (byDistrict.size > 0) return byComponent.size > 0 ? 'districts-and-components' : 'districts'
  return byComponent.size > 0 ? 'components' : 'empty'
}
