import type { Picture } from '../core/question/picture.ts'
import { plainCellSize } from './cell-size.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, counted, list, percent, period } from './numbers.ts'

/** The picture in one sentence with its denominator and period, for the eye and for a screen reader. */
export function summarySentence(picture: Picture): string {
  const { totals, period: months, ranking, values, rankedNames } = picture
  const when = months === null ? 'in no month that is loaded' : period(months.from, months.to)
  const what = `${count(totals.total)} ${incidentsOf(picture.question.groups, totals.total)}`
  const where = `in ${count(ranking.length)} of ${counted(picture.studyArea.cells, 'hexagon')} of ${plainCellSize(picture.question.resolution)}`
  const first = ranking[0]
  if (first === undefined) return `${what}, ${when}.`
  const busiest = `The busiest${rankedNames[0] ? `, on or near ${rankedNames[0]},` : ''} has ${count(values[first] as number)} (${percent(values[first] as number, totals.total)}).`
  return `${what} ${where}, ${when}. ${busiest}`
}

/** How the study area was found, in a sentence. */
export function studyAreaSentence(picture: Picture): string {
  const cells = counted(picture.studyArea.cells, 'hexagon')
  switch (picture.studyArea.rule) {
    case 'districts':
      return `The study area is ${cells}: the districts that hold at least 1% of a force’s incidents, with the gaps between their places filled. A hexagon in it without an incident is a true zero.`
    case 'components':
      return `The study area is ${cells}: the rows name no district, so it is every cluster of places with at least 1% of the incidents, with gaps filled. A hexagon in it without an incident is a true zero.`
    case 'districts-and-components':
      return `The study area is ${cells}: the districts that hold at least 1% of a force’s incidents and, for forces whose rows name no district, every cluster of places with at least 1% of theirs. A hexagon in it without an incident is a true zero.`
    case 'empty':
      return 'There is no study area: no row has a location in it.'
  }
}

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
