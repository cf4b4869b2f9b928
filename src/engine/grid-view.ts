import { type CellList, positionOf } from '../core/grid/cells.ts'
import { cellsOfPoints } from '../core/grid/points-to-cells.ts'
import type { StudyArea } from '../core/grid/study-area.ts'
import type { Resolution } from '../core/question/question.ts'
import type { AskedRows } from '../core/statistics/asked-rows.ts'
import { CountCube, countByScan, type SlotCounts, type Slots } from '../core/statistics/count.ts'
import { Ranking } from '../core/statistics/ranking.ts'
import { type IncidentTable, NO_POINT, weightOf } from '../core/table/incident-table.ts'
import type { Month } from '../core/vocabulary/month.ts'

/** Everything about one table at one size of hex that does not depend on the question. */
export interface GridView {
  /** The study area, ascending. */
  readonly cells: CellList
  /** Position in `cells` of each occupied cell. A slot is a position in this array. */
  readonly occupied: Uint32Array
  /** Points of each slot: `pointsBySlot` from `slotStart[slot]` to `slotStart[slot + 1]`. */
  readonly slotStart: Uint32Array
  readonly pointsBySlot: Uint32Array
  readonly area: StudyArea
  /** See StudyArea. */
  readonly parted: Uint8Array | null
  /** Special places in each cell of the study area. */
  readonly marks: Uint8Array
  /** Slots with a special place. */
  readonly markedSlots: Uint32Array
  /** Names of slots, each made when it is first asked for. */
  readonly names: (string | undefined)[]
  /** Rows with a location outside the study area. */
  readonly outsideRows: Uint32Array
  /** Incidents inside the study area, of the rows that pass: one number a month of the span, category after category. */
  readonly inside: (passes: AskedRows['passes']) => Uint32Array
  /** Counts of a request, good until the next one. */
  readonly count: (request: AskedRows) => SlotCounts
  /** Slots by their counts; see Ranking. */
  readonly ranking: Ranking
}

export function gridView(
  table: IncidentTable,
  area: StudyArea,
  span: { first: Month; last: Month },
  resolution: Resolution,
): GridView {
  const names = cellsOfPoints(table.points, resolution)
  const cells = area.cells(resolution, names)
  const positionOfPoint = Int32Array.from(names, (name, point) =>
    area.points !== null && area.points[point] === 0 ? -1 : positionOf(cells, BigInt(`0x${name}`)),
  )
  const { occupied, slotOfPoint } = slotsOf(positionOfPoint, cells.length)
  const slots = rowSlots(table, slotOfPoint, occupied.length)
  const marks = marksOfCells(table, positionOfPoint, cells.length)
  const cube = CountCube.of(table, slots, span)
  const counts = new Uint32Array(occupied.length + 2)
  return {
    area,
    cells,
    parted: area.parted(resolution, cells),
    occupied,
    names: [],
    ...pointsBySlot(slotOfPoint, occupied.length),
    marks,
    markedSlots: Uint32Array.from(occupied.keys()).filter((slot) => marks[occupied[slot] as number] !== 0),
    outsideRows: outsideRows(table, slotOfPoint, occupied.length),
    inside: rememberingLast((passes) => incidentsInside(table, slots, span, passes)),
    count: (request) =>
      cube === null || request.passes !== null
        ? countByScan(table, slots, request, counts)
        : cube.count(request, counts),
    ranking: new Ranking(occupied.length),
  }
}

/** Occupied cells by position, and the slot of each point; a point outside gets the slot after the last. */
function slotsOf(positionOfPoint: Int32Array, cells: number): { occupied: Uint32Array; slotOfPoint: Uint32Array } {
  const slotOfCell = new Int32Array(cells).fill(-1)
  for (const position of positionOfPoint) if (position >= 0) slotOfCell[position] = 0
  const occupied: number[] = []
  for (let position = 0; position < cells; position++) {
    if (slotOfCell[position] === 0) slotOfCell[position] = occupied.push(position) - 1
  }
  const outside = occupied.length
  return {
    occupied: Uint32Array.from(occupied),
    slotOfPoint: Uint32Array.from(positionOfPoint, (position) =>
      position < 0 ? outside : (slotOfCell[position] as number),
    ),
  }
}

function rowSlots(table: IncidentTable, slotOfPoint: Uint32Array, cells: number): Slots {
  const withoutLocation = cells + 1
  const { point } = table
  return {
    cells,
    slotOfRow: (row) => {
      const at = point[row] as number
      return at < NO_POINT ? (slotOfPoint[at] as number) : withoutLocation
    },
  }
}

/** The same function, which works its answer out anew only where it is asked for others than last time, or than for all rows. */
function rememberingLast(
  inside: (passes: AskedRows['passes']) => Uint32Array,
): (passes: AskedRows['passes']) => Uint32Array {
  const ofAll = inside(null)
  let last: { passes: Uint8Array; inside: Uint32Array } | null = null
  return (passes) => {
    if (passes === null) return ofAll
    if (last?.passes !== passes) last = { passes, inside: inside(passes) }
    return last.inside
  }
}

function incidentsInside(
  table: IncidentTable,
  slots: Slots,
  span: { first: Month; last: Month },
  passes: AskedRows['passes'],
): Uint32Array {
  const months = span.last - span.first + 1
  const inside = new Uint32Array(table.categories.length * months)
  const { rows, category, month } = table
  const { slotOfRow, cells } = slots
  for (let row = 0; row < rows; row++) {
    if (slotOfRow(row) >= cells || (passes !== null && passes[row] === 0)) continue
    const at = (category[row] as number) * months + (month[row] as number) - span.first
    inside[at] = (inside[at] as number) + weightOf(table, row)
  }
  return inside
}

function pointsBySlot(slotOfPoint: Uint32Array, slots: number): { slotStart: Uint32Array; pointsBySlot: Uint32Array } {
  const slotStart = new Uint32Array(slots + 2)
  for (const slot of slotOfPoint) slotStart[slot + 1] = (slotStart[slot + 1] as number) + 1
  for (let slot = 0; slot <= slots; slot++)
    slotStart[slot + 1] = (slotStart[slot + 1] as number) + (slotStart[slot] as number)
  const next = slotStart.slice()
  const points = new Uint32Array(slotOfPoint.length)
  for (const [point, slot] of slotOfPoint.entries()) {
    points[next[slot] as number] = point
    next[slot] = (next[slot] as number) + 1
  }
  return { slotStart, pointsBySlot: points }
}

function marksOfCells(table: IncidentTable, positionOfPoint: Int32Array, cells: number): Uint8Array {
  const marks = new Uint8Array(cells)
  for (const [point, position] of positionOfPoint.entries()) {
    if (position >= 0) marks[position] = (marks[position] as number) | (table.points.marks[point] as number)
  }
  return marks
}

function outsideRows(table: IncidentTable, slotOfPoint: Uint32Array, outside: number): Uint32Array {
  const rows: number[] = []
  const { rows: all, point: pointOfRow } = table
  for (let row = 0; row < all; row++) {
    const point = pointOfRow[row] as number
    if (point < NO_POINT && slotOfPoint[point] === outside) rows.push(row)
  }
  return Uint32Array.from(rows)
}
