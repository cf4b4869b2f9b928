/** Hours of a week, Monday from 00:00 first. */
export const WEEK_HOURS = 168

const HOUR = 60
const WEEK = WEEK_HOURS * HOUR

/** Why an offence has no place in the week. */
export type NoTime = 'no-start' | 'end-before-start'

/**
 * Adds one offence to the hours of a week in which it may have happened (aoristic weights; Ratcliffe and McCullagh, International Journal
 * of Geographical Information Science 1998;12:751): each hour gets the share of the span that lies in it,
 *
 *     weight = minutes of the span in the hour / minutes of the span
 *
 * and all get 1 together. `start` and `end` are minutes since some Monday 00:00 by the clock on the wall, the end itself not included;
 * null is not stated. `weights` are 168, hour h of weekday d (Monday 0) at 24 d + h.
 *
 * Choices: without an end, or with the end equal to the start, all of it goes to the hour of the start. Seven days or more say nothing of
 * the week: 1 / 168 each. An end before the start is an error in the record, and is not mended by exchanging the two (as crimepy does)
 * or by taking the start alone (as R's aoristic does). The night on which the clocks change is taken for a night like others.
 *
 * Weights assume that every minute of a span is as likely. Long spans are flat by this and hide an evening that is really one.
 */
export function addAoristic(weights: Float64Array, start: number | null, end: number | null): NoTime | null {
  if (start === null) return 'no-start'
  if (end !== null && end < start) return 'end-before-start'
  const span = end === null ? 0 : end - start
  if (span >= WEEK) {
    for (let hour = 0; hour < WEEK_HOURS; hour++) weights[hour] = (weights[hour] as number) + 1 / WEEK_HOURS
    return null
  }
  let hour = Math.floor(start / HOUR)
  if (span === 0) {
    add(weights, hour, 1)
    return null
  }
  for (let from = start; from < start + span; hour++) {
    const to = Math.min(start + span, (hour + 1) * HOUR)
    add(weights, hour, (to - from) / span)
    from = to
  }
  return null
}

/** Hours go on beyond the week, and below 0 before the Monday. */
function add(weights: Float64Array, hour: number, weight: number): void {
  const at = ((hour % WEEK_HOURS) + WEEK_HOURS) % WEEK_HOURS
  weights[at] = (weights[at] as number) + weight
}
