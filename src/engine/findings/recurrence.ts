import type { RecurrenceFinding } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { recurrence } from '../../core/statistics/recurrence.ts'
import { strataOfResidents } from '../../core/statistics/strata.ts'
import { isoMonth } from '../../core/vocabulary/month.ts'
import type { AskedData } from '../asked-data.ts'
import { comparedGroups } from './compared-groups.ts'
import { addedUp, countsOfCells } from './counts-of-cells.ts'
import { hotPlaces } from './hot-places.ts'
import { suppliedMonths } from './supplied-months.ts'
import { type TestedGroup, testedGroups } from './tested-groups.ts'

/** Months of a period in which a place may be high again: a quarter has enough incidents to tell. */
const MONTHS_A_PERIOD = 3

/** Places high in several groups that share no offence, and in several quarters, against what chance would bring about among like hexes. */
export function recurrenceFinding(data: AskedData, question: Question, asked: AskedRows): RecurrenceFinding {
  const groups = comparedGroups(data, question, asked)
  if (groups.length < 2)
    throw new QuestionProblem(
      'groups',
      'For recurrence at least two kinds of offence are needed that share no incident.',
    )
  const periods = periodsOf(asked, suppliedMonths(data, asked))
  const ofPeriods = periods.map((period) => countsOfCells(data.view, { ...asked, ...period }))
  const {
    groups: tested,
    account,
    residents,
  } = testedGroups(data, question, [...groups.map(({ counts }) => counts), ...ofPeriods])
  const inGroups = tested.slice(0, groups.length)
  const inPeriods = tested.slice(groups.length)
  const strata = residents === null ? recordedStrata(data) : strataOfResidents(residents.people)
  const { groupsOfHex, levels } = recurrence(
    inGroups.map(({ isHigh }) => isHigh),
    strata,
  )
  const isIn = groupsOfHex.map((of) => (of >= 2 ? 1 : 0))
  const places = hotPlaces(
    data,
    isIn,
    { counts: addedUp(groups.map(({ counts }) => counts)), expected: null, people: residents?.people ?? null },
    groups.map(({ name, counts }, at) => ({ name, counts, isHigh: (inGroups[at] as TestedGroup).isHigh })),
  )
  return {
    kind: 'recurrence',
    test: account,
    groups: groups.map(({ name, total }, at) => ({
      ...{ name, count: total },
      high: (inGroups[at] as TestedGroup).isHigh.reduce((sum, is) => sum + is, 0),
      dispersion: (inGroups[at] as TestedGroup).dispersion,
    })),
    strata: { by: residents === null ? 'recorded' : 'residents', number: new Set(strata).size },
    levels,
    periods: {
      each: periods.map(({ from, to }, at) => ({
        ...{ from: isoMonth(from), to: isoMonth(to) },
        high: (inPeriods[at] as TestedGroup).isHigh.reduce((sum, is) => sum + is, 0),
      })),
      ofCell: Uint8Array.from(strata, (_, cell) =>
        inPeriods.reduce((sum, { isHigh }) => sum + (isHigh[cell] as number), 0),
      ),
    },
    groupsOfCell: groupsOfHex,
    inGroup: Uint32Array.from(strata, (_, cell) =>
      inGroups.reduce((bits, { isHigh }, at) => bits | ((isHigh[cell] as number) << at), 0),
    ),
    places: [...places].sort((a, b) => b.alsoIn.length - a.alsoIn.length || b.count - a.count),
  }
}

/**
 * Whole quarters of what is asked for, from its first month; a rest is left out, and so is one with a month that not everybody supplied.
 * None where there are not two.
 */
function periodsOf({ from, to }: AskedRows, supplied: ReadonlySet<number>): { from: number; to: number }[] {
  const periods: { from: number; to: number }[] = []
  for (let first = from; first + MONTHS_A_PERIOD - 1 <= to; first += MONTHS_A_PERIOD)
    periods.push({ from: first, to: first + MONTHS_A_PERIOD - 1 })
  const known = periods.filter(({ from: first }) => [first, first + 1, first + 2].every((month) => supplied.has(month)))
  return known.length < 2 ? [] : known
}

/** Where nobody's residents are known: hexes where anything was ever recorded, and hexes where nothing was. */
function recordedStrata({ view }: AskedData): Uint8Array {
  const strata = new Uint8Array(view.cells.length)
  for (const position of view.occupied) strata[position] = 1
  return strata
}
