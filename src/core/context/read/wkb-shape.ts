import { together } from './geojson-shape.ts'
import type { AreaRejection, FlatPolygons, FlatRing } from './raw-areas.ts'

// Types after OGC 06-103r4 (Simple feature access, part 1), 8.2; a thousand more for heights, two for measures, three for both.
const POLYGON = 3
const MULTI_POLYGON = 6
const TRIANGLE = 17
/** Points, lines, polygons, anything; surfaces, which may be curved or not; the faces of a body. */
const COLLECTIONS: ReadonlySet<number> = new Set([4, 5, MULTI_POLYGON, 7, 12, 15, 16])
const CURVES: ReadonlySet<number> = new Set([8, 9, 10, 11, 13, 14])
/** EWKB, which PostGIS writes, has flags in place of the thousands. */
const HAS_Z = 0x80000000
const HAS_M = 0x40000000
const HAS_SRID = 0x20000000
const DEEPEST = 16

/** The polygons of well-known binary, of either byte order; heights and measures are left out. */
export function wkbShape(bytes: Uint8Array): FlatPolygons | AreaRejection {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return shapeAt({ view, at: 0 }, 0)
  } catch (problem) {
    if (problem instanceof Curved) return 'not-an-area'
    // The end of the bytes comes before that of the shape.
    if (problem instanceof RangeError) return 'coordinates-unreadable'
    throw problem
  }
}

interface Cursor {
  readonly view: DataView
  at: number
}

function shapeAt(cursor: Cursor, depth: number): FlatPolygons | AreaRejection {
  if (depth > DEEPEST) throw new RangeError('too deep')
  const order = cursor.view.getUint8(cursor.at)
  if (order > 1) throw new RangeError('no byte order')
  const isLittle = order === 1
  cursor.at += 1
  const code = uint(cursor, isLittle)
  if ((code & HAS_SRID) !== 0) cursor.at += 4
  const thousands = Math.floor((code & 0xfffffff) / 1000)
  const hasZ = (code & HAS_Z) !== 0 || thousands === 1 || thousands === 3
  const hasM = (code & HAS_M) !== 0 || thousands === 2 || thousands === 3
  const numbers = 2 + Number(hasZ) + Number(hasM)
  const type = (code & 0xfffffff) % 1000
  if (type === 1) return skipped(cursor, 8 * numbers)
  if (type === 2) return skipped(cursor, 8 * numbers * uint(cursor, isLittle))
  if (type === POLYGON || type === TRIANGLE) return polygonAt(cursor, isLittle, numbers)
  if (CURVES.has(type)) throw new Curved()
  if (!COLLECTIONS.has(type)) throw new RangeError('no type')
  return collectionAt(cursor, isLittle, type, depth)
}

/** What is cut off at a curve is not the whole area, so that nothing beside it is of use either. */
class Curved extends Error {}

function collectionAt(cursor: Cursor, isLittle: boolean, type: number, depth: number): FlatPolygons | AreaRejection {
  const parts: (FlatPolygons | AreaRejection)[] = []
  for (let left = uint(cursor, isLittle); left > 0; left--) parts.push(shapeAt(cursor, depth + 1))
  if (parts.length === 0) return type < MULTI_POLYGON ? 'not-an-area' : 'no-shape'
  return together(parts)
}

function polygonAt(cursor: Cursor, isLittle: boolean, numbers: number): FlatPolygons | AreaRejection {
  const rings: FlatRing[] = []
  for (let left = uint(cursor, isLittle); left > 0; left--) rings.push(ringAt(cursor, isLittle, numbers))
  if (!rings.every((ring) => ring.every(Number.isFinite))) return 'coordinates-unreadable'
  return rings.some((ring) => ring.length > 0) ? [rings] : 'no-shape'
}

function ringAt(cursor: Cursor, isLittle: boolean, numbers: number): FlatRing {
  const corners = uint(cursor, isLittle)
  const from = cursor.at
  skipped(cursor, 8 * numbers * corners)
  const ring = new Float64Array(2 * corners)
  for (let corner = 0; corner < corners; corner++) {
    const at = from + 8 * numbers * corner
    ring[2 * corner] = cursor.view.getFloat64(at, isLittle)
    ring[2 * corner + 1] = cursor.view.getFloat64(at + 8, isLittle)
  }
  return ring
}

function skipped(cursor: Cursor, bytes: number): 'not-an-area' {
  cursor.at += bytes
  if (cursor.at > cursor.view.byteLength) throw new RangeError('cut off')
  return 'not-an-area'
}

function uint(cursor: Cursor, isLittle: boolean): number {
  const value = cursor.view.getUint32(cursor.at, isLittle)
  cursor.at += 4
  return value
}
