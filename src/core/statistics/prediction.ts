import type { PickChoice } from '../question/question.ts'
import { type Picked, pickHexes } from './pick-hexes.ts'
import { type PredictiveAccuracy, predictiveAccuracy } from './predictive-accuracy.ts'

export interface Prediction {
  /** Months, numbered in turn, that there are: from `first` to `last`. */
  readonly first: number
  readonly last: number
  /** Months that hexes are picked from, months that they are held against, and months from one picking to the next. */
  readonly lookBack: number
  readonly ahead: number
  readonly step: number
  readonly pick: PickChoice
}

/** One picking: from `first` on, held against the months from `from` to `last`. */
export interface PredictionWindow extends Picked, PredictiveAccuracy {
  readonly first: number
  readonly from: number
  readonly last: number
}

export interface Predicted {
  readonly windows: readonly PredictionWindow[]
  /** Windows left out because a month of theirs was not supplied. */
  readonly leftOut: number
  /** Of all windows together: offences held, offences, and their share. NaN without offences. */
  readonly held: number
  readonly offences: number
  readonly share: number
  /** In how many windows each hex was picked. */
  readonly timesPicked: Uint32Array
}

/**
 * Whether high places stay so: picks hexes from `lookBack` months and counts what share of the offences of the following `ahead` months
 * they hold, window after window. `countsOf` gives offences by hex from one month to another, both included; the list it gives may be
 * the same memory every time. A window with a month that is not `supplied` is left out, since an absent month would be taken for a quiet
 * one. With `step` below `ahead` an offence is counted in more than one window, also in the sums over all.
 *
 * Give look-backs of twelve months or whole years of them: from a summer one picks the summer's places. The share is over offences with
 * a place; `landShare` of each window is what hexes picked blindly would hold. Throws RangeError for months or a step below one.
 */
export function predict(
  asked: Prediction,
  land: ArrayLike<number>,
  countsOf: (first: number, last: number) => Uint32Array,
  supplied: (month: number) => boolean = () => true,
): Predicted {
  const { lookBack, ahead, step, pick } = asked
  for (const months of [lookBack, ahead, step]) {
    if (!Number.isInteger(months) || months < 1) throw new RangeError(`Not a number of months: ${months}.`)
  }
  const windows: PredictionWindow[] = []
  const timesPicked = new Uint32Array(land.length)
  let leftOut = 0
  for (let first = asked.first; first + lookBack + ahead - 1 <= asked.last; first += step) {
    const from = first + lookBack
    const last = from + ahead - 1
    if (!all(first, last, supplied)) {
      leftOut += 1
      continue
    }
    const picked = pickHexes(countsOf(first, from - 1), land, pick)
    const accuracy = predictiveAccuracy(picked.hexes, countsOf(from, last), land)
    for (const hex of picked.hexes) timesPicked[hex] = (timesPicked[hex] as number) + 1
    windows.push({ first, from, last, ...picked, ...accuracy })
  }
  const held = windows.reduce((sum, window) => sum + window.held, 0)
  const offences = windows.reduce((sum, window) => sum + window.offences, 0)
  return { windows, leftOut, held, offences, share: held / offences, timesPicked }
}

function all(first: number, last: number, supplied: (month: number) => boolean): boolean {
  for (let month = first; month <= last; month++) if (!supplied(month)) return false
  return true
}
