import type { ForceCoverage } from '../core/import/ledger.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import type { Totals } from '../core/question/picture.ts'
import type { Question } from '../core/question/question.ts'
import type { Caveat } from '../core/vocabulary/caveats.ts'
import { categoriesOfGroups, VIOLENCE_AND_SEXUAL_OFFENCES } from '../core/vocabulary/crime-groups.ts'
import { isoMonth, type Month, monthsBetween, parseIsoMonth } from '../core/vocabulary/month.ts'
import { kindsOfMarks } from '../core/vocabulary/special-places.ts'
import { kindOfForces } from '../core/vocabulary/training.ts'
import type { Months } from './asked-months.ts'

export interface CaveatFacts {
  readonly question: Question
  readonly categories: readonly string[]
  readonly asked: Months
  readonly totals: Totals
  readonly coverage: readonly ForceCoverage[]
  /** Every force supplied every month asked for: there is no gap to look for. */
  readonly isComplete: boolean
  readonly keptTwice: readonly SameMonthConflict[]
  /** Cells with a count that hold a special place, and the set of its kinds. */
  readonly specialPlaces: { readonly cells: number; readonly marks: number }
}

/** What has to be said beside a picture of data.police.uk incidents. */
export function caveatsOf(facts: CaveatFacts): Caveat[] {
  const { question, totals } = facts
  const asked = categoriesOfGroups(question.groups, facts.categories).categories
  const inQuestion = totals.total + totals.outside + totals.withoutLocation
  const caveats: Caveat[] = [{ code: 'recorded-only' }, { code: 'snap-points' }, { code: 'months-only' }]
  if (kindOfForces(facts.coverage.map(({ force }) => force)) === 'training') caveats.unshift({ code: 'training-data' })
  if (question.resolution >= 10) caveats.push({ code: 'snap-points-too-fine' })
  if (question.groups.includes('serious-violence')) caveats.push({ code: 'serious-violence-approximate' })
  if (asked.has(VIOLENCE_AND_SEXUAL_OFFENCES)) {
    caveats.push({ code: 'violence-not-separable' }, { code: 'domestic-abuse-included' })
  }
  const gaps = gapsIn(facts)
  if (gaps.length > 0) caveats.push({ code: 'months-missing', gaps })
  const twice = facts.keptTwice.filter(({ month }) => isAsked(facts, month))
  if (twice.length > 0) {
    caveats.push({ code: 'same-month-kept-twice', months: twice.map(({ force, month }) => ({ force, month })) })
  }
  if (totals.withoutLocation > 0) {
    caveats.push({ code: 'without-location', rows: totals.withoutLocation, of: inQuestion })
  }
  if (totals.outside > 0) caveats.push({ code: 'outside-study-area', rows: totals.outside, of: inQuestion })
  const { cells, marks } = facts.specialPlaces
  if (cells > 0) caveats.push({ code: 'special-places', cells, kinds: kindsOfMarks(marks) })
  return caveats
}

/** Months of the question that a force did not supply, also those before its first or after its last. */
function gapsIn(facts: CaveatFacts): { force: string; months: string[] }[] {
  if (facts.isComplete) return []
  const asked = monthsBetween(facts.asked.first, facts.asked.last).map(isoMonth)
  return facts.coverage.flatMap(({ force, months }) => {
    const supplied = new Set(months.map(({ month }) => month))
    const missing = asked.filter((month) => !supplied.has(month))
    return missing.length > 0 ? [{ force, months: missing }] : []
  })
}

function isAsked(facts: CaveatFacts, month: string): boolean {
  const number = parseIsoMonth(month) as Month
  return number >= facts.asked.first && number <= facts.asked.last
}
