import { categoriesOfGroups, GROUP_IDS, partOfDefinition } from '../vocabulary/crime-groups.ts'
import type { Definition } from '../vocabulary/definition.ts'
import { DEPRIVATION_MEASURES } from '../vocabulary/deprivation.ts'
import { CONTROL_CHARTS, NULLS } from '../vocabulary/findings.ts'
import { FLAGS, type Flag } from '../vocabulary/flags.ts'
import { parseIsoMonth } from '../vocabulary/month.ts'
import { NORFOLK_DEFINITION } from '../vocabulary/norfolk-definition.ts'
import { DefinitionProblem, isDefinitionId, parseDefinition } from '../vocabulary/parse-definition.ts'
import type { WeekHours } from '../vocabulary/week-hours.ts'
import {
  CLASS_METHODS,
  type ClassChoice,
  DEFAULT_QUESTION,
  MEASURES,
  type PickChoice,
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

const KEYS = [...Object.keys(DEFAULT_QUESTION), 'sameMonth', 'forces']

/** A question with what it was written with. `definitions` holds the definition where it was written out, else nothing. */
export interface ParsedQuestion {
  readonly question: Question
  readonly sameMonth: SameMonth | null
  readonly definitions: readonly Definition[]
  /** Which forces of an archive are read, as its files are called ("norfolk"); null where nobody said. */
  readonly forces: readonly string[] | null
}

/**
 * A question as it is written in a file or an address: every key optional. Whether the loaded data carry a flag, and whether a
 * definition of the id that is asked for exists, is for the engine to say. Throws QuestionProblem.
 */
export function parseQuestion(written: unknown): ParsedQuestion {
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
  const definition = definitionKey(value('definition'))
  const question: Question = {
    groups: groupsKey(value('groups')),
    from,
    to,
    resolution: oneOf('resolution', value('resolution'), RESOLUTIONS),
    measure: oneOf('measure', value('measure'), MEASURES),
    domain: oneOf('domain', value('domain'), DEPRIVATION_MEASURES),
    per: perKey(value('per')),
    areas: areasKey(value('areas')),
    domesticAbuse: oneOf('domesticAbuse', value('domesticAbuse'), FLAG_CHOICES),
    flags: flagsKey(value('flags')),
    definition: definition.id,
    neighbours: oneOf('neighbours', value('neighbours'), [1, 2]),
    null: given.null == null ? null : oneOf('null', given.null, NULLS),
    against: groupsKey(value('against'), 'against'),
    ...basePeriod(given),
    relativeTo: oneOf('relativeTo', value('relativeTo'), ['none', 'county'] as const),
    hours: hoursKey(given.hours ?? null),
    chart: oneOf('chart', value('chart'), CONTROL_CHARTS),
    rebased: rebasedKey(value('rebased')),
    lookBack: given.lookBack == null ? null : monthsKey('lookBack', given.lookBack),
    ahead: monthsKey('ahead', value('ahead')),
    pick: pickKey(value('pick')),
    classes: classesKey(value('classes')),
  }
  const sameMonth = given.sameMonth == null ? null : oneOf('sameMonth', given.sameMonth, ['replace', 'keep'] as const)
  const definitions = definition.written === null ? [] : [definition.written]
  return { question, sameMonth, definitions, forces: forcesKey(given.forces ?? null) }
}

/**
 * The question's categories, 1 for each of `known` that is asked for; `codes` are their offence codes, parallel, '' where one has none.
 * Throws QuestionProblem for a name that says nothing here.
 */
export function categoryMask(
  question: Question,
  known: readonly string[],
  codes: readonly string[],
  definition: Definition,
): Uint8Array {
  const { mask, unknown } = categoriesOfGroups(question.groups, known, codes, definition)
  if (unknown.length === 0) return mask
  const groups = [...GROUP_IDS, ...definition.groups.map(({ id }) => partOfDefinition(id))].join(', ')
  throw new QuestionProblem(
    'groups',
    `"groups" names ${unknown.map((name) => `"${name}"`).join(', ')}, which is neither a group (${groups}) nor a category of the loaded files (${[...known].sort().join(', ')}).`,
  )
}

function forcesKey(value: unknown): readonly string[] | null {
  if (value === null) return null
  if (Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string')) return value
  throw new QuestionProblem(
    'forces',
    '"forces" has to be a list of forces as the files are called, for example ["norfolk"].',
  )
}

function perKey(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  throw new QuestionProblem(
    'per',
    `"per" has to be what a rate is reckoned per 1,000 of, such as "residents", not ${JSON.stringify(value)}.`,
  )
}

function areasKey(value: unknown): readonly string[] {
  const isSound = Array.isArray(value) && value.every((code) => typeof code === 'string' && code !== '')
  if (!isSound)
    throw new QuestionProblem('areas', '"areas" has to be a list of codes of areas, for example ["E07000148"].')
  // In one order and each once, so that the same question is the same text.
  return [...new Set(value as string[])].sort()
}

function groupsKey(value: unknown, key: 'groups' | 'against' = 'groups'): readonly string[] {
  const sound = Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string')
  if (!sound) throw new QuestionProblem(key, `"${key}" has to be a list of at least one name, for example ["all"].`)
  return value as string[]
}

/** Both ends of the period that a change is reckoned from, or neither. */
function basePeriod(given: Record<string, unknown>): Pick<Question, 'baseFrom' | 'baseTo'> {
  const [baseFrom, baseTo] = [monthKey(given, 'baseFrom'), monthKey(given, 'baseTo')]
  if ((baseFrom === null) !== (baseTo === null))
    throw new QuestionProblem('baseFrom', '"baseFrom" and "baseTo" go together: give both months, or neither.')
  if (baseFrom !== null && baseTo !== null && baseFrom > baseTo)
    throw new QuestionProblem('baseFrom', `"baseFrom" (${baseFrom}) is after "baseTo" (${baseTo}).`)
  return { baseFrom, baseTo }
}

function monthKey(given: Record<string, unknown>, key: 'from' | 'to' | 'baseFrom' | 'baseTo'): string | null {
  const value = given[key] ?? null
  if (value === null) return null
  if (typeof value === 'string' && parseIsoMonth(value) !== null) return value
  throw new QuestionProblem(key, `"${key}" has to be a month such as "2021-03", not ${JSON.stringify(value)}.`)
}

function hoursKey(value: unknown): WeekHours | null {
  if (value === null) return null
  const { days, from, to, ...others } = (typeof value === 'object' ? value : {}) as Record<string, unknown>
  const isWhole = (number: unknown, least: number, most: number): number is number =>
    Number.isInteger(number) && (number as number) >= least && (number as number) <= most
  const isSound =
    Array.isArray(days) &&
    days.length > 0 &&
    days.every((day) => isWhole(day, 1, 7)) &&
    Object.keys(others).length === 0
  if (isSound && isWhole(from, 0, 23) && isWhole(to, 1, 24))
    // In one order and each once, so that the same question is the same text.
    return { days: [...new Set(days as number[])].sort(), from, to }
  throw new QuestionProblem(
    'hours',
    `"hours" has to be days (1 for Monday to 7 for Sunday) and two hours, for example { "days": [5, 6], "from": 19, "to": 5 }, not ${JSON.stringify(value)}.`,
  )
}

function rebasedKey(value: unknown): readonly string[] {
  const isSound =
    Array.isArray(value) && value.every((month) => typeof month === 'string' && parseIsoMonth(month) !== null)
  if (isSound) return [...new Set(value as string[])].sort()
  throw new QuestionProblem(
    'rebased',
    `"rebased" has to be a list of months such as ["2023-04"], not ${JSON.stringify(value)}.`,
  )
}

/** Longer windows than ten years are a slip. */
const MOST_MONTHS = 120

function monthsKey(key: 'lookBack' | 'ahead', value: unknown): number {
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_MONTHS) return value as number
  throw new QuestionProblem(
    key,
    `"${key}" has to be a whole number of months from 1 to ${MOST_MONTHS}, not ${JSON.stringify(value)}.`,
  )
}

function pickKey(value: unknown): PickChoice {
  const [[by, much] = [], ...others] = Object.entries((typeof value === 'object' ? value : null) ?? {})
  if (others.length === 0 && typeof much === 'number' && much > 0) {
    if (by === 'hexes' && Number.isSafeInteger(much)) return { hexes: much }
    if (by === 'km2' && Number.isFinite(much)) return { km2: much }
    if (by === 'share' && much <= 1) return { share: much }
  }
  throw new QuestionProblem(
    'pick',
    `"pick" has to be one of { "hexes": 20 }, { "km2": 2.5 } and { "share": 0.01 } (of all land), not ${JSON.stringify(value)}.`,
  )
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

function definitionKey(value: unknown): { id: string; written: Definition | null } {
  if (typeof value === 'string' && isDefinitionId(value)) return { id: value, written: null }
  if (typeof value !== 'object' || value === null)
    throw new QuestionProblem(
      'definition',
      `"definition" has to be the id of a definition, such as "${NORFOLK_DEFINITION.id}", or a whole definition, not ${JSON.stringify(value)}.`,
    )
  try {
    const written = parseDefinition(value)
    if (written.id === NORFOLK_DEFINITION.id && JSON.stringify(written) !== JSON.stringify(NORFOLK_DEFINITION))
      throw new DefinitionProblem(
        'id',
        `has to be another than "${written.id}", which is the definition of the tool itself`,
      )
    return { id: written.id, written }
  } catch (problem) {
    if (!(problem instanceof DefinitionProblem)) throw problem
    throw new QuestionProblem('definition', `"definition" cannot be used: ${problem.message}`)
  }
}

function flagsKey(value: unknown): Question['flags'] {
  const example = 'such as { "knife": "only" }'
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new QuestionProblem('flags', `"flags" has to be an object ${example}, not ${JSON.stringify(value)}.`)
  const given = value as Record<string, unknown>
  for (const key of Object.keys(given)) {
    if (key === 'domestic-abuse')
      throw new QuestionProblem('flags', '"flags" does not hold "domestic-abuse": ask with the key "domesticAbuse".')
    if (!FLAGS.includes(key as Flag)) {
      const known = OTHER_FLAGS.map((flag) => `"${flag}"`).join(', ')
      throw new QuestionProblem('flags', `"flags" holds "${key}", which is not a flag. Flags are: ${known}.`)
    }
    if (given[key] !== 'only' && given[key] !== 'exclude')
      throw new QuestionProblem(
        'flags',
        `"flags" says ${JSON.stringify(given[key])} of "${key}"; it has to be "only" or "exclude".`,
      )
  }
  // In one order, so that the same question is the same text.
  return Object.fromEntries(OTHER_FLAGS.filter((flag) => given[flag] !== undefined).map((flag) => [flag, given[flag]]))
}

/** Domestic abuse has a key of its own. */
const OTHER_FLAGS = FLAGS.filter((flag) => flag !== 'domestic-abuse')
const FLAG_CHOICES = ['include', 'exclude', 'only'] as const

function oneOf<T extends string | number>(key: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw new QuestionProblem(
    key,
    `"${key}" has to be ${choices.map((choice) => JSON.stringify(choice)).join(' or ')}, not ${JSON.stringify(value)}.`,
  )
}
