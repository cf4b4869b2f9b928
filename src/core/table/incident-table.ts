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
 * What a row may say beyond what every row says. A column has a value a row, or none at all where no row says it (length 0); 0 is
 * "not said".
 */
export interface OptionalColumns {
  /** Days since 31 December 1989, so that 1 January 1990 is 1. */
  readonly day: Uint16Array
  /** Hour of the day plus one: 1 is from midnight to one o'clock, 24 the last. */
  readonly hour: Uint8Array
  /** Whole hours, rounded up, between start and end where the time is uncertain; 0 where it is exact, or no end is stated. */
  readonly lasting: Uint16Array
  /** Two bits a flag; see vocabulary/flags. */
  readonly flags: Uint32Array
  /** Positions in the lists of vocabulary/bands. */
  readonly age: Uint8Array
  readonly sex: Uint8Array
  readonly ethnicity: Uint8Array
  /** Position in `outcomes`. */
  readonly outcome: Uint16Array
  /** Incidents that the row stands for beyond one; see `weightOf`. */
  readonly more: Uint16Array
}

export const OPTIONAL_COLUMNS = [
  'day',
  'hour',
  'lasting',
  'flags',
  'age',
  'sex',
  'ethnicity',
  'outcome',
  'more',
] as const satisfies readonly (keyof OptionalColumns)[]
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number]

/** No row says anything of all that. */
export const NO_OPTIONAL_COLUMNS: OptionalColumns = {
  day: new Uint16Array(0),
  hour: new Uint8Array(0),
  lasting: new Uint16Array(0),
  flags: new Uint32Array(0),
  age: new Uint8Array(0),
  sex: new Uint8Array(0),
  ethnicity: new Uint8Array(0),
  outcome: new Uint16Array(0),
  more: new Uint16Array(0),
}

/**
 * All rows kept, as columns of `rows` values each; nothing in it can be changed. `month` counts months (vocabulary/month);
 * `category`, `force` and `area` are positions in the lists below, `source` in the list of files, `point` in `points`
 * (from NO_POINT up: the row has no location).
 */
export interface IncidentTable extends OptionalColumns {
  readonly rows: number
  readonly category: Uint16Array
  readonly month: Uint16Array
  readonly force: Uint16Array
  readonly area: Uint16Array
  readonly source: Uint16Array
  readonly point: Uint32Array
  /** No two alike; see CategoryList. */
  readonly categories: readonly string[]
  /** Parallel to `categories`: the offence code its rows state, '' where they state none. */
  readonly offenceCodes: readonly string[]
  /** The first is ''. */
  readonly outcomes: readonly string[]
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
  const { day, hour, lasting, flags, age, sex, ethnicity, outcome, more } = parts
  const { categories, offenceCodes, outcomes, forces, areas, hints, points, reference } = parts
  return {
    ...{ rows, category, month, force, area, source, point },
    ...{ day, hour, lasting, flags, age, sex, ethnicity, outcome, more },
    ...{ categories, offenceCodes, outcomes, forces, areas, hints, points, reference },
  }
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
  ...NO_OPTIONAL_COLUMNS,
  categories: [],
  offenceCodes: [],
  outcomes: [''],
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

/** How many incidents a row stands for. */
export function weightOf(table: Pick<IncidentTable, 'more'>, row: number): number {
  return table.more.length === 0 ? 1 : 1 + (table.more[row] as number)
}

/** How many incidents all rows of a table stand for. */
export function incidentsOf(table: IncidentTable): number {
  return table.more.reduce((sum, more) => sum + more, table.rows)
}

/** ONS names a small area by its district, a space, three digits, and a letter where it is a lower layer one. */
const SMALL_AREA = / \d{3}[A-Z]?$/

/**
 * The district an area's name states: "King's Lynn and West Norfolk" for "King's Lynn and West Norfolk 004A". A name that is no small
 * area's is itself taken for the district's. Empty where nothing is stated.
 */
export function districtOfArea(area: StatedArea): string {
  return area.name.replace(SMALL_AREA, '')
}

/** Bytes held for rows and distinct points together, the fingerprints apart. */
export function tableBytes(table: IncidentTable): { columns: number; references: number } {
  const { lng, lat, hint, marks } = table.points
  const arrays = [...[...ROW_COLUMNS, ...OPTIONAL_COLUMNS].map((name) => table[name]), lng, lat, hint, marks]
  return {
    columns: arrays.reduce((sum, array) => sum + array.byteLength, 0),
    references: table.reference.high.byteLength + table.reference.low.byteLength,
  }
}
