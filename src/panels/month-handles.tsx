import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { type AskedRange, draggedEnd, heldEnd, keyedEnd } from '../charts/asked-range.ts'
import type { MonthColumns } from '../charts/month-columns.ts'
import type { App } from '../commands/app.ts'
import { askMonths } from '../commands/ask-months.ts'
import { END_NAMES, handleWords } from '../text/months.ts'

/** Width and height of a handle: WCAG 2.2 asks for 24 px. */
export const HANDLE = 24

interface MonthHandlesProps {
  readonly app: App
  readonly chart: MonthColumns
  readonly months: readonly string[]
  readonly range: AskedRange
}

/** Two handles below the columns, outside the months asked for, and the band between them. */
export function MonthHandles({ app, chart, months, range }: MonthHandlesProps) {
  const slot = chart.plot.width / months.length
  const left = chart.plot.x + range.from * slot
  const right = chart.plot.x + (range.to + 1) * slot
  const top = chart.plot.y + chart.plot.height + 1
  return (
    <>
      <div className="band" style={{ left, width: Math.max(0, right - left), top: top + HANDLE / 2 - 4 }} />
      <Handle app={app} which="from" at={{ left: left - HANDLE, top }} {...{ chart, months, range }} />
      <Handle app={app} which="to" at={{ left: right, top }} {...{ chart, months, range }} />
    </>
  )
}

let runs = 0

interface HandleProps extends MonthHandlesProps {
  readonly which: 'from' | 'to'
  readonly at: { readonly left: number; readonly top: number }
}

/** One end of the months. All key presses from getting the focus to losing it are one step of Undo, and so is a drag. */
function Handle({ app, chart, months, range, which, at }: HandleProps) {
  const gesture = useRef('')
  const isDragged = useRef(false)
  const newGesture = () => {
    runs += 1
    gesture.current = `months by handle ${runs}`
  }
  const moveTo = (end: number) => {
    // An end of what is loaded is left open, so that it moves on when more is loaded.
    const isOpen = end === (which === 'from' ? 0 : months.length - 1)
    void askMonths(app, { [which]: isOpen ? null : months[end] }, gesture.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const end = keyedEnd(event.key, which, range, months.length)
    if (end === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    moveTo(end)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!isDragged.current) return
    const box = event.currentTarget.parentElement?.getBoundingClientRect()
    const along = event.clientX - (box?.left ?? 0) - chart.plot.x
    // The handle stands beside its month; where it is taken hold of is half a handle away from it.
    const edge = along + (which === 'from' ? HANDLE / 2 : -HANDLE / 2)
    moveTo(heldEnd(draggedEnd(edge, chart.plot.width, which, months.length), which, range, months.length))
  }
  const release = () => {
    isDragged.current = false
  }
  return (
    <div
      className={`handle handle-${which}`}
      style={at}
      role="slider"
      tabIndex={0}
      aria-label={END_NAMES[which]}
      aria-valuemin={1}
      aria-valuemax={months.length}
      aria-valuenow={range[which] + 1}
      aria-valuetext={handleWords(which, months[range[which]] as string)}
      onFocus={newGesture}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        newGesture()
        isDragged.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    />
  )
}
