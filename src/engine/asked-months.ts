import type { Question } from '../core/question/question.ts'
import { type Month, parseIsoMonth } from '../core/vocabulary/month.ts'

/** First and last month, both in. */
export interface Months {
  readonly first: Month
  readonly last: Month
}

/**
 * The months a question is about. An open end is the first or last month loaded, or the other end of the question where that
 * lies beyond: "from 2030" with nothing loaded after 2022 is about January 2030, which is missing, and not about no month.
 */
export function askedMonths(question: Question, loaded: Months): Months {
  const from = question.from === null ? null : parseIsoMonth(question.from)
  const to = question.to === null ? null : parseIsoMonth(question.to)
  const first = from ?? Math.min(loaded.first, to ?? loaded.first)
  return { first, last: to ?? Math.max(loaded.last, first) }
}

/** The part of those months that lies within what is loaded; null where none does. */
export function loadedPart(asked: Months, loaded: Months): Months | null {
  const first = Math.max(asked.first, loaded.first)
  const last = Math.min(asked.last, loaded.last)
  return first > last ? null : { first, last }
}
