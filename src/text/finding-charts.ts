import type {
  ChangeFinding,
  ConcentrationFinding,
  GiStarFinding,
  HarmFinding,
  PairFinding,
  RecurrenceFinding,
} from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import { capital } from './capital.ts'
import type { ChartTitles } from './charts.ts'
import { incidentsOf } from './crime-groups.ts'
import { levelName } from './finding-tables.ts'
import { count, counted, percent, period } from './numbers.ts'
import { placeName } from './place-name.ts'

export function placesTitles(picture: Picture, { places }: GiStarFinding, shown: number): ChartTitles {
  const held = places.reduce((sum, place) => sum + place.count, 0)
  return {
    headline: `${counted(places.length, 'place')} with ${percent(held, picture.totals.total)} of all`,
    title: `${capital(incidentsOf(picture.question, 2))} in ${shown < places.length ? `the ${count(shown)} first of ` : ''}${counted(places.length, 'place')} higher than chance${when(picture)}, of ${count(picture.totals.total)} on the map.`,
  }
}

export function levelsTitles(picture: Picture, { groups, levels }: RecurrenceFinding): ChartTitles {
  const beyond = levels.find(({ observed, high }) => observed > high)
  return {
    headline:
      beyond === undefined
        ? 'No more places recur than chance would bring about'
        : `${counted(beyond.observed, 'hexagon is', 'hexagons are')} high for ${levelName(beyond.groups, groups.length)} kinds; chance would make ${count(beyond.low)} to ${count(beyond.high)}`,
    title: `Hexagons higher than chance for so many of ${count(groups.length)} kinds of offence${when(picture)}.`,
  }
}

export function lorenzTitles(picture: Picture, { cellsHoldingHalf, countHeld }: ConcentrationFinding): ChartTitles {
  const { total } = picture.totals
  return {
    headline: `${counted(cellsHoldingHalf, 'hexagon holds', 'hexagons hold')} half of the incidents`,
    title: `${capital(incidentsOf(picture.question, 2))}${when(picture)}: ${count(countHeld)} of ${count(total)} in ${count(cellsHoldingHalf)} of ${count(picture.cells.length)} hexagons.`,
  }
}

export function lorenzWords(holdingHalf: number): { across: string; up: string; half: string } {
  return {
    across: 'Hexagons, busiest first',
    up: 'Incidents they hold',
    half: `half in ${percent(holdingHalf, 1)} of the hexagons`,
  }
}

/** Some points of the curve. */
export function lorenzTable({ curve }: ConcentrationFinding) {
  const every = Math.max(1, Math.ceil(curve.hexes.length / 20))
  const rows = curve.hexes.flatMap((hexes, at) =>
    at % every === 0 || at === curve.hexes.length - 1
      ? [[percent(hexes, 1), percent(curve.offences[at] as number, 1)]]
      : [],
  )
  return { columns: ['Hexagons, busiest first', 'Incidents they hold'], rows }
}

/** Incidents of the first kind by which of the two a hexagon is high for. */
export function pairTitles(picture: Picture, { classes, counts }: PairFinding): ChartTitles {
  const both = classes.find(({ code }) => code === 'both')
  return {
    headline: `${percent(both?.first ?? 0, counts.first)} of the one kind and ${percent(both?.other ?? 0, counts.other)} of the other lie where both are high`,
    title: `${capital(incidentsOf(picture.question, 2))}${when(picture)}, by whether their hexagon is higher than chance: ${count(counts.first)} on the map. Association, not cause.`,
  }
}

export function changeTitles(picture: Picture, { places, base }: ChangeFinding, shown: number): ChartTitles {
  return {
    headline: `${counted(places.length, 'hexagon')} changed clearly`,
    title: `${capital(incidentsOf(picture.question, 2))} in ${shown < places.length ? `the ${count(shown)} first of ` : ''}${counted(places.length, 'hexagon')} that changed clearly${when(picture)}; the orange mark is ${period(base.from, base.to)}.`,
  }
}

export function harmTitles(picture: Picture, { listed, table }: HarmFinding, shown: number): ChartTitles {
  return {
    headline: `Most harm: ${listed[0] === undefined ? 'none' : placeName(listed[0])}`,
    title: `Harm${table.unit === '' ? '' : ` (${table.unit})`} of ${incidentsOf(picture.question, 2)}${when(picture)} in the ${count(shown)} hexagons with most, by ${table.name} (version ${table.version}).`,
  }
}

export const RANGE_NOTE = 'The orange mark is what chance would bring about.'

/** "83, before 140". */
export function beforeAndAfter({ before, after }: ChangeFinding['places'][number]): string {
  return `${count(after)}, before ${count(before)}`
}
export const LORENZ_NOTE =
  'The axis ends where all incidents are held: in the other hexagons of the study area these files place none.'

function when({ period: asked }: Picture): string {
  return asked === null ? '' : `, ${period(asked.from, asked.to)}`
}
