import { turn } from '../../import/rows/turn.ts'
import { attributeText } from './attributes.ts'
import { type Budget, cornersOf } from './budget.ts'
import { geopackageShape } from './geopackage-shape.ts'
import { NotRead } from './not-read.ts'
import { type Sqlite, withSqlite } from './open-sqlite.ts'
import { type AreaRejection, type FlatPolygons, hasAreas, type RawAreas } from './raw-areas.ts'

/** A table of features, as the GeoPackage's own tables tell of it. */
interface Layer {
  readonly table: string
  readonly column: string
  readonly saysGrid: readonly string[]
}

/** Layers that can have areas; those of points and lines are not read at all. */
const AREAS = ['GEOMETRY', 'POLYGON', 'MULTIPOLYGON', 'GEOMETRYCOLLECTION', 'GEOMCOLLECTION', 'SURFACE', 'MULTISURFACE']
/** Tables alone: a view may be made to count for ever. */
const LAYERS = `
  SELECT own.name, shape.column_name, upper(shape.geometry_type_name), shape.srs_id
  FROM gpkg_contents AS content
  JOIN gpkg_geometry_columns AS shape ON lower(shape.table_name) = lower(content.table_name)
  JOIN sqlite_master AS own ON own.type = 'table' AND lower(own.name) = lower(content.table_name)
  WHERE content.data_type = 'features'
  ORDER BY content.rowid`
const SYSTEM =
  'SELECT organization, organization_coordsys_id, srs_name, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?'
/** Rows between two turns for other events. */
const ROWS_A_TURN = 500

/**
 * The tables of areas of a GeoPackage (OGC 12-128r19). Throws NotRead: 'geopackage-damaged', 'geopackage-without-areas' or
 * 'too-many-areas'.
 */
export function geopackageAreas(bytes: Uint8Array, budget: Budget): Promise<readonly RawAreas[]> {
  return withSqlite(bytes, async (sqlite) => {
    const layers: RawAreas[] = []
    for (const layer of layersOf(sqlite)) layers.push(await layerAreas(sqlite, layer, budget))
    const found = layers.filter(hasAreas)
    if (found.length === 0) throw new NotRead('geopackage-without-areas')
    return found
  })
}

function layersOf(sqlite: Sqlite): Layer[] {
  const tables = [...sqlite.rows('SELECT lower(name) FROM sqlite_master')].map(([name]) => name)
  const isGeopackage = ['gpkg_contents', 'gpkg_geometry_columns'].every((name) => tables.includes(name))
  if (!isGeopackage) throw new NotRead('geopackage-without-areas')
  const hasSystems = tables.includes('gpkg_spatial_ref_sys')
  return [...sqlite.rows(LAYERS)].flatMap(([table, column, type, system]) => {
    if (!AREAS.includes(String(type))) return []
    const saysGrid = hasSystems ? [...sqlite.rows(SYSTEM, [system ?? null])].flatMap(systemSaid) : []
    return [{ table: String(table), column: String(column), saysGrid }]
  })
}

/** "EPSG:27700", "British National Grid", and the definition; nothing of the two systems that stand for none. */
function systemSaid([organisation, number, name, definition]: readonly unknown[]): string[] {
  if (/^none$/i.test(String(organisation))) return []
  return [`${organisation}:${number}`, String(name ?? ''), String(definition ?? '')]
}

async function layerAreas(sqlite: Sqlite, { table, column, saysGrid }: Layer, budget: Budget): Promise<RawAreas> {
  const sql = `SELECT * FROM ${quoted(table)}`
  const columns = sqlite.columns(sql)
  const shapeAt = columns.findIndex((name) => name.toLowerCase() === column.toLowerCase())
  if (shapeAt === -1) throw new NotRead('geopackage-damaged')
  const shapes: (FlatPolygons | AreaRejection)[] = []
  const rows: string[][] = []
  for (const values of sqlite.rows(sql)) {
    const shape = geopackageShape(values[shapeAt])
    if (typeof shape !== 'string') budget.spend(1, cornersOf(shape))
    shapes.push(shape)
    rows.push(values.filter((_, at) => at !== shapeAt).map(attributeText))
    if (rows.length % ROWS_A_TURN === 0) await turn()
  }
  return {
    ...{ layer: table, format: 'geopackage', saysGrid, shapes, rows },
    fields: columns.filter((_, at) => at !== shapeAt),
    isMarkedInvented: false,
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
