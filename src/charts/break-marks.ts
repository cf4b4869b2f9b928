import type { TimeBreak } from '../core/workspace/workspace.ts'
import { LABEL_SIZE, type Label, labelSpan } from './label.ts'

/** A break in time with the letter it goes by on every chart: "A". */
export interface LetteredBreak extends TimeBreak {
  readonly letter: string
}

/** The breaks within the months loaded, in order, each with its letter. */
export function letteredBreaks(
  timeBreaks: readonly TimeBreak[],
  months: readonly { readonly month: string }[],
): readonly LetteredBreak[] {
  const loaded = new Set(months.map(({ month }) => month))
  return timeBreaks
    .filter(({ month }) => loaded.has(month))
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
    .map((one, at) => ({ ...one, letter: letterOf(at) }))
}

/** A to Z, then A2 to Z2. */
function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`
}

/** A line across a chart of months, before the first month concerned, and its words above the columns. */
export interface BreakMark {
  readonly id: string
  readonly x: number
  readonly label: Label
}

/** Height of a line of labels. */
export const LABEL_LINE = LABEL_SIZE + 4
/** Lines of labels in which a whole label may stand; beyond them the letter stands alone, and the list says the rest. */
const LINES = 2
const BETWEEN = 6

/**
 * Lines and their words, so placed that no two words meet: "A First lockdown" where there is room in the first two lines, else "A", in
 * as many lines as that takes. `lines` says how many were used.
 */
export function placeBreaks(
  breaks: readonly { readonly id: string; readonly label: string; readonly letter: string; readonly x: number }[],
  left: number,
  right: number,
): { readonly marks: readonly BreakMark[]; readonly lines: number } {
  const taken: Label[][] = []
  const fits = (label: Label, line: number) => {
    const [from, to] = labelSpan(label)
    if (from < left || to > right) return false
    return (taken[line] ?? []).every((other) => {
      const [start, end] = labelSpan(other)
      return to + BETWEEN <= start || end + BETWEEN <= from
    })
  }
  const marks = breaks.map(({ id, label, letter, x }) => {
    for (const text of [`${letter} ${label}`, letter]) {
      for (let line = 0; line < (text === letter ? breaks.length : LINES); line++) {
        const y = line * LABEL_LINE + LABEL_SIZE
        // To the right of its line, or to the left where the chart ends.
        const after: Label = { x: x + 3, y, text, anchor: 'start' }
        const before: Label = { x: x - 3, y, text, anchor: 'end' }
        const placed = [after, before].find((one) => fits(one, line))
        if (!placed) continue
        taken[line] = [...(taken[line] ?? []), placed]
        return { id, x, label: placed }
      }
    }
    // Only where the chart is narrower than a letter.
    return { id, x, label: { x, y: LABEL_SIZE, text: '', anchor: 'start' as const } }
  })
  return { marks, lines: taken.length }
}
