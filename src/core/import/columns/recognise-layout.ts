import type { ColumnRole, Layout } from '../../vocabulary/column-roles.ts'
import type { Refusal } from '../../vocabulary/import-codes.ts'
import type { ColumnFacts } from './column-facts.ts'
import { fitsRole } from './fits-role.ts'
import { says } from './header-words.ts'

/** What a table is, or why it is none that can be used. */
export type RecognisedLayout = { readonly layout: Exclude<Layout, 'police-uk-street'> } | { readonly refusal: Refusal }

/** A header that says a role with at least this weight means it; see ROLE_WORDS. */
const SURE = 9
/** Incidents have dates, and most of them state it; a date in one row of ten is a remark. */
const OFTEN = 0.3
/** In a list of places, "created on" is when it was listed; see WORDS_OF_WHEN. */
const OF_INCIDENT = 4
const HALF = 0.5
const LICENSING = /\blicen[cs]|\bpremises\b|\bdps\b|\bdesignated premises\b/
const LATE_HOURS = /\b(?:terminal hour|licensable|opening hours|hours)\b/
/** What an ISTV sheet says of an assault (ISB 1594): at least two of these, beside a date. */
const ATTENDANCE = [
  /\bassault/,
  /\b(?:arriv\w*|attend\w*)\b/,
  /\b(?:method|weapon|mechanism)\b/,
  /\b(?:location type|location description|assault location|type of location|location of assault)\b/,
]

/** What a table is, by its columns and, for anti-social behaviour, by the file's name; its name decides nothing else. */
export function recogniseLayout(
  columns: readonly ColumnFacts[],
  hasCoordinates: boolean,
  fileName: string,
): RecognisedLayout {
  const isSaid = (role: ColumnRole, least: number) =>
    columns.some((column) => (column.said.get(role) ?? 0) >= least && fitsRole(column, role))
  const isPlaces = hasCoordinates && isSaid('place-name', SURE)
  const hasDate = columns.some((column) => isWhen(column, isPlaces ? OF_INCIDENT : 1))
  if (isLicensing(columns, fileName) && isSaid('place-name', SURE) && !isSaid('date', SURE))
    return { layout: 'licensing-register' }
  if (!hasDate) {
    // Dates under a header that says nothing of them are those of an incident, unless the rows are places with names.
    const hasOtherDates = columns.some(({ dates, filled }) => dates !== null && filled >= HALF)
    const isNamed = isSaid('place-name', SURE) && !columns.some((column) => column.personal?.kind === 'name')
    const isListed = isNamed || (isSaid('place-kind', SURE) && !hasOtherDates)
    if (hasCoordinates) return { layout: isListed ? 'places' : 'table' }
    if (hasOtherDates && !isNamed) return { layout: 'table' }
    return { refusal: refusalOf(columns) }
  }
  const isCoded = isSaid('offence-code', 1)
  if (!isCoded && ATTENDANCE.filter((words) => columns.some((column) => words.test(column.words))).length >= 3) {
    return { layout: 'istv-attendances' }
  }
  if (isCoded && hasCoordinates) return { layout: 'force-extract' }
  return { layout: saysAntiSocial(fileName) && !isSaid('category', 1) ? 'asb-table' : 'table' }
}

/** Whether a column says when incidents happened, or were told, its header speaking for that with at least this weight. */
function isWhen(column: ColumnFacts, least: number): boolean {
  if (column.filled < OFTEN) return false
  const isNamed = (column.said.get('date') ?? 0) >= least && fitsRole(column, 'date')
  return isNamed || isUnnamedDate(column)
}

/** Whether a file's name says that it holds anti-social behaviour: "lancashire_asb.tab", "Anti-social behaviour 2024.csv". */
export function saysAntiSocial(fileName: string): boolean {
  return /\basb\b|anti.?social/i.test(fileName.replace(/[_\d]+/g, ' '))
}

/** Whether a column without a name of its own ("Field 3", "") holds dates: then nothing but its values can say so. */
export function isUnnamedDate({ words, dates, numbers }: ColumnFacts): boolean {
  return dates !== null && numbers < 0.5 && /^(?:field|column|col|unnamed|var|v|f|c)? ?\d*$/.test(words)
}

function isLicensing(columns: readonly ColumnFacts[], fileName: string): boolean {
  const says = (words: RegExp) => columns.some((column) => words.test(column.words))
  const hasHours = says(LATE_HOURS) || columns.some((column) => column.said.has('opens') && fitsRole(column, 'opens'))
  const isNamed = /licen[cs]/i.test(fileName)
  return (says(/\blicen[cs]/) || isNamed || hasHours) && (says(LICENSING) || isNamed)
}

/** Why a table without dates and places is left out. Figures by area belong to the areas, not to the incidents. */
function refusalOf(columns: readonly ColumnFacts[]): Refusal {
  const keys = columns.filter(({ areas }) => areas !== null)
  if (keys.length === 0) return 'no-date-column'
  const hasFigures = columns.some(({ numbers, words }) => numbers >= 0.5 && !says(words, 'id') && !says(words, 'fid'))
  if (hasFigures) return 'area-table'
  return keys.length > 1 ? 'lookup-table' : 'no-date-column'
}
