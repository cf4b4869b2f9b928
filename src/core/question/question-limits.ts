import type { Question, Resolution } from './question.ts'

/**
 * The smallest hexes that domestic abuse by itself is shown in: most of it happens at home, so that a finer map would point at
 * dwellings.
 */
const FINEST_OF_DOMESTIC_ABUSE: Resolution = 8

/** The question in hexes no smaller than may be shown of what it asks for; the same object where they are. */
export function coarseEnough(question: Question): Question {
  const isTooFine = question.domesticAbuse === 'only' && question.resolution > FINEST_OF_DOMESTIC_ABUSE
  return isTooFine ? { ...question, resolution: FINEST_OF_DOMESTIC_ABUSE } : question
}
