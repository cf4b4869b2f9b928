import { count } from '../text/numbers.ts'
import { fitLabel, LABEL_SIZE, type Label, labelWidth } from './label.ts'
import type { Box } from './month-columns.ts'

export interface BarRow {
  /** The whole row from edge to edge: what is pressed. */
  readonly row: Box
  readonly label: Label
  readonly bar: Box
  /** What would have been expected, from its lowest to its highest; null where nothing is said of that. */
  readonly range: Box | null
  readonly number: Label
}

export interface Bars {
  readonly width: number
  readonly height: number
  readonly rows: readonly BarRow[]
}

/** Rows are pressed with a finger too: WCAG 2.2 asks for 24 px. */
const ROW = 26
const THICK = 16
const GAP = 6
/** Below this width labels stand above their bars. */
const NARROW = 460
/** A range as narrow as a point is still seen. */
const RANGE = 2
/** Share of the width that labels may take at the left. */
const LABELS = 0.45

/** A count with its name, and where one is known the range in which it would have been expected. */
export interface BarItem {
  readonly label: string
  readonly count: number
  /** What stands at the end of the bar; the count where nothing else is given. */
  readonly words?: string
  readonly range?: readonly [low: number, high: number]
}

/** Horizontal bars from zero in the order given, labels at the left (above the bar where it is narrow), numbers at the bar's end. */
export function bars(items: readonly BarItem[], width: number): Bars {
  const isNarrow = width < NARROW
  const highest = Math.max(1, ...items.map((item) => Math.max(item.count, item.range?.[1] ?? 0)))
  const numbers = Math.max(0, ...items.map((item) => labelWidth(wordsOf(item)))) + GAP
  const widest = Math.max(0, ...items.map((item) => labelWidth(item.label)))
  const room = isNarrow ? width - 2 * GAP : Math.min(widest, width * LABELS)
  const barX = isNarrow ? GAP : room + 2 * GAP
  const longest = Math.max(0, width - barX - numbers - GAP)
  const rowHeight = isNarrow ? ROW + LABEL_SIZE + 4 : ROW
  return {
    width,
    height: rowHeight * items.length,
    rows: items.map((item, at) => {
      const y = at * rowHeight
      const barY = y + rowHeight - ROW + (ROW - THICK) / 2
      const lengthOf = (value: number) => (value / highest) * longest
      const length = lengthOf(item.count)
      const [low, high] = item.range ?? [0, 0]
      const baseline = barY + THICK / 2 + LABEL_SIZE / 3
      const text = fitLabel(item.label, room)
      return {
        row: { x: 0, y, width, height: rowHeight },
        label: isNarrow
          ? { x: barX, y: y + LABEL_SIZE + 4, text, anchor: 'start' }
          : { x: barX - GAP, y: baseline, text, anchor: 'end' },
        bar: { x: barX, y: barY, width: length, height: THICK },
        range:
          item.range === undefined
            ? null
            : { x: barX + lengthOf(low), y: barY, width: Math.max(RANGE, lengthOf(high - low)), height: THICK },
        number: {
          x: barX + Math.max(length, lengthOf(high)) + GAP,
          y: baseline,
          text: wordsOf(item),
          anchor: 'start',
        },
      }
    }),
  }
}

function wordsOf(item: BarItem): string {
  return item.words ?? count(item.count)
}
