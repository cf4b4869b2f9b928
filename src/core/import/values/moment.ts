import type { Month } from '../../vocabulary/month.ts'

/** When something happened, on the local clock of the United Kingdom. */
export interface Moment {
  readonly month: Month
  /** Days since 31 December 1989, so that 1 January 1990 is 1; 0 where only the month is known. */
  readonly day: number
  /** Minutes since midnight; -1 where the time is not known. */
  readonly minute: number
}

export type MomentProblem = 'date-missing' | 'date-unreadable'
