import type { AreaRejection, FlatPolygons } from './raw-areas.ts'
import { wkbShape } from './wkb-shape.ts'

/** Before the envelope: "GP", a version, flags, and the number of the coordinate system. */
const HEADER_BYTES = 8
/** By the three bits of the flags that say which envelope there is. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64]

/** The polygons of a cell of a GeoPackage's column of shapes (OGC 12-128r19, 2.1.3). */
export function geopackageShape(value: unknown): FlatPolygons | AreaRejection {
  if (value === null) return 'no-shape'
  if (!(value instanceof Uint8Array) || value.length < HEADER_BYTES) return 'coordinates-unreadable'
  if (value[0] !== 0x47 || value[1] !== 0x50) return 'coordinates-unreadable'
  const flags = value[3] as number
  const [isExtended, isEmpty] = [(flags & 0x20) !== 0, (flags & 0x10) !== 0]
  if (isEmpty) return 'no-shape'
  const envelope = ENVELOPE_BYTES[(flags >> 1) & 7]
  if (isExtended || envelope === undefined) return 'coordinates-unreadable'
  return wkbShape(value.subarray(HEADER_BYTES + envelope))
}
