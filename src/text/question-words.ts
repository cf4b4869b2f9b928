import { monthName } from './numbers.ts'

/** What is measured, and the only measure there is so far. */
export const MEASURE_HINT = 'Measured: the number of incidents recorded in each hexagon.'

export const DOMESTIC_ABUSE_HINT =
  'The files of data.police.uk do not say which offences are domestic abuse, so it cannot be left out.'

/** Said where choosing one end of the months has moved the other. */
export function otherEndMoved(end: 'from' | 'to', month: string): string {
  return `“${end === 'from' ? 'From' : 'To'}” moved along to ${monthName(month)}.`
}
