import type { HotPlace } from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import { kindsOfMarks } from '../core/vocabulary/special-places.ts'
import { specialPlace } from './caveats.ts'
import { groupName } from './crime-groups.ts'
import { count, counted, list, percent } from './numbers.ts'
import { overTimeColumns, overTimeRow, overTimeSentence } from './over-time-words.ts'
import { placeName } from './place-name.ts'

/** Words of the list of places that a test found. */

export function placesCaption(all: number, shown: number): string {
  const places = counted(all, 'place')
  return shown < all ? `The ${count(shown)} places with the most incidents, of ${places}` : capitalOf(places, all)
}

function capitalOf(places: string, all: number): string {
  return all === 1 ? 'The one place' : `All ${places}`
}

export function placesColumns({ finding }: Pick<Picture, 'finding'>, isWide: boolean): string[] {
  if (finding?.kind === 'over-time') return overTimeColumns(isWide)
  return isWide ? ['Hexagons', 'Incidents', 'Share', 'By chance', 'Residents', 'Kinds of offence'] : ['Incidents']
}

/** A place and its figures, in the order of the columns. */
export function placesRow(
  { totals, finding }: Picture,
  place: HotPlace,
  isWide: boolean,
): { readonly name: string; readonly figures: readonly string[] } {
  const incidents = count(place.count)
  const name = placeName(place)
  if (finding?.kind === 'over-time') return { name, figures: overTimeRow(finding, place, totals.total, isWide) }
  if (!isWide) return { name, figures: [incidents] }
  return {
    name,
    figures: [
      count(place.hexes.length),
      incidents,
      percent(place.count, totals.total),
      place.expected === null ? '–' : decimal(place.expected),
      place.residents === null || Number.isNaN(place.residents) ? 'not known' : count(Math.round(place.residents)),
      count(place.alsoIn.length),
    ],
  }
}

/** How large a place is, what else it is near, and what brings offences into the books there. */
export function placeMarks({ hexes, alsoNamed, marks, onEdge }: HotPlace): string {
  const kinds = kindsOfMarks(marks)
  return [
    hexes.length === 1
      ? 'one hexagon'
      : `${counted(hexes.length, 'hexagon')}${alsoNamed.length === 0 ? '' : `, also around ${firstFew(alsoNamed)}`}`,
    ...(kinds.length === 0 ? [] : [`has a point on or near ${list(kinds.map(specialPlace))}`]),
    ...(onEdge === 0 ? [] : ['on the edge of the study area: what lies beyond is not counted']),
  ].join('; ')
}

/** What the incidents of places are a share of: of all kinds that were compared, or of those on the map. */
function tested({ finding, totals }: Picture): number {
  return finding?.kind === 'recurrence' ? finding.groups.reduce((sum, { count: of }) => sum + of, 0) : totals.total
}

/** "Part of the place around King Street (Great Yarmouth): 21 hexagons higher than chance, 2,353 incidents (6.2% …)". */
export function placeSentence(picture: Picture, place: HotPlace): string {
  const { question } = picture
  if (picture.finding?.kind === 'over-time')
    return `Part of the place around ${placeName(place)}: ${counted(place.hexes.length, 'hexagon')} with ${count(place.count)} of the ${counted(picture.totals.total, 'incident')} on the map (${percent(place.count, picture.totals.total)}). ${overTimeSentence(picture.finding, place)}`
  const why = question.measure === 'recurrence' ? 'high for two kinds of offence or more' : 'higher than chance'
  const chance = place.expected === null ? '' : `; chance would put about ${decimal(place.expected)} there`
  const all = tested(picture)
  const whose = question.measure === 'recurrence' ? 'of these kinds' : 'on the map'
  return `Part of the place around ${placeName(place)}: ${counted(place.hexes.length, 'hexagon')} ${why}, with ${count(place.count)} of the ${counted(all, 'incident')} ${whose} (${percent(place.count, all)})${chance}.`
}

/** In which other kinds of offence a place is high. */
export function alsoHigh({ question }: Pick<Picture, 'question'>, { alsoIn }: Pick<HotPlace, 'alsoIn'>): string {
  if (alsoIn.length === 0) return ''
  return `${question.measure === 'recurrence' ? 'High for' : 'Also high for'} ${list(alsoIn.map(({ group, count: incidents }) => `${groupName(group).toLowerCase()} (${count(incidents)})`))}`
}

const MOST_NAMED = 3

function firstFew(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return list(more > 0 ? [...names.slice(0, MOST_NAMED), `${count(more)} more`] : names)
}

function decimal(value: number): string {
  return value >= 10 ? count(Math.round(value)) : value.toFixed(1)
}
