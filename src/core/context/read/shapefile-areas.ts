import type { Budget } from './budget.ts'
import { dbfRows } from './dbf-rows.ts'
import { NotRead } from './not-read.ts'
import type { RawAreas } from './raw-areas.ts'
import { shpShapes } from './shp-shapes.ts'

/** The files of one shapefile, unpacked; `prj` and `cpg` are '' where there is none. */
export interface ShapefileParts {
  readonly shp: Uint8Array
  readonly dbf: Uint8Array
  readonly prj: string
  readonly cpg: string
}

/** The areas of a shapefile; null where it is one of points or lines. Throws NotRead. */
export async function shapefileAreas(parts: ShapefileParts, budget: Budget): Promise<RawAreas | null> {
  const shapes = await shpShapes(parts.shp, budget)
  if (shapes === null) return null
  const { fields, rows } = dbfRows(parts.dbf, parts.cpg)
  // Rows and shapes belong together by their order alone.
  if (rows.length !== shapes.length) throw new NotRead('shapefile-damaged')
  return {
    ...{ layer: '', format: 'shapefile', fields, isMarkedInvented: false },
    saysGrid: parts.prj.trim() === '' ? [] : [parts.prj],
    shapes: shapes.filter((_, at) => rows[at] !== null),
    rows: rows.filter((row) => row !== null),
  }
}
