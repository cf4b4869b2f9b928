import type { ChangeFinding } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { eTest } from '../../core/statistics/e-test.ts'
import { falseDiscoveryRate } from '../../core/statistics/false-discovery-rate.ts'
import { rateRatio } from '../../core/statistics/rate-ratio.ts'
import { LEVEL } from '../../core/vocabulary/findings.ts'
import { isoMonth, type Month, parseIsoMonth } from '../../core/vocabulary/month.ts'
import type { AskedData } from '../asked-data.ts'
import { countsOfMonths, totalOf } from './counts-of-cells.ts'
import { suppliedMonths } from './supplied-months.ts'

const MONTHS_A_YEAR = 12

/**
 * What changed from an earlier period to the one asked for, hex by hex. Months that not everybody supplied are no months of either, and
 * what some supplied for them is in no count. Throws QuestionProblem where no month is left of one of the two.
 */
export function changeFinding(data: AskedData, question: Question, asked: AskedRows): ChangeFinding {
  const base = basePeriod(question, asked)
  if (base.to >= asked.from && base.from <= asked.to)
    throw new QuestionProblem(
      'baseFrom',
      `The two periods overlap (${isoMonth(base.from)} to ${isoMonth(base.to)} and ${isoMonth(asked.from)} to ${isoMonth(asked.to)}). Choose months that are in one of them only.`,
    )
  const supplied = suppliedMonths(data, asked)
  const months = { before: within(supplied, base), after: within(supplied, asked) }
  if (months.before.length === 0 || months.after.length === 0)
    throw new QuestionProblem(
      'baseFrom',
      `Nothing is loaded for ${isoMonth(base.from)} to ${isoMonth(base.to)}, so that there is nothing to compare with: months that are missing are not zero. Add their files, or choose an earlier period that is loaded.`,
    )
  const before = countsOfMonths(data.view, asked, months.before)
  const after = countsOfMonths(data.view, asked, months.after)
  const total = { before: totalOf(before), after: totalOf(after) }
  const exposure =
    question.relativeTo === 'county' && total.before > 0 && total.after > 0
      ? total
      : { before: months.before.length, after: months.after.length }
  const p = eTests(before, after, exposure)
  const { q, tests } = falseDiscoveryRate([p])
  const [adjusted] = q as [Float64Array]
  return {
    kind: 'change',
    base: { from: isoMonth(base.from), to: isoMonth(base.to) },
    relativeTo: question.relativeTo,
    level: LEVEL,
    tests,
    ...{ before, after },
    exposure: exposure.after / exposure.before,
    total,
    p,
    q: adjusted,
    ratio:
      total.before + total.after === 0
        ? null
        : ratioOf(total.before, months.before.length, total.after, months.after.length),
    places: changedPlaces(data, before, after, adjusted, exposure),
    months: {
      before: months.before.length,
      after: months.after.length,
      unlike: unlikeMonths(months.before, months.after),
      leftOut: [base, asked].flatMap(({ from, to }) => without(supplied, from, to)).map(isoMonth),
    },
  }
}

/** The period that was asked for, or the same months of the year before. */
function basePeriod({ baseFrom, baseTo }: Question, { from, to }: AskedRows): { from: Month; to: Month } {
  if (baseFrom === null || baseTo === null)
    return { from: (from - MONTHS_A_YEAR) as Month, to: (to - MONTHS_A_YEAR) as Month }
  return { from: parseIsoMonth(baseFrom) as Month, to: parseIsoMonth(baseTo) as Month }
}

function within(months: ReadonlySet<number>, { from, to }: { readonly from: number; readonly to: number }): number[] {
  return [...months].filter((month) => month >= from && month <= to).sort((a, b) => a - b)
}

/** Months from one to another that are not among those supplied. */
function without(supplied: ReadonlySet<number>, from: Month, to: Month): Month[] {
  const months: Month[] = []
  for (let month = from; month <= to; month++) if (!supplied.has(month)) months.push(month)
  return months
}

/** Calendar months that are in one period and not in the other, or more often: "01" … */
function unlikeMonths(before: readonly number[], after: readonly number[]): string[] {
  const often = (months: readonly number[], name: string) =>
    months.filter((month) => isoMonth(month as Month).endsWith(name)).length
  const names = Array.from({ length: MONTHS_A_YEAR }, (_, at) => `-${String(at + 1).padStart(2, '0')}`)
  return names.filter((name) => often(before, name) !== often(after, name)).map((name) => name.slice(1))
}

/** p of every hex with an incident in either period; NaN for the others, which have no part. Most pairs of counts come again and again. */
function eTests(
  before: Uint32Array,
  after: Uint32Array,
  exposure: { readonly before: number; readonly after: number },
): Float64Array {
  const known = new Map<string, number>()
  return Float64Array.from(before, (one, at) => {
    const other = after[at] as number
    const key = `${one} ${other}`
    const p = known.get(key) ?? eTest(one, exposure.before, other, exposure.after)
    known.set(key, p)
    return p
  })
}

/** Hexes that changed clearly, the largest changes in number first. */
function changedPlaces(
  { view, nameOfSlot }: AskedData,
  before: Uint32Array,
  after: Uint32Array,
  q: Float64Array,
  exposure: { readonly before: number; readonly after: number },
): ChangeFinding['places'] {
  const slots = Array.from(view.occupied.keys()).filter((slot) => (q[view.occupied[slot] as number] as number) <= LEVEL)
  const places = slots.map((slot) => {
    const position = view.occupied[slot] as number
    const [one, other] = [before[position] as number, after[position] as number]
    const ratio = ratioOf(one, exposure.before, other, exposure.after)
    return { position, name: nameOfSlot(slot), before: one, after: other, ratio }
  })
  return places.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || a.position - b.position)
}

function ratioOf(before: number, exposureBefore: number, after: number, exposureAfter: number) {
  const { ratio, lower, upper } = rateRatio(before, exposureBefore, after, exposureAfter)
  return { value: ratio, low: lower, high: upper }
}
