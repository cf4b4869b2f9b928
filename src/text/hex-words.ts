import type { HexDetail } from '../core/question/hex-detail.ts'
import { specialPlace } from './caveats.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, list, period } from './numbers.ts'

export function hexHeading(detail: HexDetail): string {
  if (detail.name !== '') return `Around ${detail.name}`
  return detail.total === 0 ? 'A hexagon without incidents' : 'A place without a name'
}

/** Count, definition and period of a hexagon, and what it holds that explains a count. */
export function hexSentence(detail: HexDetail): string {
  const first = detail.byMonth[0]
  const last = detail.byMonth.at(-1)
  const when = first && last ? `, ${period(first.month, last.month)}` : ''
  const holds = detail.specialPlaces.length === 0 ? '' : ` ${specialSentence(detail)}`
  const part = detail.isParted ? ` ${PARTED_SENTENCE}` : ''
  return `${count(detail.total)} ${incidentsOf(detail.question, detail.total)}${when}.${part}${holds}`
}

const PARTED_SENTENCE = 'The edge of the chosen area cuts this hexagon: figures are of the part inside.'

/** What the hexagon holds that brings offences into the books there, and how many of those asked for it is about. */
function specialSentence({ specialPlaces, atSpecialPlaces, total }: HexDetail): string {
  const places = list(specialPlaces.map(specialPlace))
  const why = 'offences are recorded there because people are held, treated or report them'
  if (total === 0) return `It has a point on or near ${places}: ${why}.`
  return `It has a point on or near ${places}, with ${count(atSpecialPlaces)} of these incidents: ${why}.`
}

/** The places its incidents stand at, by all incidents loaded. */
export function hexPlaces(detail: HexDetail): string {
  if (detail.hints.length === 0)
    return `H3 cell ${detail.cell.toString(16)}. These files place no incident of any kind here.`
  const named = detail.hints.slice(0, 6).map(({ hint, rows }) => `${hint} (${count(rows)})`)
  const rest = detail.hints.length > named.length ? ` and ${count(detail.hints.length - named.length)} more` : ''
  return `Points on or near: ${named.join(', ')}${rest}; in brackets, incidents of any kind in all months loaded. H3 cell ${detail.cell.toString(16)}.`
}

/** What the outline on a printed map is round. */
export function outlinedSentence(detail: HexDetail): string {
  const heading = hexHeading(detail)
  return `Outlined: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}, ${count(detail.total)} ${incidentsOf(detail.question, detail.total)}.`
}
