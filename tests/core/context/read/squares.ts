import { squareMetres } from '../../../../src/core/context/equal-area.ts'
import type { BoundaryRefusal, PlacedAreas } from '../../../../src/core/context/read/read-boundaries.ts'
import { readBoundaries } from '../../../../src/core/context/read/read-boundaries.ts'
import { ringsOf, type Shapes } from '../../../../src/core/context/shapes.ts'
import { type CheckPoint, OSTN15_POINTS } from '../../import/values/ostn15-points.ts'

export type Pair = [x: number, y: number]
export type Ring = Pair[]

/** A check point of Ordnance Survey, on the grid and in degrees. */
const LYNN = OSTN15_POINTS.find(({ id }) => id === 'TP14') as CheckPoint

/** A closed square from its south-west corner, anticlockwise. */
export function square([x, y]: Pair, side: number): Ring {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ]
}

/** A kilometre at King’s Lynn, on the grid, and a hole of 200 metres in it. */
export const LYNN_SQUARE = square([LYNN.easting, LYNN.northing], 1_000)
export const LYNN_HOLE = square([LYNN.easting + 300, LYNN.northing + 300], 200).toReversed()

/** A hundredth of a degree at Norwich. */
export const NORWICH_SQUARE = square([1.29, 52.62], 0.01)

/** Two codes of Norfolk, for files that do not name their grid. */
export const CODES = ['E05005757', 'E05005758'] as const

export async function readBytes(name: string, bytes: Uint8Array<ArrayBuffer> | string) {
  return readBoundaries(new File([bytes], name))
}

/** The layers of a file that must be read. */
export async function layersOf(name: string, bytes: Uint8Array<ArrayBuffer> | string): Promise<readonly PlacedAreas[]> {
  const answer = await readBytes(name, bytes)
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

/** The only layer of a file. */
export async function layerOf(name: string, bytes: Uint8Array<ArrayBuffer> | string): Promise<PlacedAreas> {
  const layers = await layersOf(name, bytes)
  if (layers.length !== 1) throw new Error(`${layers.length} layers`)
  return layers[0] as PlacedAreas
}

/** Metres from King’s Lynn to the corner of an area that lies nearest. */
export function missOfLynn(shapes: Shapes, area = 0): number {
  const east = 111_200 * Math.cos((LYNN.lat * Math.PI) / 180)
  const misses = ringsOf(shapes, area)
    .flat()
    .map(([lng, lat]) => Math.hypot((lat - LYNN.lat) * 111_200, (lng - LYNN.lng) * east))
  return Math.min(...misses)
}

/** Square metres of an area, its holes left out. */
export function landOf(shapes: Shapes, area = 0): number {
  return ringsOf(shapes, area).reduce((sum, ring) => sum + squareMetres(ring.slice(0, -1).flat()), 0)
}

/** Whether an answer is a refusal, or its accounts add up and its columns are parallel. */
export function isSound(answer: readonly PlacedAreas[] | BoundaryRefusal): boolean {
  if (typeof answer === 'string') return /^[a-z-]+$/.test(answer)
  return answer.every(({ ledger, rows, fields, shapes }) => {
    const rejected = Object.values(ledger.rejected).reduce((sum, count) => sum + count, 0)
    const isFull = rows.every((row) => row.length === fields.length)
    const counts = [rows.length, shapes.areas, shapes.areaStart.length - 1, shapes.boxes.length / 4]
    return (
      isFull &&
      ledger.read === ledger.kept + rejected &&
      rejected === ledger.rejectedAreas.length &&
      ledger.repaired <= ledger.kept &&
      counts.every((count) => count === ledger.kept) &&
      shapes.corners.every(Number.isFinite)
    )
  })
}
