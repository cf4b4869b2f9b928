import startSqlite, { type SqlValue } from 'sql.js/dist/sql-wasm-inline.js'

export interface WrittenLayer {
  readonly table: string
  readonly column?: string
  readonly type?: string
  /** Columns beside the shape, with their types: "name TEXT". */
  readonly fields: readonly string[]
  /** The shape, then the other values. */
  readonly rows: readonly (readonly SqlValue[])[]
  readonly srs?: number
}

/** Number, organisation, its number, name, definition. */
export type System = readonly [number, string, number, string, string]

export const SYSTEMS: readonly System[] = [
  [-1, 'NONE', -1, 'Undefined Cartesian SRS', 'undefined'],
  [0, 'NONE', 0, 'Undefined geographic SRS', 'undefined'],
  [4326, 'EPSG', 4326, 'WGS 84 geodetic', 'GEOGCS["WGS 84"]'],
  [27700, 'EPSG', 27700, 'OSGB36 / British National Grid', 'PROJCS["OSGB36 / British National Grid"]'],
  [3857, 'EPSG', 3857, 'WGS 84 / Pseudo-Mercator', 'PROJCS["WGS 84 / Pseudo-Mercator"]'],
]

const TABLES = `
  CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER,
    definition TEXT, description TEXT);
  CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
  CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER)`

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** A GeoPackage with these layers; `sql` is done last. */
export async function writtenGeopackage(
  layers: readonly WrittenLayer[],
  { systems = SYSTEMS, sql = [] }: { readonly systems?: readonly System[]; readonly sql?: readonly string[] } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await startSqlite()
  const database = new Database()
  try {
    database.run(TABLES)
    for (const [id, organisation, number, name, definition] of systems)
      database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)', [
        name,
        id,
        organisation,
        number,
        definition,
      ])
    for (const { table, column = 'geom', type = 'MULTIPOLYGON', fields, rows, srs = 4326 } of layers) {
      const columns = [`${quoted(column)} BLOB`, ...fields].join(', ')
      database.run(`CREATE TABLE ${quoted(table)} (${columns})`)
      database.run("INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?)", [table, table, srs])
      database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [table, column, type, srs])
      const places = Array(fields.length + 1)
        .fill('?')
        .join(', ')
      for (const row of rows) database.run(`INSERT INTO ${quoted(table)} VALUES (${places})`, row)
    }
    for (const one of sql) database.run(one)
    return new Uint8Array(database.export())
  } finally {
    database.close()
  }
}
