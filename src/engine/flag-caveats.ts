import type { Question } from '../core/question/question.ts'
import { type AskedRows, isAsked } from '../core/statistics/asked-rows.ts'
import { type FlagCompleteness, flagCompleteness } from '../core/table/flag-completeness.ts'
import { type IncidentTable, weightOf } from '../core/table/incident-table.ts'
import type { Caveat } from '../core/vocabulary/caveats.ts'
import { type DefinitionGroup, inGroups } from '../core/vocabulary/definition.ts'
import type { Flag } from '../core/vocabulary/flags.ts'
import { NORFOLK_DEFINITION } from '../core/vocabulary/norfolk-definition.ts'
import type { AskedData } from './asked-data.ts'
import { flagFilters } from './flag-filter.ts'
import { startOfRow } from './hours-filter.ts'

const DOMESTIC_ABUSE = 'domestic-abuse'

/**
 * What has to be said of the flags and hours that a question uses, and of domestic abuse in any case. `hasStreetViolence`: the question names
 * the violence of data.police.uk files, which state no flag.
 */
export function flagCaveats(
  { table, violent }: Pick<AskedData, 'table' | 'violent'>,
  question: Question,
  asked: AskedRows,
  hasStreetViolence: boolean,
): Caveat[] {
  const before: AskedRows = { ...asked, passes: null }
  const filters = flagFilters(question)
  const stated = table.flags.length === 0 ? [] : flagsOf(table, before)
  const caveats: Caveat[] = []
  const abuse = stated.find(({ flag }) => flag === DOMESTIC_ABUSE)
  if (question.domesticAbuse === 'include' && (hasStreetViolence || isNotSeparable(table, violent, before))) {
    caveats.push({ code: 'domestic-abuse-included' })
  }
  if (abuse !== undefined) {
    const notKnown = abuse.unknown + abuse.notStated
    const of = abuse.yes + abuse.no + notKnown
    caveats.push({ code: 'domestic-abuse', choice: question.domesticAbuse, marked: abuse.yes, notKnown, of })
  }
  for (const { flag } of filters) {
    const found = stated.find((one) => one.flag === flag) ?? noneStated(table, before, flag)
    caveats.push({ code: 'flag-completeness', ...found })
  }
  if (question.hours !== null) caveats.push({ code: 'hours', ...timesOf(table, before) })
  return caveats
}

/** Of how many incidents it is known when they began, before hours or flags leave any out. */
function timesOf(table: IncidentTable, asked: AskedRows): { timed: number; untimed: number; uncertain: number } {
  let [timed, untimed, uncertain] = [0, 0, 0]
  for (let row = 0; row < table.rows; row++) {
    if (!isAsked(table, asked, row)) continue
    const incidents = weightOf(table, row)
    if (startOfRow(table, row) === null) untimed += incidents
    else timed += incidents
    if ((table.lasting[row] ?? 0) > 0) uncertain += incidents
  }
  return { timed, untimed, uncertain }
}

function flagsOf(table: IncidentTable, asked: AskedRows): readonly FlagCompleteness[] {
  return flagCompleteness(table, 1, (row) => (isAsked(table, asked, row) ? 0 : -1))[0] as FlagCompleteness[]
}

/** Other rows state the flag, those of the question do not. */
function noneStated(table: IncidentTable, asked: AskedRows, flag: Flag): FlagCompleteness {
  let notStated = 0
  for (let row = 0; row < table.rows; row++) if (isAsked(table, asked, row)) notStated += weightOf(table, row)
  return { flag, yes: 0, no: 0, unknown: 0, notStated }
}

/** Kinds of offence of which much is domestic abuse. */
const VIOLENT: readonly DefinitionGroup[] = NORFOLK_DEFINITION.groups.filter(({ id }) =>
  ['violence-against-the-person', 'sexual-offences'].includes(id),
)

/** 1 for each category of the table of whose offences much is domestic abuse. */
export function violentCategories({ categories, offenceCodes }: IncidentTable): Uint8Array {
  return inGroups(VIOLENT, categories, offenceCodes)
}

/** The question holds violence, and not all of its rows say which is domestic abuse. */
function isNotSeparable(table: IncidentTable, violent: Uint8Array, asked: AskedRows): boolean {
  const categories = asked.categories.map((isIn, at) => isIn & (violent[at] as number))
  if (!categories.includes(1)) return false
  const abuse =
    table.flags.length === 0
      ? []
      : flagsOf(table, { ...asked, categories }).filter(({ flag }) => flag === DOMESTIC_ABUSE)
  return abuse.every(({ notStated }) => notStated > 0)
}
