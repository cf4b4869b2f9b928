/** Which of the months loaded are asked for, by their place in the row; both ends in. */
export interface AskedRange {
  readonly from: number
  readonly to: number
}

/** The months of a question among those loaded. An end that lies outside comes in to the nearest. */
export function askedRange(months: readonly string[], from: string | null, to: string | null): AskedRange {
  const last = months.length - 1
  const first = from === null ? 0 : months.findIndex((month) => month >= from)
  const end = to === null ? last : months.findLastIndex((month) => month <= to)
  return { from: first === -1 ? last : first, to: Math.max(end, 0) }
}

/** The month a key leads an end to: it stops at either end of the row, and at the other end of what is asked. */
export function keyedEnd(key: string, which: 'from' | 'to', range: AskedRange, months: number): number | null {
  // Years where there are years, else quarters.
  const page = months > 24 ? 12 : 3
  const at = range[which]
  const wanted = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - page,
    PageUp: at + page,
    Home: 0,
    End: months - 1,
  }[key]
  return wanted === undefined ? null : heldEnd(wanted, which, range, months)
}

/** Where an end comes to rest that is moved to a month: never past the other end. */
export function heldEnd(wanted: number, which: 'from' | 'to', range: AskedRange, months: number): number {
  const [least, most] = which === 'from' ? [0, range.to] : [range.from, months - 1]
  return Math.min(Math.max(wanted, least), most)
}

/** What a press with Shift asks for: the months from or up to the one pressed, together with those asked for already. */
export function extended(range: AskedRange, pressed: number): AskedRange {
  return pressed < range.from ? { from: pressed, to: range.to } : { from: range.from, to: pressed }
}

/** The month whose column lies at `x` pixels from the left of a plot of `width`; the nearest where it lies beside it. */
export function monthAt(x: number, width: number, months: number): number {
  return Math.min(Math.max(Math.floor((x / width) * months), 0), months - 1)
}

/** The month that an end comes to when its edge is dragged to `x`: the edge before the first month, or after the last. */
export function draggedEnd(x: number, width: number, which: 'from' | 'to', months: number): number {
  const edge = Math.round((x / width) * months)
  return which === 'from' ? edge : edge - 1
}
