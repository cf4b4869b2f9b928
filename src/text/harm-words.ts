import type { HarmFinding } from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import { plainCellSize } from './cell-size.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, counted, list, percent, period } from './numbers.ts'
import { placeName } from './place-name.ts'
import type { WordTable } from './word-table.ts'

/** Words of harm by weights that the user supplied. */

export function harmSentences(picture: Picture, finding: HarmFinding): string[] {
  const { table, total, incidents, half, largest, heaviestShare, unweighed } = finding
  const months = picture.period === null ? '' : `, ${period(picture.period.from, picture.period.to)}`
  const what = incidentsOf(picture.question, incidents.all)
  return [
    `${harmWords(finding, total)} in ${count(incidents.weighed)} of ${count(incidents.all)} ${what}${months} that have a weight in ${table.name} (version ${table.version}; ${table.source}). ${counted(half.hexes, 'hexagon')} of ${plainCellSize(picture.question.resolution)} ${half.hexes === 1 ? 'holds' : 'hold'} half of it, with ${count(half.incidents)} of the incidents (${percent(half.incidents, picture.totals.total)}).`,
    largest === null
      ? ''
      : `${percent(largest.share, 1)} of the harm is ${largest.label === '' ? largest.code : `${largest.code} (${largest.label.toLowerCase()})`} alone (${counted(largest.incidents, 'incident')}); without it, ${count(half.withoutLargest)} of these ${counted(half.hexes, 'hexagon')} would still be among those that hold half. A single incident of the heaviest kind makes up ${percent(heaviestShare, 1)} of all harm.`,
    unweighed.length === 0
      ? ''
      : `No weight, and so no harm, for ${list(unweighed.slice(0, MOST_NAMED).map(({ code, incidents: of }) => `${code} (${count(of)})`))}${unweighed.length > MOST_NAMED ? ` and ${count(unweighed.length - MOST_NAMED)} more kinds` : ''}: that is not to say that they did none.`,
    'A map of harm is often a map of a few events: read the number of incidents beside it.',
  ].filter((sentence) => sentence !== '')
}

const MOST_NAMED = 5

/** "12,300 days of harm"; without a unit, "12,300 of harm". */
function harmWords({ table }: HarmFinding, value: number): string {
  return `${harmFigure(value)}${table.unit === '' ? '' : ` ${table.unit}`} of harm`
}

export function harmFigure(value: number): string {
  return value >= 100 || Number.isInteger(value) ? count(Math.round(value)) : value.toFixed(1)
}

export function harmTable({ listed, table, total }: HarmFinding): WordTable {
  return {
    caption: `Hexagons with the most harm by ${table.name} (version ${table.version}), and their number of incidents`,
    columns: [
      'Around',
      table.unit === '' ? 'Harm' : `Harm (${table.unit})`,
      'Share',
      'Incidents',
      'Rank by incidents',
      'One incident makes up',
    ],
    rows: listed.map((hex) => [
      placeName(hex),
      harmFigure(hex.harm),
      percent(hex.harm, total),
      count(hex.count),
      count(hex.rankByCount),
      percent(hex.single, 1),
    ]),
  }
}
