import type { Picture, Totals } from '../core/question/picture.ts'
import type { Question } from '../core/question/question.ts'
import type { AskedRows } from '../core/statistics/asked-rows.ts'
import type { Caveat } from '../core/vocabulary/caveats.ts'
import type { Layout } from '../core/vocabulary/column-roles.ts'
import { categoriesOfGroups, VIOLENCE_AND_SEXUAL_OFFENCES } from '../core/vocabulary/crime-groups.ts'
import { type Month, parseIsoMonth } from '../core/vocabulary/month.ts'
import { kindsOfMarks } from '../core/vocabulary/special-places.ts'
import { kindOfForces } from '../core/vocabulary/training.ts'
import type { AskedData } from './asked-data.ts'
import { beneathCaveats } from './beneath/beneath-caveats.ts'
import { dataCaveats } from './data-quality/data-quality.ts'
import { missingMonths, type Series } from './data-quality/missing-months.ts'
import { flagCaveats } from './flag-caveats.ts'
import { definitionOf } from './rows-of-question.ts'

interface CaveatFacts {
  readonly data: AskedData
  readonly question: Question
  readonly asked: AskedRows
  /** Who could have supplied what is asked for. */
  readonly suppliers: readonly Series[]
  readonly definition: Picture['definition']
  readonly totals: Totals
  readonly beneath: Picture['beneath']
  /** Cells with a count that hold a special place, and the set of its kinds. */
  readonly specialPlaces: { readonly cells: number; readonly marks: number }
}

/** Layouts that the police fill in. */
const OF_POLICE: ReadonlySet<Layout> = new Set<Layout>(['police-uk-street', 'force-extract'])

/** What has to be said beside a picture. */
export function caveatsOf(facts: CaveatFacts): Caveat[] {
  const { data, question, asked, definition, totals } = facts
  const { layouts } = data
  const hasStreetFiles = layouts.has('police-uk-street')
  const hasStreetViolence = hasStreetFiles && namesStreetViolence(data, question, asked)
  const inQuestion = totals.total + totals.outside + totals.withoutLocation
  const caveats: Caveat[] = []
  const say = (isSo: boolean, caveat: Caveat) => {
    if (isSo) caveats.push(caveat)
  }
  say(kindOfForces(data.table.forces) === 'training', { code: 'training-data' })
  say(
    [...layouts].some((layout) => OF_POLICE.has(layout)),
    { code: 'recorded-only' },
  )
  say(
    [...layouts].some((layout) => !OF_POLICE.has(layout)),
    { code: 'known-only' },
  )
  say(hasStreetFiles, { code: 'snap-points' })
  say(data.lacksDays, { code: 'months-only' })
  const ofData = dataCaveats(data.table, data.quality, asked, totals.total + totals.outside)
  const hasStacks = ofData.some(({ code }) => code === 'stacked-coordinates')
  say((hasStreetFiles || hasStacks) && question.resolution >= 10, { code: 'snap-points-too-fine' })
  if (definition !== null) caveats.push({ code: 'definition', name: definition.name, version: definition.version })
  say(hasStreetFiles && definition !== null, { code: 'serious-violence-approximate' })
  say(hasStreetViolence, { code: 'violence-not-separable' })
  caveats.push(...flagCaveats(data, question, asked, hasStreetViolence))
  const gaps = missingMonths(facts.suppliers, {
    ...{ first: asked.from, last: asked.to },
    opensAt: { first: question.from === null, last: question.to === null },
  })
  say(gaps.length > 0, { code: 'months-missing', gaps })
  const twice = data.keptTwice.filter(({ month }) => isInMonths(asked, month))
  say(twice.length > 0, {
    code: 'same-month-kept-twice',
    months: twice.map(({ force, month }) => ({ force, month })),
  })
  say(totals.withoutLocation > 0, { code: 'without-location', rows: totals.withoutLocation, of: inQuestion })
  say(totals.outside > 0, {
    code: 'outside-study-area',
    ...{ rows: totals.outside, of: inQuestion, isChosen: question.areas.length > 0 },
  })
  const { cells, marks } = facts.specialPlaces
  say(cells > 0, { code: 'special-places', cells, kinds: kindsOfMarks(marks) })
  return [...caveats, ...beneathCaveats(facts.beneath), ...ofData]
}

/** Whether the question names the one category that data.police.uk has for all violence, though no row of it may be loaded. */
function namesStreetViolence(data: AskedData, question: Question, asked: AskedRows): boolean {
  const { groups } = question
  const loaded = data.table.categories.indexOf(VIOLENCE_AND_SEXUAL_OFFENCES)
  if (loaded !== -1) return asked.categories[loaded] === 1
  return categoriesOfGroups(groups, [VIOLENCE_AND_SEXUAL_OFFENCES], [], definitionOf(data, question)).mask[0] === 1
}

function isInMonths({ from, to }: AskedRows, month: string): boolean {
  const number = parseIsoMonth(month) as Month
  return number >= from && number <= to
}
