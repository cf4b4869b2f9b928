import { says, wordsOf } from '../import/columns/header-words.ts'
import type { Domain } from '../vocabulary/deprivation.ts'
import type { Base, IndicatorRole } from './area-table.ts'

/** How headers call the domains; the first that is said counts. Indices of subgroups of people are none of them. */
const DOMAIN_WORDS: readonly (readonly [Domain, RegExp])[] = [
  ['income', /\bincome\b/],
  ['employment', /\bemployment\b/],
  ['education', /\beducation\b/],
  ['health', /\bhealth\b/],
  ['crime', /\bcrime\b/],
  ['housing', /\b(?:housing|barriers)\b/],
  ['environment', /\benvironment\b/],
]
const INDEX = /\b(?:imd|iod|index of multiple deprivation|indices of deprivation|multiple deprivation|deprivation)\b/
/** Parts of domains, and indices of children and of older people. */
const PART = /\bsub ?domain\b|\bidaci\b|\bidaopi\b|\baffecting\b/
/** Counted from the other end, 1 would be drawn as the most deprived. */
const REVERSED = /\b1 (?:is )?(?:the )?least\b/
const FIGURES = ['rank', 'decile', 'score'] as const
/** Words that may stand beside "rank" in a table of one index, without naming another thing. */
const PLAIN =
  /^(?:national |england |overall )?(?:rank|decile|score)(?: (?:where )?1 (?:is )?(?:the )?most deprived.*)?$/

const BASE_WORDS: readonly (readonly [Base, RegExp])[] = [
  ['workday', /\b(?:workday|daytime|working hours|workplace|workers|work day)\b/],
  ['premises', /\bpremises\b/],
  ['households', /\bhouseholds?\b/],
  ['residents', /\b(?:residents?|population|persons|people|inhabitants|usual residents)\b/],
]
/** Only some of the people: an age, a sex, those in something. */
const SOME =
  /\b(?:aged?|ages|males?|females?|men|women|child|children|dependent|adults?|older|under|over|excluding|density|percent|per|share|proportion|rate|km|hectare|change|years?|with|without|communal|in)\b|\b\d{1,2} (?:to )?\d{1,2}\b|%/
const ALL_AGES = /\ball ages\b/

/** What a column of figures is, by its header alone: "IMD_decile", "Income Rank (where 1 is most deprived)", "total_residents". */
export function indicatorRole(header: string): IndicatorRole {
  const words = wordsOf(header)
  return deprivationRole(words) ?? baseRole(words) ?? { is: 'other' }
}

function deprivationRole(words: string): IndicatorRole | null {
  const as = FIGURES.find((figure) => says(words, figure))
  if (as === undefined || PART.test(words) || REVERSED.test(words)) return null
  const domain = DOMAIN_WORDS.find(([, said]) => said.test(words))?.[0]
  if (domain !== undefined) return { is: 'deprivation', of: domain, as }
  return INDEX.test(words) || PLAIN.test(words) ? { is: 'deprivation', of: 'index', as } : null
}

function baseRole(words: string): IndicatorRole | null {
  const base = BASE_WORDS.find(([, said]) => said.test(words))?.[0]
  if (base === undefined) return words === 'total' || words === 'all ages' ? { is: 'base', base: 'residents' } : null
  const isOfSome = SOME.test(words.replace(ALL_AGES, '').replace('excluding prisoners', ''))
  return isOfSome ? null : { is: 'base', base }
}
