import type { LastingFinding } from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import type { PickChoice } from '../core/question/question.ts'
import { capital } from './capital.ts'
import { plainCellSize } from './cell-size.ts'
import type { ChartTitles } from './charts.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, counted, percent, period } from './numbers.ts'
import { placeName } from './place-name.ts'
import type { WordTable } from './word-table.ts'

/** Words of whether hexagons picked beforehand hold what comes after. */

export function lastingSentences(picture: Picture, finding: LastingFinding): string[] {
  const { windows, lookBack, ahead, held, incidents, landShare, leftOut } = finding
  const what = incidentsOf(picture.question, incidents)
  const tied = windows.filter((window) => window.tied > window.tiedPicked)
  const pei = windows.filter((window) => !Number.isNaN(window.pei)).map((window) => window.pei)
  return [
    `${pickWords(finding.pick, picture)} picked for having most in ${counted(lookBack, 'month')} held ${count(held)} of ${count(incidents)} ${what} (${percent(held, incidents)}) in the ${ahead === 1 ? 'month' : `${count(ahead)} months`} after, over ${counted(windows.length, 'window')} (${period(windows[0]?.aheadFrom ?? '', windows.at(-1)?.aheadTo ?? '')}). Picked blindly, as much land would hold ${percent(landShare, 1)}.`,
    pei.length === 0
      ? ''
      : `That is ${percent(mean(pei), 1)} of what the best choice of as much land, known only afterwards, would have held (predictive efficiency index, mean of the windows). A share that is many times that of the land is no feat by itself: the less land is picked, the larger it grows.`,
    tied.length === 0
      ? ''
      : `In ${counted(tied.length, 'window')} more hexagons had as many as the last one picked: which of them were picked is by their order alone.`,
    leftOut === 0
      ? ''
      : `${counted(leftOut, 'window')} with a month that not everybody supplied ${leftOut === 1 ? 'is' : 'are'} left out.`,
    lookBack % 12 === 0
      ? ''
      : `Looking back on ${counted(lookBack, 'month')}, no whole year, picks the places of a season.`,
  ].filter((sentence) => sentence !== '')
}

/** "The 20 hexagons of about …", "Hexagons of at most 1% of the land". */
function pickWords(pick: PickChoice, { question }: Picture): string {
  const size = plainCellSize(question.resolution)
  if ('hexes' in pick) return pick.hexes === 1 ? `One hexagon of ${size}` : `${count(pick.hexes)} hexagons of ${size}`
  const land = 'km2' in pick ? `${pick.km2} km²` : `${percent(pick.share, 1)} of the land`
  return `Hexagons of ${size}, together at most ${land},`
}

export function windowsTable({ windows, lookBack, ahead }: LastingFinding): WordTable {
  return {
    caption: `Hexagons picked from ${counted(lookBack, 'month')}, held against the ${ahead === 1 ? 'month' : `${count(ahead)} months`} after`,
    columns: ['Held against', 'Picked from', 'Picked', 'Incidents', 'Held', 'Share', 'Of the land', 'PAI', 'PEI'],
    rows: windows.map((window) => [
      period(window.aheadFrom, window.aheadTo),
      period(window.from, window.to),
      count(window.picked),
      count(window.incidents),
      count(window.held),
      percent(window.held, window.incidents),
      percent(window.landShare, 1),
      number(window.pai, 1),
      number(window.pei, 2),
    ]),
  }
}

/** Rows of the table of picked hexagons: as many as are read. */
const MOST = 100

export function pickedTable({ listed, windows }: LastingFinding): WordTable {
  return {
    caption: `Hexagons by how often they were picked${listed.length > MOST ? `, the first ${count(MOST)} of ${count(listed.length)}` : ''}`,
    columns: ['Around', 'Times picked', 'Incidents in all months asked for'],
    rows: listed
      .slice(0, MOST)
      .map((hex) => [placeName(hex), `${count(hex.times)} of ${count(windows.length)}`, count(hex.count)]),
  }
}

export function lastingTitles(picture: Picture, { windows, held, incidents, lookBack }: LastingFinding): ChartTitles {
  return {
    headline: `${percent(held, incidents)} of what came after lay in the hexagons picked before`,
    title: `${capital(incidentsOf(picture.question, 2))} held by hexagons picked from ${counted(lookBack, 'month')}, in ${counted(windows.length, 'window')}: ${count(held)} of ${count(incidents)}.`,
  }
}

export const LOOK_BACK_LABEL = 'Pick hexagons from'
export const LOOK_BACK_DEFAULT = 'twelve months, or half of fewer'
export const AHEAD_LABEL = 'Hold them against the next'
export const PICK_LABEL = 'How many are picked'
export function monthsChoice(months: number): string {
  return counted(months, 'month')
}
export function pickName(pick: PickChoice): string {
  if ('hexes' in pick) return counted(pick.hexes, 'hexagon')
  return 'km2' in pick ? `at most ${pick.km2} km²` : `at most ${pick.share * 100}% of the land`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function number(value: number, digits: number): string {
  return Number.isNaN(value) ? 'not defined' : value.toFixed(digits)
}
