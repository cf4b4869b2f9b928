import { CRIME_GROUPS, categoriesOfGroups } from '../vocabulary/crime-groups.ts'
import { parseIsoMonth } from '../vocabulary/month.ts'
import {
  CLASS_METHODS,
  type ClassChoice,
  DEFAULT_QUESTION,
  type Question,
  RESOLUTIONS,
  type SameMonth,
} from './question.ts'

/** A question that cannot be answered. The message names the key and says what would do. */
export class QuestionProblem extends Error {
  readonly key: string
  constructor(key: string, message: string) {
    super(message)
    this.key = key
  }
}

/** Keys that belong to measures and verbs to come: known, so that one question file serves several tools, and without effect on a count. */
const KEYS_OF_OTHER_MEASURES = ['null', 'against', 'baseFrom', 'baseTo', 'relativeTo']
const KEYS = [...Object.keys(DEFAULT_QUESTION), 'sameMonth', ...KEYS_OF_OTHER_MEASURES]

/** A question as it is written in a file or an address: every key optional. Throws QuestionProblem. */
export function parseQuestion(written: unknown): { question: Question; sameMonth: SameMonth | null } {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    throw new QuestionProblem('', 'The question has to be a JSON object, for example { "groups": ["all"] }.')
  }
  const given = written as Record<string, unknown>
  for (const key of Object.keys(given)) {
    if (!KEYS.includes(key))
      throw new QuestionProblem(key, `"${key}" is not a key of a question. Keys are: ${KEYS.join(', ')}.`)
  }
  const value = (key: keyof Question) => given[key] ?? DEFAULT_QUESTION[key]
  const from = monthKey(given, 'from')
  const to = monthKey(given, 'to')
  if (from !== null && to !== null && from > to) {
    throw new QuestionProblem('from', `"from" (${from}) is after "to" (${to}).`)
  }
  const question: Question = {
    groups: groupsKey(value('groups')),
    from,
    to,
    resolution: oneOf('resolution', value('resolution'), RESOLUTIONS),
    measure: oneOf('measure', value('measure'), ['count'] as const),
    domesticAbuse: domesticAbuseKey(value('domesticAbuse')),
    // Settled by the parts that know flags and definitions.
    flags: DEFAULT_QUESTION.flags,
    definition: DEFAULT_QUESTION.definition,
    neighbours: oneOf('neighbours', value('neighbours'), [1, 2]),
    classes: classesKey(value('classes')),
  }
  const sameMonth = given.sameMonth == null ? null : oneOf('sameMonth', given.sameMonth, ['replace', 'keep'] as const)
  return { question, sameMonth }
}

/** The question's categories, 1 for each of `known` that is asked for. Throws QuestionProblem for a name that says nothing here. */
export function categoryMask(question: Question, known: readonly string[]): Uint8Array {
  const { categories, unknown } = categoriesOfGroups(question.groups, known)
  if (unknown.length > 0) {
    const groups = CRIME_GROUPS.map((group) => group.id).join(', ')
    throw new QuestionProblem(
      'groups',
      `"groups" names ${unknown.map((name) => `"${name}"`).join(', ')}, which is neither a group (${groups}) nor a category of the loaded files (${[...known].sort().join(', ')}).`,
    )
  }
  return Uint8Array.from(known, (name) => (categories.has(name) ? 1 : 0))
}

function groupsKey(value: unknown): readonly string[] {
  const sound = Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string')
  if (!sound)
    throw new QuestionProblem('groups', '"groups" has to be a list of at least one name, for example ["all"].')
  return value as string[]
}

function monthKey(given: Record<string, unknown>, key: 'from' | 'to'): string | null {
  const value = given[key] ?? null
  if (value === null) return null
  if (typeof value === 'string' && parseIsoMonth(value) !== null) return value
  throw new QuestionProblem(key, `"${key}" has to be a month such as "2021-03", not ${JSON.stringify(value)}.`)
}

/** More classes than this cannot be told apart by eye. */
const MOST_CLASSES = 5

function classesKey(value: unknown): ClassChoice {
  const method = CLASS_METHODS.find((one) => one === value)
  if (method !== undefined) return method
  const bounds = Array.isArray(value) ? (value as unknown[]) : []
  // The first class begins at 1: a hex with an incident must never look like one without.
  const isBound = (bound: unknown, at: number) =>
    Number.isSafeInteger(bound) && (at === 0 ? bound === 1 : (bound as number) > (bounds[at - 1] as number))
  if (bounds.length >= 1 && bounds.length <= MOST_CLASSES && bounds.every(isBound)) return bounds as number[]
  throw new QuestionProblem(
    'classes',
    `"classes" has to be ${CLASS_METHODS.map((one) => `"${one}"`).join(', ')} or a list of one to ${MOST_CLASSES} whole numbers, the first 1 and each above the one before, not ${JSON.stringify(value)}.`,
  )
}

function domesticAbuseKey(value: unknown): 'include' {
  const choice = oneOf('domesticAbuse', value, ['include', 'exclude', 'only'] as const)
  if (choice === 'include') return choice
  throw new QuestionProblem(
    'domesticAbuse',
    `"domesticAbuse" can only be "include": the loaded files do not say which offences are domestic abuse, so "${choice}" cannot be answered.`,
  )
}

function oneOf<T extends string | number>(key: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw new QuestionProblem(
    key,
    `"${key}" has to be ${choices.map((choice) => JSON.stringify(choice)).join(' or ')}, not ${JSON.stringify(value)}.`,
  )
}
