import { QuestionProblem } from '../core/question/parse-question.ts'
import type { Question, Resolution } from '../core/question/question.ts'
import type { IncidentTable } from '../core/table/incident-table.ts'
import { FLAG_WORDS } from '../core/vocabulary/flag-words.ts'
import { FLAG_NO, FLAG_NOT_STATED, FLAGS, type Flag, flagIn, withFlag } from '../core/vocabulary/flags.ts'

/** A flag that a question uses to leave rows out, and the key of the question that says so. */
export interface FlagFilter {
  readonly flag: Flag
  readonly choice: 'exclude' | 'only'
  readonly key: 'domesticAbuse' | 'flags'
}

/** Most domestic abuse happens at home: smaller hexagons would point at it. */
const FINEST_OF_HOMES: Resolution = 8

/** Domestic abuse first, then the others in their order. */
export function flagFilters({ domesticAbuse, flags }: Question): FlagFilter[] {
  const own: FlagFilter[] =
    domesticAbuse === 'include' ? [] : [{ flag: 'domestic-abuse', choice: domesticAbuse, key: 'domesticAbuse' }]
  const others = FLAGS.flatMap((flag): FlagFilter[] => {
    const choice = flags[flag]
    return choice === undefined ? [] : [{ flag, choice, key: 'flags' }]
  })
  return [...own, ...others]
}

/** Throws QuestionProblem for a flag that no row states, and for domestic abuse alone in small hexagons. */
export function refuseFlags(question: Question, filters: readonly FlagFilter[], table: IncidentTable): void {
  const stated = statedFlags(table)
  for (const { flag, choice, key } of filters) {
    if (flagIn(stated, flag) === FLAG_NOT_STATED) throw notStated(flag, choice, key)
    if (flag === 'domestic-abuse' && choice === 'only' && question.resolution > FINEST_OF_HOMES) {
      throw new QuestionProblem(
        'resolution',
        `Domestic abuse alone is shown in hexagons of "resolution" ${FINEST_OF_HOMES} or less, not ${question.resolution}: smaller ones could point at a home.`,
      )
    }
  }
}

/** 1 for each row that all filters let through. `exclude` keeps what is not known, so that with `only` it is every row. */
export function rowsThatPass({ rows, flags }: IncidentTable, filters: readonly FlagFilter[]): Uint8Array {
  const bitsOf = (choice: FlagFilter['choice']) =>
    filters.reduce((bits, filter) => (filter.choice === choice ? withFlag(bits, filter.flag, FLAG_NO) : bits), 0)
  const [only, exclude, lowBits] = [bitsOf('only'), bitsOf('exclude'), LOW_BITS]
  const passes = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const value = flags[row] as number
    // The lower bit of each flag that says yes: binary 10, its upper bit without its lower.
    const yes = (value >>> 1) & ~value & lowBits
    passes[row] = (yes & only) === only && (yes & exclude) === 0 ? 1 : 0
  }
  return passes
}

/** FLAG_NO is the lower bit of a flag alone. */
const LOW_BITS = FLAGS.reduce((bits, flag) => withFlag(bits, flag, FLAG_NO), 0)

/** What the rows say of any flag, put together: FLAG_NOT_STATED where no row states it. */
function statedFlags({ flags }: IncidentTable): number {
  let stated = 0
  for (let row = 0; row < flags.length; row++) stated |= flags[row] as number
  return stated
}

function notStated(flag: Flag, choice: FlagFilter['choice'], key: FlagFilter['key']): QuestionProblem {
  const [asked, instead] =
    key === 'domesticAbuse'
      ? [`"domesticAbuse": "${choice}"`, 'Use "include"']
      : [`"flags": { "${flag}": "${choice}" }`, 'Leave the flag out']
  return new QuestionProblem(
    key,
    `No loaded file says whether an incident ${FLAG_WORDS[flag]}, so ${asked} cannot be answered. ${instead}, or add a file that says it.`,
  )
}
