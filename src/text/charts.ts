import type { MonthCount, Picture } from '../core/question/picture.ts'
import type { Question } from '../core/question/question.ts'
import { capital } from './capital.ts'
import { plainCellSize } from './cell-size.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, counted, list, monthName, percent, period } from './numbers.ts'

/** A chart's two titles: what it shows in a few words, and what exactly is counted, where and when. */
export interface ChartTitles {
  readonly headline: string
  readonly title: string
}

/** Titles of the incidents by month. Months that some force did not supply are no "most" or "fewest". */
export function monthsTitles(picture: Picture, figures: readonly MonthCount[]): ChartTitles {
  const total = figures.reduce((sum, figure) => sum + figure.count, 0)
  return {
    headline: monthsHeadline(figures),
    title: `${capital(incidentsOf(picture.question, 2))} on the map by month, ${span(figures)}: ${count(total)} in all.`,
  }
}

function monthsHeadline(figures: readonly MonthCount[]): string {
  const whole = figures.filter(({ isKnown, missing }) => isKnown && missing.length === 0)
  const [first] = whole
  if (first === undefined) return 'No month is supplied by every force'
  if (whole.length === 1) return `${monthName(first.month)}: ${counted(first.count, 'incident')}`
  const counts = whole.map((figure) => figure.count)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  if (least === most) return `The same number in every month: ${count(most)}`
  const named = (number: number) => {
    const months = whole.filter((figure) => figure.count === number).map(({ month }) => monthName(month))
    return `${months.length > 3 ? `${count(months.length)} months` : list(months)} (${count(number)})`
  }
  return `Most in ${named(most)}, fewest in ${named(least)}`
}

export const MONTHS_NOTE = 'Months differ in length: February has up to a tenth fewer days than others.'

/** Titles of the incidents by category. */
export function categoriesTitles(picture: Picture): ChartTitles {
  const { byCategory, totals } = picture
  const [first] = byCategory
  const largest = byCategory.filter((one) => one.count === first?.count).map(({ name }) => `“${name}”`)
  const share = first === undefined ? '' : `${percent(first.count, totals.total)} of ${count(totals.total)}`
  return {
    headline:
      first === undefined
        ? 'No incidents'
        : byCategory.length === 1
          ? `All ${counted(totals.total, 'incident')} are recorded as “${first.name}”`
          : largest.length === 1
            ? `${largest[0]} is the largest category: ${share}`
            : `${list(largest)} are the largest categories, each ${share}`,
    title: `${capital(incidentsOf(picture.question, 2))} on the map by police category, ${periodOf(picture)}: ${count(totals.total)} in all.`,
  }
}

/** Titles of the busiest hexagons, `shown` of them. */
export function busiestTitles(picture: Picture, shown: number): ChartTitles {
  const all = picture.ranking.length
  const inThem = picture.ranking.slice(0, shown).reduce((sum, at) => sum + (picture.values[at] as number), 0)
  const share = `${percent(inThem, picture.totals.total)} of ${counted(picture.totals.total, 'incident')}`
  return {
    headline:
      all === 0
        ? 'No hexagon has an incident'
        : shown < all
          ? `The ${count(shown)} busiest of ${count(all)} hexagons with incidents hold ${share}`
          : `${counted(all, 'hexagon')} ${all === 1 ? 'holds' : 'hold'} all ${counted(picture.totals.total, 'incident')}`,
    title: `${capital(incidentsOf(picture.question, 2))} in the busiest hexagons of ${plainCellSize(picture.question.resolution)}, ${periodOf(picture)}.`,
  }
}

/** Said where the last hexagon shown is not busier than the next one that is not. */
export function tiedWithMore(picture: Picture, shown: number): string {
  const value = (rank: number) => picture.values[picture.ranking[rank] as number]
  if (shown >= picture.ranking.length || value(shown) !== value(shown - 1)) return ''
  return `Further hexagons have as many as the last one here (${count(value(shown) as number)}); the table shows them all.`
}

/** What the bars of hexagons are for, before them. */
export const CHOOSE_A_BAR = 'Choose a bar to see what is in its hexagon; it is then chosen on the map too.'

/** The name of a bar that can be chosen, for a screen reader. */
export function barName(rank: number, name: string, incidents: number, marks: string): string {
  return `${name}, rank ${count(rank)}, ${counted(incidents, 'incident')}${marks === '' ? '' : `, ${marks}`}`
}

/** What the star beside a hexagon's name stands for; nothing where none has one. */
export function starred(hexes: readonly { readonly name: string; readonly marks: string }[]): string {
  const marked = hexes.filter(({ marks }) => marks !== '')
  if (marked.length === 0) return ''
  return `* ${marked.map(({ name, marks }) => `${name} ${marks}`).join('; ')}: offences are recorded there because people are held, treated or report them.`
}

/** Titles of the months of one hexagon. */
export function hexMonthsTitle(asked: Question, figures: readonly MonthCount[]): string {
  const total = figures.reduce((sum, figure) => sum + figure.count, 0)
  return `By month, ${span(figures)}: ${count(total)} ${incidentsOf(asked, total)}.`
}

function span(figures: readonly MonthCount[]): string {
  const [first, last] = [figures[0], figures.at(-1)]
  return first && last ? period(first.month, last.month) : 'no months'
}

function periodOf(picture: Picture): string {
  return picture.period === null ? 'no months' : period(picture.period.from, picture.period.to)
}
