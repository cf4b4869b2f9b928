import { monthName } from './numbers.ts'

/** What a change of events is called beside Undo. */
export const TIME_BREAK_STEPS = {
  added: 'a new event',
  changed: 'an event',
  deleted: 'the deletion of an event',
} as const

const PROBLEMS = {
  month: 'Choose the month in which it began, or type it as year and month: 2021-03.',
  label: 'Say in a few words what happened.',
  'long-label': 'Keep it to 40 letters, so that it fits above the chart; the rest can go into “More about it”.',
} as const

/** What is wrong with an event as typed, and what to do. */
export function timeBreakProblem(code: keyof typeof PROBLEMS): string {
  return PROBLEMS[code]
}

/** The line that opens the list of events, with those that matter here: "Events that break comparison: A, Restrictions end". */
export function timeBreaksSummary(within: readonly { letter: string; label: string }[]): string {
  if (within.length === 0) return 'Events that break comparison: none in the months loaded'
  return `Events that break comparison: ${within.map(({ letter, label }) => `${letter}, ${label}`).join('; ')}`
}

export const TIME_BREAKS_LEAD =
  'From such a month on, figures cannot be compared with those before without a second thought. Each is marked with its letter on every chart of months.'

/** "A, July 2021: Restrictions end."; without a letter where the month is not loaded. */
export function timeBreakLine({ month, label }: { month: string; label: string }, letter: string | undefined): string {
  const line = `${monthName(month)}: ${label}`
  return letter === undefined ? `${line} (not in the months loaded).` : `${letter}, ${line}.`
}

/** What happened in the months of a chart, in one line below it; nothing where nothing did. */
export function breaksBelowChart(breaks: readonly { letter: string; month: string; label: string }[]): string {
  return breaks.map(({ letter, month, label }) => `${letter}: ${label}, from ${monthName(month)}.`).join(' ')
}
