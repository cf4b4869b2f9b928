import type { FoundPlace } from '../core/question/found-place.ts'
import { count, counted, list } from './numbers.ts'

/** "Regent Road, Great Yarmouth, near Gorleston-on-Sea". */
export function foundName({ name, district, near }: FoundPlace): string {
  const parts = [name]
  if (district !== '' && district !== name) parts.push(district)
  if (near !== '' && near !== district) parts.push(`near ${near}`)
  return parts.join(', ')
}

/** What a found place is, with its incidents: "street or venue, 273 incidents in 2 hexagons (163 and 110)". */
export function foundKind({ kind, incidents, hexes }: FoundPlace): string {
  if (kind === 'settlement') return 'town or village'
  const what = kind === 'district' ? 'district' : 'street or venue'
  if (incidents === null) return what
  const parts = hexes.map((hex) => count(hex.incidents))
  const first = parts.length > 4 ? [...parts.slice(0, 3), `${count(parts.length - 3)} more`] : parts
  const where = parts.length < 2 ? '' : ` in ${count(parts.length)} hexagons (${list(first)})`
  return `${what}, ${counted(incidents, 'incident')}${where}`
}

/** How many places were found, for a status line. */
export function foundSentence(text: string, shown: number, all: number, isSimilar: boolean): string {
  if (all === 0)
    return `No place is called “${text}”. Streets are known where the loaded files place an incident; try part of the name.`
  if (isSimilar) return `No place is called “${text}”. ${all === 1 ? 'This name is' : 'These names are'} similar.`
  if (shown < all) return `The first ${count(shown)} of ${count(all)} places. Type more of the name to see fewer.`
  return `${counted(all, 'place')} found.`
}

/** What the figures in the list are. */
export const FOUND_HINT =
  'Incidents of any kind, in all months loaded. Choosing a place chooses the hexagon with most of them.'
