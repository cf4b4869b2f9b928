import type { Grid, Layout } from '../../vocabulary/column-roles.ts'
import type { Refusal } from '../../vocabulary/import-codes.ts'
import { CATEGORY_NOT_STATED } from '../incident-row/what.ts'
import { headerShape, type MappedColumn, type Mapping, type MappingProblem, type MappingProposal } from '../mapping.ts'
import { removePersonal } from '../personal-data/remove-personal.ts'
import type { RowsFile } from '../rows/rows-file.ts'
import { dateFormat } from '../values/dates.ts'
import { readNumber } from '../values/numbers.ts'
import { assignRoles, coordinateRoles, isOfPlaces, mayHaveRole, type Roles } from './assign-roles.ts'
import { type ColumnFacts, columnFacts } from './column-facts.ts'
import { type Coordinates, coordinatesOf, findCoordinates } from './find-coordinates.ts'
import { findHeader, isTable } from './find-header.ts'
import { nameRecorder } from './name-recorder.ts'
import { noticesOf } from './notices-of.ts'
import { countUsable, examplesOf, firstRowsOf, shareOfFew } from './preview-rows.ts'
import { recogniseLayout, saysAntiSocial } from './recognise-layout.ts'
import { sampleBelow } from './sample-below.ts'
import { hasOthersThanSums } from './totals-row.ts'

const MOST_COLUMNS = 1000
const SAMPLED_ROWS = 5000
/** Wide tables are judged by fewer rows, so that judging any costs about the same. */
const SAMPLED_CELLS = 500_000

const ANTI_SOCIAL = 'Anti-social behaviour'
/** An attendance needs no category of its own; see incident-row/what.ts. */
const ATTENDANCE = 'Assault attendance'

/**
 * How a table is to be read, from a sample of its rows, or why it cannot be. `given.headerRow`: a person says where the header is
 * (from 1); `given.remembered`: mappings that were confirmed before, whose roles are taken over where the header is the same, except
 * for columns in which personal data are found now. Neither the mapping nor the problems hold a value of a row.
 */
export async function proposeMapping(
  rows: RowsFile,
  given: { readonly headerRow: number | null; readonly remembered: readonly Mapping[] },
): Promise<MappingProposal | { readonly refusal: Refusal; readonly missing: readonly string[] }> {
  if (rows.head.some((row) => row.length > MOST_COLUMNS)) return { refusal: 'too-many-columns', missing: [] }
  const foundHeader = findHeader(rows.head)
  const headerRow = given.headerRow ?? foundHeader
  if (headerRow === null) return { refusal: whyNoHeader(rows.head), missing: [] }
  const above = rows.head.slice(0, headerRow)
  const names = (above.at(-1) ?? []).map((name) => name.trim())
  const most = Math.min(SAMPLED_ROWS, Math.ceil(SAMPLED_CELLS / Math.max(1, names.length)))
  const sample = sampleBelow(await rows.sample(most), above)
  const header = filledColumns(names, sample)
  // A row that a person chose by mistake: its values would become the names of columns, which are kept.
  if (given.headerRow !== null && header.some(isValue)) return { refusal: 'no-header', missing: [] }
  if (header.length === 0) return { refusal: 'no-table', missing: [] }

  if (sample.length === 0) return { refusal: 'header-only', missing: [] }
  const columns = header.map((name, at) => columnFacts(at, name, sample))
  const about = [rows.name, ...above.slice(0, -1).flat()].join(' ').slice(0, 2000) + britishWords(columns)

  const known = rememberedFor(header, given.remembered)
  const found = known ? rememberedReading(columns, known, about) : freshReading(columns, rows.name, about)
  if ('refusal' in found) return { refusal: found.refusal, missing: [] }
  const mapping = mappingOf(columns, found, { headerRow, fileName: rows.name, known })
  const usable = countUsable(sample, mapping)
  return {
    file: rows.name,
    mapping,
    problems: problemsOf(mapping, columns, usable, known !== null),
    notices: noticesOf(mapping, columns, { fileName: rows.name, isRemembered: known !== null }),
    firstRows: firstRowsOf(rows.head, mapping, foundHeader),
    examples: examplesOf(columns, mapping),
    sampled: { rows: sample.length, placed: usable.placed, dated: usable.dated },
    few: shareOfFew(sample, mapping),
    amongOthers: columns.filter(({ values }) => hasOthersThanSums(values)).map(({ at }) => at),
  }
}

/** What the other columns say of the country that a table is of: their headers' words, and codes of its areas. */
function britishWords(columns: readonly ColumnFacts[]): string {
  const hasAreas = columns.some(({ areas }) => areas !== null)
  return ` ${columns.map(({ words }) => words).join(' ')}${hasAreas ? ' lsoa' : ''}`
}

/** What the columns of a table are taken for. */
interface Reading {
  readonly layout: Layout
  readonly roles: Roles
  readonly coordinates: Coordinates | null
  /** Positions of columns whose values are places beyond doubt, whatever else such numbers may look like. */
  readonly places: ReadonlySet<number>
}

const NO_PLACES: ReadonlySet<number> = new Set()

function freshReading(
  columns: readonly ColumnFacts[],
  fileName: string,
  about: string,
): Reading | { readonly refusal: Refusal } {
  const coordinates = findCoordinates(columns, about)
  const recognised = recogniseLayout(columns, coordinates !== null, fileName)
  if ('refusal' in recognised) return recognised
  const { layout } = recognised
  return { layout, coordinates, roles: assignRoles(columns, layout, coordinates), places: placesOf(coordinates) }
}

/** The roles that a person confirmed; where the places are written otherwise this time, the values say how. */
function rememberedReading(columns: readonly ColumnFacts[], known: Mapping, about: string): Reading {
  const roles = new Map(known.columns.flatMap(({ role }, at) => (role === null ? [] : [[at, role] as const])))
  const columnOf = (...wanted: readonly string[]) => columns.find(({ at }) => wanted.includes(roles.get(at) ?? ''))
  const across = columnOf('longitude', 'easting')
  const up = columnOf('latitude', 'northing')
  if (!across || !up) return { layout: known.layout, roles, coordinates: null, places: NO_PLACES }
  const found = coordinatesOf(across, up, about)
  const grid = found.grid === 'unknown' && known.grid !== 'none' ? known.grid : found.grid
  const coordinates = { ...found, grid }
  for (const [at, role] of coordinateRoles(coordinates)) roles.set(at, role)
  return { layout: known.layout, roles, coordinates, places: placesOf(found) }
}

function placesOf(coordinates: Coordinates | null): ReadonlySet<number> {
  if (coordinates === null || coordinates.grid === 'unknown') return NO_PLACES
  return new Set([coordinates.across, coordinates.up])
}

function mappingOf(
  columns: readonly ColumnFacts[],
  { layout, roles, coordinates, places }: Reading,
  given: { headerRow: number; fileName: string; known: Mapping | null },
): Mapping {
  const mapped = columns.map((column) => mappedColumn(column, roles, layout, places.has(column.at)))
  const isMapped = (role: MappedColumn['role']) => mapped.some((column) => column.role === role)
  const date = columns.find(({ at }) => mapped[at]?.role === 'date')?.dates ?? null
  const grid: Grid = coordinates?.grid ?? 'none'
  const isOrderKnown = date?.isProven === true
  return {
    layout,
    headerRow: given.headerRow,
    columns: mapped,
    grid,
    dates: given.known && !isOrderKnown ? given.known.dates : (date?.dates ?? 'day-first'),
    precision: isMapped('time') && date?.precision === 'day' ? 'time' : (date?.precision ?? 'day'),
    midnightIsUnknown: date?.midnightIsUnknown ?? false,
    decimal: coordinates?.decimal ?? '.',
    category: isMapped('category') ? null : (given.known?.category ?? categoryOf(layout, given.fileName)),
    recorder: given.known?.recorder || nameRecorder(layout, given.fileName),
  }
}

function mappedColumn(column: ColumnFacts, roles: Roles, layout: Layout, isPlace: boolean): MappedColumn {
  const { name } = column
  const role = roles.get(column.at) ?? null
  if (isPlace) return { name, role, why: null, personal: null }
  const found = column.personal?.kind ?? null
  // A list of places has references of its own, but none of crimes.
  const personal = found === 'crime-reference' && isOfPlaces(layout) ? null : found
  if (role !== null && mayHaveRole(column, role, layout)) {
    // The name of a place is no person's.
    return { name, role, why: null, personal: role === 'place-name' ? null : personal }
  }
  if (personal === null) return { name, role: null, why: 'not-used', personal }
  return { name, role: null, why: personal === 'free-text' ? 'free-text' : `personal-${personal}`, personal }
}

function categoryOf(layout: Layout, fileName: string): string | null {
  if (isOfPlaces(layout)) return null
  if (layout === 'istv-attendances') return ATTENDANCE
  return saysAntiSocial(fileName) ? ANTI_SOCIAL : CATEGORY_NOT_STATED
}

function problemsOf(
  mapping: Mapping,
  columns: readonly ColumnFacts[],
  usable: { readonly placed: number; readonly outside: number },
  isRemembered: boolean,
): MappingProblem[] {
  const date = columns.find(({ at }) => mapping.columns[at]?.role === 'date')?.dates
  const isOfIncidents = !isOfPlaces(mapping.layout)
  const problems: readonly (readonly [MappingProblem, boolean])[] = [
    ['grid-unknown', mapping.grid === 'unknown'],
    ['no-date-column', isOfIncidents && (date === undefined || date === null)],
    ['dates-ambiguous', isOfIncidents && date?.isProven === false && !date.isContradictory && !isRemembered],
    ['dates-contradictory', isOfIncidents && date?.isContradictory === true],
    ['no-place-column', mapping.grid === 'none'],
    ['no-category-column', mapping.category === CATEGORY_NOT_STATED && !isRemembered],
    ['outside-united-kingdom', usable.outside > usable.placed / 2],
  ]
  return problems.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

function rememberedFor(header: readonly string[], remembered: readonly Mapping[]): Mapping | null {
  const shape = headerShape(header)
  return remembered.find(({ columns }) => headerShape(columns.map(({ name }) => name)) === shape) ?? null
}

/** The names of a header without the blank cells at its end, which trailing commas make, unless something stands below them. */
function filledColumns(names: readonly string[], sample: readonly (readonly string[])[]): readonly string[] {
  const isFilled = (at: number) => sample.some((row) => (row[at] ?? '').trim() !== '')
  return names.slice(0, names.findLastIndex((name, at) => name !== '' || isFilled(at)) + 1)
}

/** Dates, numbers and what looks like personal data are no names of columns; a year may be one. */
function isValue(cell: string): boolean {
  if (/^(?:19|20)\d\d$/.test(cell)) return false
  return readNumber(cell, '.') !== null || dateFormat([cell]) !== null || removePersonal(cell) !== null
}

function whyNoHeader(head: readonly (readonly string[])[]): Refusal {
  const filled = head.filter((row) => row.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return 'empty'
  if (isTable(head)) return 'no-header'
  const only = filled.at(-1) as readonly string[]
  return findHeader([only, only.map((_, at) => String(at))]) === null ? 'no-table' : 'header-only'
}
