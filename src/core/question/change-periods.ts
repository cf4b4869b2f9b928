import { isoMonth, type Month, parseIsoMonth } from '../vocabulary/month.ts'
import type { Question } from './question.ts'

type Periods = Pick<Question, 'from' | 'to' | 'baseFrom' | 'baseTo'>

const YEAR = 12

/**
 * Two periods to be compared where nobody has chosen them: the months asked for and the same of the year before, where both are loaded and
 * at most a year; else the latest months that have their like a year before; else the later half of all months and the earlier, which are
 * not the same calendar months. `loaded` are the months that are loaded, ascending. Months are left as they are where there is only one.
 */
export function changePeriods(loaded: readonly string[], { from, to }: Pick<Question, 'from' | 'to'>): Periods {
  const first = monthOr(loaded[0])
  const last = Math.min(monthOr(to ?? loaded.at(-1)), monthOr(loaded.at(-1)))
  const start = Math.max(monthOr(from ?? loaded[0]), first)
  const asked = last - start + 1
  const partners = last - YEAR - first + 1
  const like = Math.min(asked, YEAR, partners)
  if (like >= 1) return { from: isoMonth(last - like + 1), to: isoMonth(last), baseFrom: null, baseTo: null }
  const half = Math.floor((last - first + 1) / 2)
  if (half < 1) return { from, to, baseFrom: null, baseTo: null }
  return {
    ...{ from: isoMonth(last - half + 1), to: isoMonth(last) },
    ...{ baseFrom: isoMonth(last - 2 * half + 1), baseTo: isoMonth(last - half) },
  }
}

function monthOr(iso: string | undefined): Month {
  return parseIsoMonth(iso ?? '') ?? 0
}
