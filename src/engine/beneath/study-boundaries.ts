import { isFiner } from '../../core/context/area-kind.ts'
import { NO_AREA } from '../../core/context/areas-of-points.ts'
import type { AreasOnCells } from '../../core/context/areas-on-cells.ts'
import type { Boundaries } from '../../core/context/boundaries.ts'
import { squareMetres } from '../../core/context/equal-area.ts'
import { ringsOf } from '../../core/context/shapes.ts'
import { type CellList, cellList, positionOf, union } from '../../core/grid/cells.ts'
import type { StudyArea } from '../../core/grid/study-area.ts'
import type { Resolution } from '../../core/question/question.ts'
import { districtOfArea, type IncidentTable } from '../../core/table/incident-table.ts'
import type { PointFacts } from '../cell-names.ts'

/** Boundaries, or a district of them, that hold a smaller share of the located incidents are of somewhere else. */
const LEAST_SHARE = 0.01
/** Square metres of a hexagon at resolution 9 near Norwich; each size up is seven times as large. */
const HEXAGON = 91_000
/** Of a hexagon, the share beyond the edge below which it counts as whole: borders follow a kerb, hexagons do not. */
const LEAST_BEYOND = 0.01

/** Which of the areas of some boundaries the data are about: 1 for each; null where they are about none of them. */
export function areasInQuestion(set: Boundaries, areaOfPoint: Int32Array, { rows }: PointFacts): Uint8Array | null {
  const inArea = new Float64Array(set.codes.length)
  let [located, inside] = [0, 0]
  for (const [point, incidents] of rows.entries()) {
    located += incidents
    const area = areaOfPoint[point] as number
    if (area === NO_AREA) continue
    inArea[area] = (inArea[area] as number) + incidents
    inside += incidents
  }
  if (inside === 0 || inside < LEAST_SHARE * located) return null
  if (set.districts.some((district) => district === '')) return new Uint8Array(set.codes.length).fill(1)
  const ofDistrict = new Map<string, number>()
  for (const [area, district] of set.districts.entries())
    ofDistrict.set(district, (ofDistrict.get(district) ?? 0) + (inArea[area] as number))
  return Uint8Array.from(set.districts, (district) =>
    (ofDistrict.get(district) as number) >= LEAST_SHARE * inside ? 1 : 0,
  )
}

/** Of sets of boundaries the one that sets the study area: the smallest areas, then the newest census, then the most areas. */
export function finestOf<T extends Boundaries>(sets: readonly T[]): T | null {
  const [finest] = [...sets].sort((a, b) => {
    if (isFiner(a.kind, b.kind) || isFiner(b.kind, a.kind)) return isFiner(a.kind, b.kind) ? -1 : 1
    return (b.vintage ?? 0) - (a.vintage ?? 0) || b.codes.length - a.codes.length
  })
  return finest ?? null
}

/**
 * The study area of boundaries: every cell that one of the areas touches, and every occupied cell whose rows state one of the areas,
 * although it lies beside them. Where areas were chosen (`chosen` names them), a point counts only if it lies in one, or states one.
 */
export function studyAreaOf(
  table: IncidentTable,
  facts: PointFacts,
  set: Boundaries,
  isIn: Uint8Array,
  areaOfPoint: Int32Array,
  chosen: readonly string[] | null,
  onCells: (resolution: Resolution) => AreasOnCells,
): StudyArea {
  const isStated = statedInside(table, set, isIn)
  const qualifies = Uint8Array.from(facts.area, (stated, point) => {
    const area = areaOfPoint[point] as number
    return area === NO_AREA ? (isStated[stated] ?? 0) : (isIn[area] as number)
  })
  const land = set.codes.reduce((sum, _, area) => sum + (isIn[area] === 1 ? landOf(set, area) : 0), 0)
  return {
    rule: chosen === null ? 'boundaries' : 'chosen-areas',
    boundaries: { name: set.name, areas: isIn.reduce((sum, one) => sum + one, 0), chosen: chosen ?? [] },
    points: chosen === null ? null : qualifies,
    parted: (resolution, cells) => (chosen === null ? null : partedCells(onCells(resolution), isIn, resolution, cells)),
    roughly: (resolution) => Math.round((land / HEXAGON) * 7 ** (resolution - 9)),
    cells: (resolution, cells) =>
      union(cellsOfAreas(onCells(resolution), isIn), cellList(cells.filter((_, point) => qualifies[point] === 1))),
  }
}

function cellsOfAreas({ cells, weights }: AreasOnCells, isIn: Uint8Array): CellList {
  const isUsed = new Uint8Array(cells.length)
  for (const [area, is] of isIn.entries()) {
    if (is === 0) continue
    for (let piece = weights.start[area] as number; piece < (weights.start[area + 1] as number); piece++)
      isUsed[weights.cell[piece] as number] = 1
  }
  return cells.filter((_, at) => isUsed[at] === 1)
}

/** 1 for each cell in which some land belongs to areas of the set that are not in. */
function partedCells(on: AreasOnCells, isIn: Uint8Array, resolution: Resolution, cells: CellList): Uint8Array {
  const beyond = new Float64Array(on.cells.length)
  const { start, cell, land } = on.weights
  for (const [area, is] of isIn.entries()) {
    if (is === 1) continue
    for (let piece = start[area] as number; piece < (start[area + 1] as number); piece++) {
      const at = cell[piece] as number
      beyond[at] = (beyond[at] as number) + (land[piece] as number)
    }
  }
  const least = LEAST_BEYOND * HEXAGON * 7 ** (9 - resolution)
  return Uint8Array.from(cells, (name) => {
    const at = positionOf(on.cells, name)
    return at !== -1 && (beyond[at] as number) > least ? 1 : 0
  })
}

function landOf({ shapes }: Boundaries, area: number): number {
  return ringsOf(shapes, area).reduce((sum, ring) => sum + squareMetres(ring.flat()), 0)
}

/** Of each area that rows state, whether it is, or lies in, one of these: by its code, else by the district in its name. */
function statedInside(table: IncidentTable, set: Boundaries, isIn: Uint8Array): Uint8Array {
  const codes = new Map(set.codes.map((code, area) => [code, isIn[area] as number]))
  const districts = new Set(
    set.codes.flatMap((_, area) => {
      if (isIn[area] === 0) return []
      return [set.districts[area] as string, ...(set.kind === 'district' ? [set.names[area] as string] : [])]
    }),
  )
  districts.delete('')
  // A district stands for its areas only where all of them are in.
  for (const [area, district] of set.districts.entries()) if (isIn[area] === 0) districts.delete(district)
  return Uint8Array.from(table.areas, (area) => {
    const own = codes.get(area.code)
    if (own !== undefined) return own
    return districts.has(districtOfArea(area)) ? 1 : 0
  })
}
