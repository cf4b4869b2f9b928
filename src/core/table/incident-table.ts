/**
 * A row without a location holds, in `point`, this number plus the position of its reason in NO_LOCATION_REASONS: the reason
 * stays with the row and costs no column.
 */
export const NO_POINT = 0xffff_ff00

/** An area that rows state, as the file gives it: "E01033116", "Norwich 009F". Both may be empty. */
export interface StatedArea {
  readonly code: string
  readonly name: string
}

/**
 * The distinct coordinates of the table, in whole ten-millionths of a degree (about 1 cm), which gives back any decimal of up to
 * seven places exactly. `hint` is a position in `hints`; `marks` is a set of special places.
 */
export interface PointTable {
  readonly count: number
  readonly lng: Int32Array
  readonly lat: Int32Array
  readonly hint: Uint32Array
  readonly marks: Uint8Array
}

/**
 * All rows kept, as columns of `rows` values each; nothing in it can be changed. `month` counts months (vocabulary/month);
 * `category`, `force` and `area` are positions in the lists below, `source` in the list of files, `point` in `points`
 * (from NO_POINT up: the row has no location).
 */
export interface IncidentTable {
  readonly rows: number
  readonly category: Uint16Array
  readonly month: Uint16Array
  readonly force: Uint16Array
  readonly area: Uint16Array
  readonly source: Uint16Array
  readonly point: Uint32Array
  readonly categories: readonly string[]
  readonly forces: readonly string[]
  readonly areas: readonly StatedArea[]
  readonly hints: readonly string[]
  readonly points: PointTable
  /** Fingerprints of Crime IDs, two halves a row, both 0 where the row has none. They exist only to find repeats. */
  readonly reference: { readonly high: Uint32Array; readonly low: Uint32Array }
}

/**
 * A table of these parts, always laid out in memory alike: a loop over a million rows that has met one layout only runs several
 * times faster than one that has met two.
 */
export function incidentTable(parts: IncidentTable): IncidentTable {
  const { rows, category, month, force, area, source, point } = parts
  const { categories, forces, areas, hints, points, reference } = parts
  return { rows, category, month, force, area, source, point, categories, forces, areas, hints, points, reference }
}

export const ROW_COLUMNS = ['category', 'month', 'force', 'area', 'source', 'point'] as const

export const EMPTY_TABLE: IncidentTable = {
  rows: 0,
  category: new Uint16Array(0),
  month: new Uint16Array(0),
  force: new Uint16Array(0),
  area: new Uint16Array(0),
  source: new Uint16Array(0),
  point: new Uint32Array(0),
  categories: [],
  forces: [],
  areas: [],
  hints: [],
  points: {
    count: 0,
    lng: new Int32Array(0),
    lat: new Int32Array(0),
    hint: new Uint32Array(0),
    marks: new Uint8Array(0),
  },
  reference: { high: new Uint32Array(0), low: new Uint32Array(0) },
}

/** Longitude and latitude of a point, degrees WGS84. Division gives back the very number the file's decimal denotes. */
export function lngLatOfPoint(points: PointTable, point: number): { lng: number; lat: number } {
  return { lng: (points.lng[point] as number) / 1e7, lat: (points.lat[point] as number) / 1e7 }
}

/**
 * The district an area's name states: "King's Lynn and West Norfolk 004A" without its last five characters (ONS names a small
 * area by its district, a space, three digits and a letter). Empty where the name states none.
 */
export function districtOfArea(area: StatedArea): string {
  return area.name.slice(0, -5)
}

/** Bytes held for rows and distinct points together, the fingerprints apart. */
export function tableBytes(table: IncidentTable): { columns: number; references: number } {
  const { lng, lat, hint, marks } = table.points
  const arrays = [...ROW_COLUMNS.map((name) => table[name]), lng, lat, hint, marks]
  return {
    columns: arrays.reduce((sum, array) => sum + array.byteLength, 0),
    references: table.reference.high.byteLength + table.reference.low.byteLength,
  }
}
