import type { ColumnRole } from '../../vocabulary/column-roles.ts'
import { says } from './header-words.ts'
import { WORDS_OF_FLAGS } from './words/flags.ts'
import { WORDS_OF_PLACES } from './words/places.ts'
import { WORDS_OF_WHAT } from './words/what.ts'
import { WORDS_OF_WHEN } from './words/when.ts'
import { WORDS_OF_WHERE } from './words/where.ts'
import { WORDS_OF_WHO } from './words/who.ts'
import { phrases } from './words/words-of-role.ts'

const TABLE = [WORDS_OF_WHEN, WORDS_OF_WHERE, WORDS_OF_WHAT, WORDS_OF_WHO, WORDS_OF_PLACES, WORDS_OF_FLAGS]
  .flat()
  .map(({ role, weight, says = '', is = '', not = '' }) => ({
    role,
    weight,
    is: new Set(phrases(is)),
    says: phrases(says),
    not: phrases(not),
  }))

/** How much the words of a header (see `wordsOf`) speak for each role, 1 to 10; roles of which they say nothing are not in it. */
export function rolesSaid(words: string): ReadonlyMap<ColumnRole, number> {
  const said = new Map<ColumnRole, number>()
  if (words === '') return said
  for (const { role, weight, is, says: any, not } of TABLE) {
    if (weight <= (said.get(role) ?? 0)) continue
    const isMeant = is.has(words) || any.some((phrase) => says(words, phrase))
    if (isMeant && !not.some((phrase) => says(words, phrase))) said.set(role, weight)
  }
  return said
}
