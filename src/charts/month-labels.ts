import { shortMonth } from '../text/months.ts'
import { type Label, labelSpan, labelWidth } from './label.ts'

/** Where the slots of a month axis lie. */
export interface MonthAxis {
  readonly months: readonly string[]
  readonly x: number
  readonly slot: number
}

/** Pixels kept free between two labels. */
const BETWEEN = 6
/** Every how many months a label may stand: so chosen that January is always among them. */
const STEPS = [1, 2, 3, 4, 6]

/** Names of months, as many as have room at even steps; none where only years have. */
export function monthLabels(axis: MonthAxis, y: number): readonly Label[] {
  const widest = Math.max(...axis.months.map((month) => labelWidth(shortMonth(month))), 0)
  const step = STEPS.find((every) => every * axis.slot >= widest + BETWEEN)
  if (step === undefined) return []
  return axis.months.flatMap((month, at) =>
    (Number(month.slice(5)) - 1) % step === 0 || axis.months.length === 1
      ? [{ x: middle(axis, at), y, text: shortMonth(month), anchor: 'middle' as const }]
      : [],
  )
}

/** Years under their January, and under the first month; where two would meet, the first month's gives way, then the later one's. */
export function yearLabels(axis: MonthAxis, y: number): readonly Label[] {
  const label = (at: number): Label => ({
    x: middle(axis, at),
    y,
    text: (axis.months[at] as string).slice(0, 4),
    anchor: 'middle',
  })
  const placed: Label[] = []
  for (const [at, month] of axis.months.entries()) {
    if (month.slice(5) !== '01') continue
    const last = placed.at(-1)
    if (!last || labelSpan(label(at))[0] >= labelSpan(last)[1] + BETWEEN) placed.push(label(at))
  }
  if (axis.months.length === 0 || axis.months[0]?.slice(5) === '01') return placed
  const first = label(0)
  const next = placed[0]
  return next && labelSpan(next)[0] < labelSpan(first)[1] + BETWEEN ? placed : [first, ...placed]
}

function middle({ x, slot }: MonthAxis, at: number): number {
  return x + (at + 0.5) * slot
}
