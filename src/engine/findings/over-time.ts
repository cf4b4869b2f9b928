import type { HotPlace, MonthlyChart, OverTimeCode, OverTimeFinding } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { controlChart } from '../../core/statistics/control-chart.ts'
import { mannKendall } from '../../core/statistics/mann-kendall.ts'
import { overTime } from '../../core/statistics/over-time.ts'
import { isoMonth, type Month, parseIsoMonth } from '../../core/vocabulary/month.ts'
import { OVER_TIME, OVER_TIME_RULE } from '../../core/vocabulary/over-time-rule.ts'
import type { AskedData } from '../asked-data.ts'
import { addedUp, countsOfCells, totalOf } from './counts-of-cells.ts'
import { hotPlaces } from './hot-places.ts'
import { suppliedMonths } from './supplied-months.ts'
import { type TestedGroup, testedGroups } from './tested-groups.ts'

/** Lengths of a bin in months, the longest that gives enough bins is used: of whole years no season is left. */
const BIN_MONTHS = [12, 3, 1] as const

/** The order in which places are listed, and classes told. */
const TOLD: readonly OverTimeCode[] = ['persistent', 'emerging', 'former', 'intermittent']

interface Bin {
  readonly from: Month
  readonly to: Month
}

/**
 * In which bins of time each cell is higher than chance, as a class; all bins are one family of tests. Throws QuestionProblem where there
 * are fewer than ten bins.
 */
export function overTimeFinding(data: AskedData, question: Question, asked: AskedRows): OverTimeFinding {
  const supplied = suppliedMonths(data, asked)
  const { bins, months: binMonths } = binsOf(asked, supplied)
  const counts = bins.map((bin) => countsOfCells(data.view, { ...asked, ...bin }))
  const { groups, account, residents } = testedGroups(data, question, counts)
  const cells = data.view.cells.length
  const flags = new Uint8Array(cells * bins.length)
  for (const [bin, { isHigh }] of groups.entries())
    for (let cell = 0; cell < cells; cell++) flags[cell * bins.length + bin] = isHigh[cell] as number
  const classOfCell = overTime(flags, bins.length)
  const binsOfCell = Uint8Array.from(classOfCell, (_, cell) =>
    groups.reduce((sum, { isHigh }) => sum + (isHigh[cell] as number), 0),
  )
  const all = addedUp(counts)
  const inBin = counts.map(totalOf)
  const { n, z, p } = mannKendall(inBin)
  const ofCells = {
    counts: all,
    expected: null,
    people: residents?.people ?? null,
  }
  const classCells = (code: OverTimeCode) => classOfCell.map((one) => (OVER_TIME[one] === code ? 1 : 0))
  return {
    kind: 'over-time',
    test: account,
    binMonths,
    bins: bins.map(({ from, to }, at) => ({
      ...{ from: isoMonth(from), to: isoMonth(to), count: inBin[at] as number },
      high: (groups[at] as TestedGroup).isHigh.reduce((high, is) => high + is, 0),
    })),
    leftOut: leftOut(asked, bins).map(isoMonth),
    classOfCell,
    binsOfCell,
    trendZ: trendOfCells(groups),
    trend: { n, z, p },
    classes: TOLD.map((code) => {
      const isIn = classCells(code)
      return {
        code,
        hexes: totalOf(isIn),
        count: isIn.reduce((held, is, cell) => held + is * (all[cell] as number), 0),
      }
    }),
    places: TOLD.flatMap((over) =>
      hotPlaces(data, classCells(over), ofCells, []).map((place: HotPlace) => ({
        ...place,
        over,
        bins: place.hexes.reduce((most, cell) => Math.max(most, binsOfCell[cell] as number), 0),
      })),
    ),
    chart: monthlyChart(data, question, asked, supplied),
  }
}

/** Bins of whole months that everybody supplied, as long as can be; the last one ends with the last month. */
function binsOf(asked: AskedRows, supplied: ReadonlySet<number>): { bins: Bin[]; months: number } {
  for (const months of BIN_MONTHS) {
    const bins: Bin[] = []
    for (let to = asked.to; to - months + 1 >= asked.from; to -= months) {
      const from = to - months + 1
      if (allOf(from, to, supplied)) bins.unshift({ from, to })
    }
    if (bins.length >= OVER_TIME_RULE.fewestBins) return { bins, months }
  }
  const known = [...supplied].filter((month) => month >= asked.from && month <= asked.to).length
  throw new QuestionProblem(
    'from',
    `Over time needs at least ${OVER_TIME_RULE.fewestBins} months that everybody supplied; ${known === 1 ? 'there is one' : `there are ${known}`} from ${isoMonth(asked.from)} to ${isoMonth(asked.to)}. Ask for more months, or add their files.`,
  )
}

function allOf(from: Month, to: Month, supplied: ReadonlySet<number>): boolean {
  for (let month = from; month <= to; month++) if (!supplied.has(month)) return false
  return true
}

function leftOut({ from, to }: AskedRows, bins: readonly Bin[]): Month[] {
  const months: Month[] = []
  for (let month = from; month <= to; month++)
    if (!bins.some((bin) => month >= bin.from && month <= bin.to)) months.push(month)
  return months
}

/** In and around: single hexes have too little to show a direction. */
function trendOfCells(groups: readonly TestedGroup[]): Float64Array {
  const [first] = groups
  const values = new Float64Array(groups.length)
  return Float64Array.from(first?.nearby ?? [], (_, cell) => {
    let any = 0
    for (const [bin, { nearby }] of groups.entries()) {
      values[bin] = nearby[cell] as number
      any += nearby[cell] as number
    }
    return any === 0 ? Number.NaN : mannKendall(values).z
  })
}

const DAY = 86_400_000

/** Incidents of the study area by month; of a chart of rates, a day, since months are not equally long. */
function monthlyChart(
  data: AskedData,
  { chart: kind, rebased }: Question,
  asked: AskedRows,
  supplied: ReadonlySet<number>,
): MonthlyChart {
  const months = Array.from({ length: asked.to - asked.from + 1 }, (_, at) => asked.from + at)
  const values = months.map((month) =>
    supplied.has(month) ? totalOf(countsOfCells(data.view, { ...asked, from: month, to: month })) : Number.NaN,
  )
  const breaks = rebased.map((month) => (parseIsoMonth(month) as Month) - asked.from)
  const inside = breaks.filter((at) => at > 0 && at < months.length)
  const chart = controlChart(kind === 'u' ? { kind, values, exposures: months.map(daysOf) } : { kind, values }, inside)
  return {
    kind,
    months: months.map(isoMonth),
    ...{ values: chart.values, centre: chart.centre, lower: chart.lower, upper: chart.upper, outside: chart.outside },
    parts: chart.parts.map(({ start, end, n, centre, runs }) => ({
      ...{ first: start, last: end - 1, n, centre, shifted: runs.shifted },
    })),
  }
}

function daysOf(month: Month): number {
  return (Date.parse(`${isoMonth(month + 1)}-01`) - Date.parse(`${isoMonth(month)}-01`)) / DAY
}
