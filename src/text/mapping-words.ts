import type { MappedColumn, Mapping, MappingProblem, MappingProposal } from '../core/import/mapping.ts'
import { type ColumnRole, flagOfRole } from '../core/vocabulary/column-roles.ts'
import { FLAGS } from '../core/vocabulary/flags.ts'
import type { DroppedColumn } from '../core/vocabulary/import-codes.ts'
import { flagName } from './flag-words.ts'
import { droppedColumnWords, personalWords } from './import-reasons.ts'
import { count, counted, list, megabytes, percent } from './numbers.ts'

type PlainRole = Exclude<ColumnRole, `flag:${string}`>

const ROLE: Readonly<Record<PlainRole, string>> = {
  longitude: 'Longitude',
  latitude: 'Latitude',
  easting: 'Easting',
  northing: 'Northing',
  'area-code': 'Code of an area (LSOA, ward)',
  'area-name': 'Name of an area',
  district: 'District',
  location: 'Street or place, in words',
  'location-type': 'Kind of place (home, street, bar)',
  date: 'Date it happened, or its start',
  'date-end': 'Date it ended',
  time: 'Time it happened, or its start',
  'time-end': 'Time it ended',
  category: 'Kind of incident',
  'offence-code': 'Offence code',
  count: 'Number of incidents in the row',
  reference: 'Reference, to find repeats',
  recorder: 'Who recorded it',
  age: 'Age',
  'date-of-birth': 'Date of birth',
  sex: 'Sex',
  ethnicity: 'Ethnicity',
  outcome: 'Outcome',
  'place-name': 'Name of the place',
  'place-kind': 'Kind of the place',
  opens: 'Opens at',
  closes: 'Closes at',
}

/** The roles as a person looks for them. Each stands once. */
export const ROLE_GROUPS: readonly { readonly name: string; readonly roles: readonly ColumnRole[] }[] = [
  {
    name: 'Where',
    roles: [
      ...(['longitude', 'latitude', 'easting', 'northing', 'area-code', 'area-name', 'district'] as const),
      ...(['location', 'location-type', 'place-name', 'place-kind'] as const),
    ],
  },
  { name: 'When', roles: ['date', 'date-end', 'time', 'time-end', 'opens', 'closes'] },
  { name: 'What', roles: ['category', 'offence-code', 'count', 'reference', 'recorder', 'outcome'] },
  { name: 'Flags', roles: FLAGS.map((flag) => `flag:${flag}` as const) },
  { name: 'People, as bands', roles: ['age', 'date-of-birth', 'sex', 'ethnicity'] },
]

/** What a role is called: "Easting", "Knife". */
export function roleName(role: ColumnRole): string {
  const flag = flagOfRole(role)
  return flag === null ? ROLE[role as PlainRole] : flagName(flag)
}

const NOT_AS_IT_STANDS: Partial<Record<ColumnRole, string>> = {
  'date-of-birth': 'becomes an age band',
  age: 'becomes an age band',
  ethnicity: 'becomes one of five groups',
  sex: 'becomes one of a few groups',
  reference: 'kept as a salted hash',
}

/** What becomes of a column: "kept", "becomes an age band", "not kept: email addresses". */
export function becomesWords({ role, why }: Pick<MappedColumn, 'role' | 'why'>): string {
  if (role !== null) return NOT_AS_IT_STANDS[role] ?? 'kept'
  return why === null || why === 'not-used' ? 'not kept' : `not kept: ${droppedColumnWords(why)}`
}

/** What stands for examples of a column: its values, or why none is shown. */
export function exampleWords({ personal }: Pick<MappedColumn, 'personal'>, examples: readonly string[]): string {
  if (personal !== null) return `not shown: ${personalWords(personal)}`
  return examples.length === 0 ? 'blank' : examples.join('; ')
}

/** How columns of a file are called in a list: one without a name by its position. */
export function columnName(name: string, at: number): string {
  return name === '' ? `Column ${count(at + 1)}, without a name` : name
}

export const MAPPING_PROBLEM: Readonly<Record<MappingProblem, string>> = {
  'grid-unknown':
    'Its places are numbers of a grid that the file does not name. Say below what they are, or choose “No places”: nothing is placed by guess.',
  'no-date-column': 'No column was found that says when something happened. Choose “Date” for the column that does.',
  'dates-ambiguous':
    'Its dates could be read with the day or with the month first. Look at the examples and choose below.',
  'dates-contradictory':
    'In its dates, numbers above 12 stand in the place of the day and of the month, so the order changes within the column. Read one way, some dates will be wrong without anybody noticing: ask for the file with real dates and leave this one out, or choose below which order most are in.',
  'no-place-column':
    'No columns were found that say at which point something happened. Choose them below, or go on: such incidents count by type and month, but are not on the map.',
  'no-category-column':
    'No column was found that says what kind of incident a row is. Choose the column, or write the kind of all rows below.',
  'not-a-header': 'That row cannot hold the names of columns: nothing below it reads as a table. Choose another.',
  'outside-united-kingdom':
    'Most of its places lie outside the United Kingdom as they are read now. Look whether the two columns are swapped, or of another grid.',
}

/** What is missing before the table can be read; the codes are those of `missingOf`. */
export const MISSING = {
  grid: 'say what its places are written in',
  date: 'choose the column with the date',
  'place-pair': 'choose both columns of a place: longitude with latitude, easting with northing',
  'grid-columns': 'choose the columns of its places, or “No places”',
  place: 'choose the columns of its places: a list of places is of no use without them',
} as const

/** Beside the button: what it waits for. */
export function missingSentence(missing: readonly (keyof typeof MISSING)[]): string {
  return missing.length === 0
    ? 'Nothing is missing: Enter reads it like this.'
    : `Before it can be read: ${missing.map((one) => MISSING[one]).join('; ')}.`
}

/** How much of the sample can be used as the table is proposed to be read. */
export function sampledSentence({ sampled: { rows, placed, dated }, mapping }: MappingProposal): string {
  const isOfPlaces = mapping.layout === 'places' || mapping.layout === 'licensing-register'
  const of = (some: number) => (some === rows ? 'all' : some === 0 ? 'none' : count(some))
  const has = placed === 0 || (placed === 1 && rows > 1) ? 'has' : 'have'
  const when = isOfPlaces ? '' : `, and ${of(dated)} a date that can be read`
  return `Of ${counted(rows, 'row')} looked at, ${of(placed)} ${has} a place that can be used${when}, as it was proposed.`
}

/** Said where combinations of what is kept could point at a person; '' where there is none, or few. */
export function fewWords(few: number | null): string {
  if (few === null || few <= 0.05) return ''
  return `${percent(few, 1)} of the rows looked at share their age, sex, ethnicity, place and date with fewer than four others: someone who knows the person could recognise them. Keep only what is needed.`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** A date that both orders could mean, where the file shows none that they read apart. */
const ANY_DATE = '03/04/2025'

/** How a date of the file would be read: "03/04/2025 is 3 April 2025". The first example whose day and month differ counts. */
export function dateReading(examples: readonly string[], order: Mapping['dates']): string {
  const written = [...examples, ANY_DATE].map((text) => /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text))
  const telling = written.find((one) => one !== null && Number(one[1]) !== Number(one[2]))
  const [text = '', first = '', second = '', year = ''] = telling ?? []
  const [day, month] = order === 'day-first' ? [first, second] : [second, first]
  const name = MONTHS[Number(month) - 1]
  const isDay = Number(day) >= 1 && Number(day) <= 31
  return name && isDay ? `${text} is ${Number(day)} ${name} ${year}` : `${text} cannot be read so`
}

export const DATE_ORDERS: Readonly<Record<Mapping['dates'], string>> = {
  'day-first': 'Day first',
  'month-first': 'Month first',
}

/** What the rows of a table may be. */
export const ROW_KINDS = { table: 'Incidents', places: 'Places (a list or register)' } as const

/** What a person may say of places; a grid that is not known cannot be chosen. */
export const GRID_CHOICES: Readonly<Record<Exclude<Mapping['grid'], 'unknown'>, string>> = {
  degrees: 'Degrees: longitude and latitude',
  'british-national-grid': 'British National Grid: eastings and northings, in metres',
  none: 'No places',
}

/** Said when choosing a role has taken it from another column. */
export function roleMoved(role: ColumnRole, from: string, to: string): string {
  return `“${roleName(role)}” is now read from ${to}; ${from} is not kept.`
}

export function mappingTitle(file: string): string {
  return `How is ${file} read?`
}

export function lookAgain(row: number): string {
  return `Look again, with row ${count(row)} as the header`
}

/** The columns of a file in the import report, in a line: "3 of 5 columns kept". */
export function columnsLine(kept: number, dropped: number): string {
  return `${count(kept)} of ${counted(kept + dropped, 'column')} kept`
}

/** "Easting (Easting), Date of offence (Date it happened, or its start)". */
export function keptColumns(columns: readonly { readonly name: string; readonly role: ColumnRole | null }[]): string {
  const said = (name: string) => (name === '' ? 'one without a name' : name)
  return list(columns.map(({ name, role }) => (role === null ? said(name) : `${said(name)} (${keptAs(role)})`)))
}

function keptAs(role: ColumnRole): string {
  const changed = NOT_AS_IT_STANDS[role]
  const name = roleName(role).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  return changed === undefined ? name : `${name}: ${changed}`
}

export function forcesTitle(file: string): string {
  return `Which forces of ${file} are read?`
}

export const FORCES_LEAD =
  'This download holds the files of several forces. Choose those of your area: reading all of them takes long, and their figures would stand in every total.'

/** A force of a download, as its files are called, and how much there is of it: "Norfolk: 36 files, 190.2 MB". */
export function forceWords({ force, files, bytes }: { force: string; files: number; bytes: number }): string {
  const words = force.split('-').map((word) => (word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
  const name = force === 'btp' ? 'British Transport Police' : words.join(' ')
  return `${name}: ${counted(files, 'file')}, ${megabytes(bytes)}`
}

/** "Columns of march.xlsx"; of files that are alike "Columns of a.csv, b.csv, c.csv and 9 more". */
export function columnsHeading(files: readonly string[]): string {
  const named = files.length <= 4 ? files : [...files.slice(0, 3), `${count(files.length - 3)} more`]
  return `Columns of ${list(named)}`
}

/** "Victim name (names of people), Source (not used)". */
export function droppedColumns(columns: readonly { readonly name: string; readonly why: DroppedColumn }[]): string {
  return list(
    columns.map(({ name, why }) => `${name === '' ? 'one without a name' : name} (${droppedColumnWords(why)})`),
  )
}
