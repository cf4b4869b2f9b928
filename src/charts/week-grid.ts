import { LABEL_SIZE, type Label, labelWidth } from './label.ts'
import type { Box } from './month-columns.ts'

/** An hour of the week as it is drawn. */
export interface WeekCell extends Box {
  /** Monday from 00:00 is 0. */
  readonly at: number
  /** From 0, nothing, to 1, the most of any hour. */
  readonly shade: number
}

export interface WeekGrid {
  readonly width: number
  readonly height: number
  readonly cells: readonly WeekCell[]
  readonly labels: readonly Label[]
  /** Position and size of the grid without its words. */
  readonly plot: Box
}

const DAYS = 7
const HOURS = 24
const TOP = 18
/** Rows are dragged over with a finger too. */
const ROW = 24
/** Names of hours that have room in the narrowest grid. */
const NAMED_HOURS = [0, 6, 12, 18]
const GAP = 6

/** Days down, hours across. `days` are their names; the short ones are used where there is little room. */
export function weekGrid(week: ArrayLike<number>, days: readonly string[], width: number): WeekGrid {
  const names = width < 480 ? days.map((day) => day.slice(0, 3)) : days
  const left = Math.max(...names.map((name) => labelWidth(name))) + GAP
  const column = Math.max(1, (width - left) / HOURS)
  const highest = Math.max(...Array.from(week), 0)
  const plot = { x: left, y: TOP, width: column * HOURS, height: ROW * DAYS }
  return {
    ...{ width, height: TOP + ROW * DAYS + 4, plot },
    cells: Array.from(week, (value, at) => ({
      ...{ at, shade: highest === 0 ? 0 : value / highest },
      x: left + (at % HOURS) * column,
      y: TOP + Math.floor(at / HOURS) * ROW,
      ...{ width: column, height: ROW },
    })),
    labels: [
      ...names.map(
        (text, day): Label => ({ x: left - GAP, y: TOP + (day + 0.5) * ROW + LABEL_SIZE / 3, text, anchor: 'end' }),
      ),
      ...NAMED_HOURS.map(
        (hour): Label => ({ x: left + hour * column, y: LABEL_SIZE, text: `${hour}:00`, anchor: 'start' }),
      ),
    ],
  }
}

/** The hour of the week under a point of the drawing; null beside the grid. */
export function hourAt(
  { plot }: WeekGrid,
  x: number,
  y: number,
): { readonly day: number; readonly hour: number } | null {
  const day = Math.floor((y - plot.y) / (plot.height / DAYS))
  const hour = Math.floor((x - plot.x) / (plot.width / HOURS))
  return day < 0 || day >= DAYS || hour < 0 || hour >= HOURS ? null : { day, hour }
}
