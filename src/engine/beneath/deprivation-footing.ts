import type { Geography, Mismatch } from '../../core/context/figures-for.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import type { DeprivationMeasure } from '../../core/vocabulary/deprivation.ts'
import type { Beneath } from './beneath.ts'
import { restricted } from './chosen-areas.ts'
import { type Column, columnFor, type Deprived, deprivationFor, setsInQuestion } from './footing.ts'
import type { InequalityFooting } from './inequality.ts'
import { countByArea } from './join.ts'

/**
 * Areas with residents and deprivation: boundaries that the data are about, finest and newest first, those that need no bridge before
 * those that do; else the areas that rows state by code. Throws QuestionProblem, which says what is missing, and of figures of another
 * census how many incidents would be lost.
 */
export function deprivationFooting(
  beneath: Beneath,
  table: IncidentTable,
  question: Question,
  asked: AskedRows,
): InequalityFooting {
  const measure = question.domain
  const geographies: Geography[] = setsInQuestion(beneath)
  const stated = beneath.statedGeography()
  if (stated !== null) geographies.push(stated)
  let bridged: InequalityFooting | null = null
  let mismatch: { geography: Geography; found: Mismatch } | null = null
  let withoutPeople: Geography | null = null
  for (const geography of geographies) {
    const deprived = deprivationFor(beneath, geography, measure)
    if (deprived === null) continue
    if ('mismatch' in deprived) {
      mismatch ??= { geography, found: deprived }
      continue
    }
    const residents = columnFor(beneath, geography, 'residents')
    if (residents === null) withoutPeople ??= geography
    else if ('mismatch' in residents) mismatch ??= { geography, found: residents }
    else {
      const footing = footingOf(beneath, geography, deprived, residents, question)
      if (deprived.fitted.bridge === null && residents.fitted.bridge === null) return footing
      bridged ??= footing
    }
  }
  if (bridged !== null) return bridged
  if (mismatch !== null) throw otherCensus(beneath, table, asked, mismatch)
  if (withoutPeople !== null)
    throw new QuestionProblem(
      'measure',
      `Deprivation is laid to people, not to land: load a table of residents by the codes of ${withoutPeople.name} (${withoutPeople.kind}${withoutPeople.vintage === null ? '' : `, ${withoutPeople.vintage}`}) as well.`,
    )
  throw nothingToSay(beneath, measure, geographies)
}

function footingOf(
  beneath: Beneath,
  geography: Geography,
  deprived: Deprived,
  residents: Column,
  { areas }: Question,
): InequalityFooting {
  const set = beneath.setOf(geography)
  const isIn =
    set === null
      ? beneath.statedIn(geography, areas)
      : restricted(beneath, set, beneath.areasInQuestion(set) as Uint8Array, areas)
  const join = beneath.join(geography)
  return { geography, boundaries: set?.name ?? null, isIn, deprived, residents, join }
}

function otherCensus(
  beneath: Beneath,
  table: IncidentTable,
  asked: AskedRows,
  { geography, found }: { geography: Geography; found: Mismatch },
): QuestionProblem {
  const known = new Set(found.table.codes)
  const every = new Uint8Array(geography.codes.length).fill(1)
  const { counts } = countByArea(table, beneath.join(geography), asked, every)
  let [lost, all] = [0, 0]
  for (const [area, code] of geography.codes.entries()) {
    all += counts[area] as number
    if (!known.has(code)) lost += counts[area] as number
  }
  const census = (vintage: number | null) => (vintage === null ? 'another census' : `${vintage}`)
  const whose = beneath.setOf(geography) === null ? 'The incidents state' : `${geography.name} holds`
  return new QuestionProblem(
    'domain',
    `${found.table.name} is by areas of ${census(found.table.vintage)}. ${whose} areas of ${census(geography.vintage)}: ${lost.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} incidents would be lost, in ${found.areas.toLocaleString('en-GB')} of ${geography.codes.length.toLocaleString('en-GB')} areas that it does not have. Load the lookup from the one census to the other, or figures of the same census.`,
  )
}

function nothingToSay(
  beneath: Beneath,
  measure: DeprivationMeasure,
  geographies: readonly Geography[],
): QuestionProblem {
  if (beneath.context.tables.length === 0)
    return new QuestionProblem(
      'measure',
      'For deprivation, a table of the Indices of Deprivation has to be loaded, and residents by the same areas.',
    )
  const about = geographies.map(({ name, kind }) => `${name} (${kind})`).join(' or ')
  return new QuestionProblem(
    'domain',
    `No loaded table says “${measure}” of the areas of ${about === '' ? 'the incidents, which state no codes of areas; load boundaries' : about}.`,
  )
}
