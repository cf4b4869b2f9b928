import type { HotPlace, MonthlyChart, OverTimeCode, OverTimeFinding } from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import type { ControlChartKind } from '../core/vocabulary/findings.ts'
import { OVER_TIME, OVER_TIME_RULE } from '../core/vocabulary/over-time-rule.ts'
import { capital } from './capital.ts'
import type { ChartTitles } from './charts.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, counted, list, monthName, monthRuns, percent, period } from './numbers.ts'
import type { WordTable } from './word-table.ts'

/** Words of places over time, and of the months with limits. */

const CLASS_NAMES: Readonly<Record<OverTimeCode, string>> = {
  persistent: 'persistent',
  emerging: 'emerging',
  former: 'former',
  intermittent: 'intermittent',
}

const BIN_NAMES: Readonly<Record<number, string>> = { 1: 'month', 3: 'quarter', 12: 'year' }

export function overTimeSentences(picture: Picture, finding: OverTimeFinding): string[] {
  const { classes, binMonths, leftOut, trend } = finding
  const { total } = picture.totals
  const told = classes.map(
    ({ code, hexes, count: held }) =>
      `${count(hexes)} ${CLASS_NAMES[code]}${hexes === 0 ? '' : ` (${percent(held, total)} of the incidents)`}`,
  )
  const any = classes.some(({ hexes }) => hexes > 0)
  return [
    any
      ? `Hexagons higher than chance for ${incidentsOf(picture.question, 2)} over ${binsWords(finding)}: ${list(told)}.`
      : `No hexagon is higher than chance for ${incidentsOf(picture.question, 2)} often enough over ${binsWords(finding)} to be put in a class.`,
    trendSentence(trend, binMonths),
    ...(leftOut.length === 0
      ? []
      : [
          `${monthRuns(leftOut)} ${leftOut.length === 1 ? 'is' : 'are'} in none of them: not everybody supplied ${leftOut.length === 1 ? 'it' : 'them'}, or no whole ${BIN_NAMES[binMonths]} was left.`,
        ]),
  ]
}

function binsWords({ bins, binMonths }: OverTimeFinding): string {
  const unit = BIN_NAMES[binMonths] ?? ''
  return `${counted(bins.length, unit)}, ${period(bins[0]?.from ?? '', bins.at(-1)?.to ?? '')}`
}

/** The rule in full: whoever reads a class has to be able to tell it. */
export function ruleSentence({ bins: { length: bins }, binMonths }: OverTimeFinding): string {
  const { recent, persistent, present, fewestHigh, absent, settled } = OVER_TIME_RULE
  const unit = BIN_NAMES[binMonths] ?? ''
  const last = Math.floor((bins * recent) / 100)
  return `The rule: “late” is the last ${count(last)} of the ${count(bins)} ${unit}s, “early” the others. Former: high in at least ${settled}% of the early ${unit}s and at most ${absent}% of the late ones. Emerging: high in at least ${count(Math.max(fewestHigh, Math.ceil((last * present) / 100)))} of the late ${unit}s and at most ${absent}% of the early ones. Persistent: high in at least ${persistent}% of all. Intermittent: in at least ${absent}%. Tried in this order.${binMonths === 12 ? '' : ` ${unit === 'month' ? 'Months' : 'Quarters'} are not years: what is high every summer can look emerging in September and former in March.`}`
}

function trendSentence({ n, z, p }: OverTimeFinding['trend'], binMonths: number): string {
  const way = p >= 0.05 ? 'show no clear direction' : z > 0 ? 'rise' : 'fall'
  return `All incidents of the study area ${way} over these ${BIN_NAMES[binMonths]}s (Mann-Kendall z ${signed(z)}, p ${probability(p)}, n = ${count(n)}). Neighbouring ${BIN_NAMES[binMonths]}s resemble each other, which the test does not know.`
}

export function overTimeColumns(isWide: boolean): string[] {
  return isWide ? ['Over time', 'Times high', 'Hexagons', 'Incidents', 'Share'] : ['Over time', 'Incidents']
}

/** Figures of a place, in the order of the columns. */
export function overTimeRow(finding: OverTimeFinding, place: HotPlace, total: number, isWide: boolean): string[] {
  const name = CLASS_NAMES[overTimeOf(finding, place)]
  const incidents = count(place.count)
  if (!isWide) return [name, incidents]
  return [name, timesHigh(finding, place), count(place.hexes.length), incidents, percent(place.count, total)]
}

/** All hexagons of a place are of one class. */
function overTimeOf({ classOfCell }: OverTimeFinding, { hexes }: HotPlace): OverTimeCode {
  return OVER_TIME[classOfCell[hexes[0] as number] as number] as OverTimeCode
}

/** "9 of 12": by the hexagon that is high most often. */
function timesHigh({ bins, binsOfCell }: OverTimeFinding, { hexes }: HotPlace): string {
  const most = hexes.reduce((times, cell) => Math.max(times, binsOfCell[cell] as number), 0)
  return `${count(most)} of ${count(bins.length)}`
}

/** What a place is over time, in a sentence: "Emerging: high in 3 of 12 quarters". */
export function overTimeSentence(finding: OverTimeFinding, place: HotPlace): string {
  return `It is ${CLASS_NAMES[overTimeOf(finding, place)]}: higher than chance in ${timesHigh(finding, place)} ${BIN_NAMES[finding.binMonths]}s.`
}

/** The bins, with what was high in each. */
export function binsTable({ bins }: OverTimeFinding): WordTable {
  return {
    caption: 'Stretches of time, each tested by itself and all corrected together',
    columns: ['From and to', 'Incidents', 'Hexagons high'],
    rows: bins.map(({ from, to, count: incidents, high }) => [period(from, to), count(incidents), count(high)]),
  }
}

const CHART_NAMES: Readonly<Record<ControlChartKind, string>> = {
  xmr: 'by how much months differ (XmR)',
  c: 'as counts by chance (c)',
  u: 'as counts by chance, a day (u)',
}

export function chartName(kind: ControlChartKind): string {
  return CHART_NAMES[kind]
}

const CHART_HINTS: Readonly<Record<ControlChartKind, string>> = {
  xmr: 'Limits from the differences between months that follow each other: the mean and 2.66 times their mean difference.',
  c: 'Limits of counts that vary by chance alone: the mean and three times its root. Recorded incidents vary more, so that many months outside say little.',
  u: 'The same of incidents a day, since months are not equally long.',
}

export function chartHint(kind: ControlChartKind): string {
  return CHART_HINTS[kind]
}

export const CHART_LABEL = 'Limits of the chart of months'

export function controlTitles(picture: Picture, { months, outside, kind }: MonthlyChart): ChartTitles {
  const when = period(months[0] ?? '', months.at(-1) ?? '')
  return {
    headline:
      outside.length === 0
        ? 'No month lies outside its limits'
        : `${counted(outside.length, 'month lies', 'months lie')} outside their limits: ${monthRuns(outside.map((at) => months[at] as string))}`,
    title: `${capital(incidentsOf(picture.question, 2))} on the map by month${kind === 'u' ? ', a day' : ''}, ${when}, with centre and limits ${CHART_NAMES[kind]}.`,
  }
}

/** What is to be known beside the chart: where it begins anew, few months, runs, and what limits cannot know. */
export function controlNotes({ months, parts }: MonthlyChart): string[] {
  const anew = parts.slice(1).map(({ first }) => monthName(months[first] as string))
  const few = parts.filter(({ n }) => n < 12)
  const shifted = parts.filter((part) => part.shifted === true)
  const when = ({ first, last }: { first: number; last: number }) =>
    period(months[first] as string, months[last] as string)
  return [
    anew.length === 0
      ? 'One centre for all months. Mark a break in time under the months to have the chart begin anew there.'
      : `Worked out anew from ${list(anew)}, as marked.`,
    few.length === 0
      ? ''
      : `Limits are provisional where they rest on fewer than twelve months: ${list(few.map(when))}.`,
    shifted.length === 0
      ? ''
      : `A run on one side is longer, or crossings of the middle are fewer, than chance makes them (Anhøj): ${list(shifted.map(when))}. Seasons make such runs too.`,
  ].filter((note) => note !== '')
}

export function controlTable({
  months,
  values,
  centre,
  lower,
  upper,
  outside,
}: MonthlyChart): Omit<WordTable, 'caption'> {
  const isOutside = new Set(outside)
  return {
    columns: ['Month', 'Figure', 'Centre', 'Lower limit', 'Upper limit', 'Outside'],
    rows: months.map((month, at) => [
      monthName(month),
      figure(values[at]),
      figure(centre[at]),
      figure(lower[at]),
      figure(upper[at]),
      isOutside.has(at) ? 'yes' : 'no',
    ]),
  }
}

export const CONTROL_KEY =
  'The thick line is the centre, broken lines are the limits; a square is a month outside them.'

function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return 'not supplied'
  if (Number.isInteger(value)) return count(value)
  return value < 0 ? `\u2212${Math.abs(value).toFixed(1)}` : value.toFixed(value < 10 ? 2 : 1)
}

function signed(value: number): string {
  return `${value < 0 ? '\u2212' : ''}${Math.abs(value).toFixed(2)}`
}

function probability(p: number): string {
  return p < 0.001 ? 'below 0.001' : p.toFixed(3)
}
