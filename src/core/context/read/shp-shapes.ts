import { openShp } from 'shapefile'
import type { Budget } from './budget.ts'
import { geojsonShape } from './geojson-shape.ts'
import { NotRead } from './not-read.ts'
import type { AreaRejection, FlatPolygons } from './raw-areas.ts'

// Numbers and places after "ESRI Shapefile Technical Description" (1998).
const MAGIC = 9994
const HEADER_BYTES = 100
const RECORD_HEADER_BYTES = 8
/** Type, box, and the counts of parts and points. */
const POLYGON_HEADER_BYTES = 44
const NO_SHAPE = 0
/** Polygons, those with heights and measures, those with measures. */
const POLYGONS: ReadonlySet<number> = new Set([5, 15, 25])

/** Whether a file with this beginning is the .shp or the .shx of a shapefile. */
export function holdsShapefile(head: Uint8Array): boolean {
  const view = viewOf(head)
  return head.length >= 32 && view.getInt32(0) === MAGIC && view.getInt32(28, true) === 1000
}

/**
 * The shapes of a .shp file, one a record; null where its records are points, lines or surfaces. Which rings are holes their direction
 * says. Throws NotRead: 'shapefile-damaged' or 'too-many-areas'.
 */
export async function shpShapes(
  bytes: Uint8Array,
  budget: Budget,
): Promise<readonly (FlatPolygons | AreaRejection)[] | null> {
  if (!holdsShapefile(bytes) || bytes.length < HEADER_BYTES) throw new NotRead('shapefile-damaged')
  const type = viewOf(bytes).getInt32(32, true)
  if (!POLYGONS.has(type)) return null
  const records = checkedRecords(viewOf(bytes), type, budget)
  const source = await openShp(bytes)
  const shapes: (FlatPolygons | AreaRejection)[] = []
  for (let record = 0; record < records; record++) {
    const { done, value } = await source.read()
    if (done) throw new NotRead('shapefile-damaged')
    shapes.push(geojsonShape(value))
  }
  return shapes
}

/**
 * How many records there are, each shown to hold what it says: the package reads a record of two million points into as much room,
 * whether there are any or not, and goes through a broken file four bytes at a time.
 */
function checkedRecords(view: DataView, type: number, budget: Budget): number {
  let records = 0
  for (let at = HEADER_BYTES; at < view.byteLength; ) {
    const content = at + RECORD_HEADER_BYTES
    if (content + 4 > view.byteLength) throw new NotRead('shapefile-damaged')
    const length = 2 * view.getInt32(at + 4)
    const own = view.getInt32(content, true)
    const isWhole = length >= 4 && content + length <= view.byteLength
    if (!isWhole || (own !== NO_SHAPE && own !== type)) throw new NotRead('shapefile-damaged')
    if (own !== NO_SHAPE) budget.spend(1, pointsOf(view, content, length))
    records += 1
    at = content + length
  }
  return records
}

function pointsOf(view: DataView, at: number, length: number): number {
  if (length < POLYGON_HEADER_BYTES) throw new NotRead('shapefile-damaged')
  const [parts, points] = [view.getInt32(at + 36, true), view.getInt32(at + 40, true)]
  const isPossible = parts >= 0 && points >= 0 && POLYGON_HEADER_BYTES + 4 * parts + 16 * points <= length
  if (!isPossible) throw new NotRead('shapefile-damaged')
  let before = 0
  for (let part = 0; part < parts; part++) {
    const start = view.getInt32(at + POLYGON_HEADER_BYTES + 4 * part, true)
    if (start < before || start > points) throw new NotRead('shapefile-damaged')
    before = start
  }
  return points
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
