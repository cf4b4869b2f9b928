import { count } from '../text/numbers.ts'
import { LABEL_LINE } from './break-marks.ts'
import { LABEL_SIZE, type Label, labelWidth } from './label.ts'
import { monthLabels, yearLabels } from './month-labels.ts'
import { countTicks } from './ticks.ts'

/** Months with limits, in the order of time; NaN where a month was not supplied. All parallel. */
export interface ControlFigures {
  readonly months: readonly string[]
  readonly values: ArrayLike<number>
  readonly centre: ArrayLike<number>
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
  readonly outside: readonly number[]
  /** Positions at which centre and limits begin anew; the first is 0. */
  readonly starts: readonly number[]
}

/** A control chart as it is drawn: paths in pixels, y downwards. */
export interface ControlLines {
  readonly width: number
  readonly height: number
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly values: string
  readonly centre: string
  readonly limits: string
  readonly points: readonly { readonly x: number; readonly y: number; readonly isOutside: boolean }[]
  /** Lines between stretches. */
  readonly anew: readonly number[]
  readonly ticks: readonly { readonly y: number; readonly label: Label }[]
  readonly labels: readonly Label[]
}

const PLOT = 180
const TOP = 10
const RIGHT = 12
const STEPS = 4

/** Lays out months with their centre and limits; the axis begins at zero, and limits below it are not drawn. */
export function controlLines(figures: ControlFigures, width: number): ControlLines {
  const { months, values, centre, lower, upper, starts } = figures
  const highest = Math.max(0, ...known(values), ...known(upper))
  const ticks = countTicks(highest, STEPS)
  const top = ticks.at(-1) as number
  const left = Math.max(...ticks.map((tick) => labelWidth(count(tick)))) + 10
  const slot = Math.max(0, width - left - RIGHT) / Math.max(1, months.length)
  const bottom = TOP + PLOT
  const x = (at: number) => left + (at + 0.5) * slot
  const y = (value: number) => bottom - (Math.max(0, value) / top) * PLOT
  const isOutside = new Set(figures.outside)
  const ends = [...starts.slice(1), months.length]
  /** A level that holds for whole slots, from edge to edge. */
  const steps = (level: ArrayLike<number>) =>
    starts
      .map((start, part) => {
        const points: string[] = []
        for (let at = start; at < (ends[part] as number); at++) {
          const value = level[at] as number
          if (!Number.isNaN(value))
            points.push(`${one(left + at * slot)},${one(y(value))} ${one(left + (at + 1) * slot)},${one(y(value))}`)
        }
        return points.length === 0 ? '' : `M${points.join('L').replaceAll(' ', 'L')}`
      })
      .join('')
  const axis = { months, x: left, slot }
  const named = monthLabels(axis, bottom + LABEL_LINE)
  return {
    width,
    height: bottom + (named.length > 0 ? 2 : 1) * LABEL_LINE + 6,
    plot: { left, right: left + slot * months.length, top: TOP, bottom },
    values: joined(values, x, y),
    centre: steps(centre),
    limits: `${steps(upper)}${steps(Array.from(lower, (value) => (value > 0 ? value : Number.NaN)))}`,
    points: Array.from(values).flatMap((value, at) =>
      Number.isNaN(value) ? [] : [{ x: one(x(at)), y: one(y(value)), isOutside: isOutside.has(at) }],
    ),
    anew: starts.slice(1).map((at) => one(left + at * slot)),
    ticks: ticks.map((tick) => ({
      y: y(tick),
      label: { x: left - 6, y: y(tick) + LABEL_SIZE / 3, text: count(tick), anchor: 'end' },
    })),
    labels: [...named, ...yearLabels(axis, bottom + (named.length > 0 ? 2 : 1) * LABEL_LINE)],
  }
}

/** A line from month to month, broken where one was not supplied. */
function joined(values: ArrayLike<number>, x: (at: number) => number, y: (value: number) => number): string {
  let path = ''
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    if (Number.isNaN(value)) continue
    const isFirst = at === 0 || Number.isNaN(values[at - 1])
    path += `${isFirst ? 'M' : 'L'}${one(x(at))},${one(y(value))}`
  }
  return path
}

function known(values: ArrayLike<number>): number[] {
  return Array.from(values).filter((value) => !Number.isNaN(value))
}

function one(value: number): number {
  return Math.round(value * 10) / 10
}
