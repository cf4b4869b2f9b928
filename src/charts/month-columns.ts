import { count } from '../text/numbers.ts'
import { type BreakMark, LABEL_LINE, type LetteredBreak, placeBreaks } from './break-marks.ts'
import { LABEL_SIZE, type Label, labelWidth } from './label.ts'
import { monthLabels, yearLabels } from './month-labels.ts'
import { countTicks } from './ticks.ts'

/** Incidents of a month. `missing` names forces that did not supply it; where `isKnown` is false nobody did, and there is no number. */
export interface MonthFigure {
  readonly month: string
  readonly count: number
  readonly isKnown: boolean
  readonly missing: readonly string[]
}

export interface MonthColumnsOptions {
  readonly width: number
  /** Height of the columns' own room, without the words around it. */
  readonly plotHeight: number
  readonly breaks: readonly LetteredBreak[]
  /** At most so many steps of the axis of counts. */
  readonly steps: number
  /** Print each month's number above its column, if all have room. */
  readonly numbers: boolean
  /** Room between the columns and the names of months, for handles. */
  readonly below?: number
  /** Room kept free at the left and right at least. */
  readonly sides?: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One month: the slot it has to itself from top to bottom, and the column in it; none where the month was not supplied. */
export interface MonthSlot {
  readonly month: string
  readonly slot: Box
  readonly column: Box | null
  readonly state: 'supplied' | 'partly' | 'not-supplied'
  readonly number: Label | null
}

export interface MonthColumns {
  readonly width: number
  readonly height: number
  readonly plot: Box
  readonly slots: readonly MonthSlot[]
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly label: Label | null }[]
  readonly labels: readonly Label[]
  readonly breaks: readonly BreakMark[]
}

/** A few months alone would make columns as wide as a hand. */
const WIDEST_SLOT = 72
/** Share of a slot that its column takes. */
const FULL = 0.8

/** Lays out a chart of months: columns from zero, axis, names of months and years, lines of breaks in time. In pixels, y downwards. */
export function monthColumns(figures: readonly MonthFigure[], options: MonthColumnsOptions): MonthColumns {
  const { width, plotHeight, below = 0, sides = 8 } = options
  const ticks = countTicks(Math.max(0, ...figures.map((figure) => figure.count)), options.steps)
  const top = ticks.at(-1) as number
  const left = Math.max(sides, Math.max(...ticks.map((tick) => labelWidth(count(tick)))) + 8)
  const slotWidth = Math.min(WIDEST_SLOT, Math.max(0, width - left - sides) / Math.max(1, figures.length))
  const axis = { months: figures.map(({ month }) => month), x: left, slot: slotWidth }
  const at = new Map(axis.months.map((month, index) => [month, left + index * slotWidth]))
  const { marks, lines } = placeBreaks(
    options.breaks.flatMap((one) => {
      const x = at.get(one.month)
      return x === undefined ? [] : [{ ...one, x }]
    }),
    0,
    width,
  )
  const hasNumbers = options.numbers && figures.every((figure) => labelWidth(count(figure.count)) + 4 <= slotWidth)
  const plotTop = lines * LABEL_LINE + (hasNumbers ? LABEL_LINE : LABEL_SIZE / 2 + 2)
  const plot: Box = { x: left, y: plotTop, width: slotWidth * figures.length, height: plotHeight }
  const bottom = plotTop + plotHeight
  const monthsAt = bottom + below + LABEL_LINE
  const months = monthLabels(axis, monthsAt)
  const yearsAt = months.length > 0 ? monthsAt + LABEL_LINE : monthsAt
  return {
    width,
    height: yearsAt + 6,
    plot,
    slots: figures.map((figure, index) => slotOf(figure, left + index * slotWidth, slotWidth, plot, top, hasNumbers)),
    ticks: ticks.map((value) => {
      const y = bottom - (value / top) * plotHeight
      // Handles below the columns reach up to the ground, where the nought would stand.
      if (value === 0 && below > 0) return { value, y, label: null }
      return { value, y, label: { x: left - 6, y: y + LABEL_SIZE / 3, text: count(value), anchor: 'end' } }
    }),
    labels: [...months, ...yearLabels(axis, yearsAt)],
    breaks: marks,
  }
}

function slotOf(figure: MonthFigure, x: number, width: number, plot: Box, top: number, hasNumber: boolean): MonthSlot {
  const slot = { x, y: plot.y, width, height: plot.height }
  if (!figure.isKnown) return { month: figure.month, slot, column: null, state: 'not-supplied', number: null }
  const height = (figure.count / top) * plot.height
  const y = plot.y + plot.height - height
  return {
    month: figure.month,
    slot,
    column: { x: x + (width * (1 - FULL)) / 2, y, width: width * FULL, height },
    state: figure.missing.length > 0 ? 'partly' : 'supplied',
    number: hasNumber ? { x: x + width / 2, y: y - 4, text: count(figure.count), anchor: 'middle' } : null,
  }
}
