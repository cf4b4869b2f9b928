import type { Picture } from '../core/question/picture.ts'
import { plainCellSize } from './cell-size.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, counted, list, percent, period } from './numbers.ts'

/** The picture in a sentence or two with its denominator and period, for the eye and for a screen reader. */
export function summarySentence(picture: Picture): string {
  const { totals, question, period: months, ranking, values } = picture
  if (months === null) return `No data are loaded for ${askedPeriod(picture)}: these months are missing, not zero.`
  const when = `${period(months.from, months.to)}${hasGaps(picture) ? ' (months are missing: see below)' : ''}`
  const inQuestion = totals.total + totals.outside + totals.withoutLocation
  const what = `${count(totals.total)} of ${count(inQuestion)} ${incidentsOf(question, inQuestion)}`
  const where = `in ${count(ranking.length)} of ${counted(picture.studyArea.cells, 'hexagon')} of ${plainCellSize(question.resolution)}`
  const are = totals.total === 1 ? 'is' : 'are'
  if (ranking.length === 0) return `${what}, ${when}, ${are} on the map.`
  const most = values[ranking[0] as number] as number
  const share = `${count(most)} (${percent(most, totals.total)} of those on the map)`
  return `${what}, ${when}, ${are} on the map, ${where}. ${busiestSentence(picture, share)}`
}

/** Which hexagon has the most; where several have, none is singled out. */
function busiestSentence({ ranking, values, rankedNames }: Picture, share: string): string {
  const most = values[ranking[0] as number]
  let ties = 1
  while (ties < ranking.length && values[ranking[ties] as number] === most) ties += 1
  if (ties > 1) return `${count(ties)} hexagons have the most, each ${share}.`
  return `The busiest${rankedNames[0] ? `, around ${rankedNames[0]},` : ''} has ${share}.`
}

/** The months the question names, whether loaded or not. */
function askedPeriod({ question: { from, to } }: Picture): string {
  if (from !== null && to !== null) return period(from, to)
  return from !== null ? `months from ${period(from, from)}` : `months to ${period(to ?? '', to ?? '')}`
}

function hasGaps(picture: Picture): boolean {
  return picture.caveats.some(({ code }) => code === 'months-missing')
}

/** How the study area was found, in a sentence. */
export function studyAreaSentence(picture: Picture): string {
  const cells = counted(picture.studyArea.cells, 'hexagon')
  const zero = hasGaps(picture) ? '' : ' A hexagon in it where these files place no incident counts as zero.'
  switch (picture.studyArea.rule) {
    case 'boundaries':
    case 'chosen-areas':
      return `${boundedSentence(picture, cells)}${zero}`
    case 'districts':
      return `The study area is ${cells}: the districts that hold at least 1% of a force’s incidents, with the gaps between their places filled.${zero}`
    case 'components':
      return `The study area is ${cells}: the rows name no district, so it is every cluster of places with at least 1% of the incidents with a location, with gaps filled.${zero}`
    case 'districts-and-components':
      return `The study area is ${cells}: the districts that hold at least 1% of a force’s incidents and, for rows that name no district, every cluster of places where they are at least 1% of all incidents with a location.${zero}`
    case 'empty':
      return 'There is no study area: no row has a location in it.'
  }
}

function boundedSentence({ studyArea: { rule, boundaries } }: Picture, cells: string): string {
  const { name, areas, chosen } = boundaries ?? { name: '', areas: 0, chosen: [] }
  const whose =
    rule === 'boundaries'
      ? `the ${counted(areas, 'area')} of ${name}`
      : `${list(chosen.length > MOST_CHOSEN ? [...chosen.slice(0, MOST_CHOSEN), `${count(chosen.length - MOST_CHOSEN)} more`] : chosen)} (${name})`
  return `The study area is ${cells}: every one that ${whose} ${areas === 1 ? 'touches' : 'touch'}, and those where incidents state one of these areas.${rule === 'chosen-areas' ? ' Of a hexagon on the edge only the part inside is counted: its incidents and its people.' : ''}`
}

const MOST_CHOSEN = 5

/** Every row kept, accounted for in one line that adds up. */
export function totalsSentence(picture: Picture): string {
  const { kept, filteredOut, withoutLocation, outside, total } = picture.totals
  return `${count(total)} on the map + ${count(outside)} outside the study area + ${count(withoutLocation)} without location + ${count(filteredOut)} not asked for = ${count(kept)} incidents kept.`
}

/** Districts of the incidents outside the study area: "Outside, by the district stated: Waveney 143, Fenland 123 and 60 more." */
export function outsideSentence(picture: Picture): string {
  const { outsideByDistrict } = picture
  if (outsideByDistrict.length === 0) return ''
  const named = outsideByDistrict
    .slice(0, 5)
    .map(({ district, count: rows }) => `${district || 'none stated'} ${count(rows)}`)
  const more = outsideByDistrict.slice(5).reduce((sum, { count: rows }) => sum + rows, 0)
  return `Outside the study area, by the district stated: ${list(more > 0 ? [...named, `${count(more)} in others`] : named)}.`
}
