import { classOfPair, type DeprivationBeneath, type RatesBeneath } from '../../core/question/beneath.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { hasFlag } from '../../core/vocabulary/beneath.ts'
import { isFinding } from '../../core/vocabulary/findings.ts'
import type { AskedData } from '../asked-data.ts'
import { deprivationOfHexes, pairOf } from './hex-deprivation.ts'
import { ratesOfHexes } from './hex-rates.ts'

type Shown = RatesBeneath | DeprivationBeneath

/** Classes of rates begin at these multiples of the county's rate: the comparator is a bound of its own. */
const MULTIPLES = [0, 0.5, 1, 2, 4] as const

/** What lies beneath the counts of a question, where its measure asks for it. Throws QuestionProblem. */
export function beneathPicture(
  data: AskedData,
  question: Question,
  asked: AskedRows,
  values: ArrayLike<number>,
): Shown | null {
  const { beneath, table, view } = data
  if (question.measure === 'count' || question.measure === 'when' || isFinding(question.measure)) return null
  return question.measure === 'rate'
    ? ratesOfHexes(beneath, table, question, asked, view.cells, values, data.premises())
    : deprivationOfHexes(beneath, table, question, asked, view.cells, values)
}

/** A class for each cell: of its smoothed rate, its tenth, or its pair of thirds; 0 where there is no figure. */
export function classesBeneath(
  { measure }: Question,
  shown: Shown,
  values: ArrayLike<number>,
): { readonly classes: Uint8Array; readonly breaks: readonly number[] } {
  if (shown.kind === 'rate') {
    const { count, people } = shown.areas.county
    const county = people > 0 ? (1000 * count) / people : 0
    const breaks = county > 0 ? MULTIPLES.map((multiple) => multiple * county) : [0]
    // Where few people live a smoothed rate is hardly more than the county's: a colour would show a guess as a finding.
    const classes = Uint8Array.from(shown.smoothed, (rate, at) =>
      Number.isNaN(rate) || hasFlag(shown.flags[at] as number, 'few-people') ? 0 : classOfRate(rate, breaks),
    )
    return { classes, breaks }
  }
  if (measure === 'deprivation') return { classes: shown.decile, breaks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }
  const most = shown.pairs?.most ?? 0
  const classes = Uint8Array.from(shown.rank, (rank, at) => {
    const pair = pairOf(values[at] as number, rank, most, shown.inequality.ranked)
    return pair === null ? 0 : classOfPair(pair.offences, pair.deprivation)
  })
  return { classes, breaks: [1, 2, 3, 4, 5, 6, 7, 8, 9] }
}

function classOfRate(rate: number, breaks: readonly number[]): number {
  let found = 1
  while (found < breaks.length && rate >= (breaks[found] as number)) found += 1
  return found
}
