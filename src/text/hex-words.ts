import type { HexDetail } from '../core/question/hex-detail.ts'
import { specialPlace } from './caveats.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, list, period } from './numbers.ts'

export function hexHeading(detail: HexDetail): string {
  if (detail.name !== '') return detail.name
  return detail.total === 0 ? 'A hexagon without incidents' : 'A place without a name'
}

/** Count, definition and period of a hexagon, and what it holds that explains a count. */
export function hexSentence(detail: HexDetail): string {
  const first = detail.byMonth[0]
  const last = detail.byMonth.at(-1)
  const when = first && last ? `, ${period(first.month, last.month)}` : ''
  const places = detail.specialPlaces.map(specialPlace)
  const holds =
    places.length === 0
      ? ''
      : ` It has a point on or near ${list(places)}: offences are recorded there because people are held, treated or report them.`
  return `${count(detail.total)} ${incidentsOf(detail.question.groups, detail.total)}${when}.${holds}`
}

/** The places its incidents stand at, by all incidents loaded. */
export function hexPlaces(detail: HexDetail): string {
  if (detail.hints.length === 0)
    return `H3 cell ${detail.cell.toString(16)}. These files place no incident of any kind here.`
  const named = detail.hints.slice(0, 6).map(({ hint, rows }) => `${hint} (${count(rows)})`)
  const rest = detail.hints.length > named.length ? ` and ${count(detail.hints.length - named.length)} more` : ''
  return `Points on or near: ${named.join(', ')}${rest}; in brackets, incidents of any kind in all months loaded. H3 cell ${detail.cell.toString(16)}.`
}
