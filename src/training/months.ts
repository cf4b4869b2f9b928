import { isoMonth, type Month, monthOf, monthsBetween } from '../core/vocabulary/month.ts'

/** The 36 months that the invented county has files of, January 2023 to December 2025. */
export const MONTHS: readonly Month[] = monthsBetween(monthOf(2023, 1) as Month, monthOf(2025, 12) as Month)

/** "2024-07" of a step from 0, the first month of the files, to 35. */
export function writtenMonth(step: number): string {
  return isoMonth(MONTHS[step] as Month)
}
