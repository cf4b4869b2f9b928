import './months.css'
import { type PointerEvent, useRef } from 'react'
import { type AskedRange, askedRange, extended, monthAt } from '../charts/asked-range.ts'
import { letteredBreaks } from '../charts/break-marks.ts'
import { type MonthColumns, monthColumns } from '../charts/month-columns.ts'
import type { App } from '../commands/app.ts'
import { askMonths } from '../commands/ask-months.ts'
import { useWidth } from '../controls/use-width.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { brushName, chosenMonths, missingMonths, playingWords } from '../text/months.ts'
import { counted } from '../text/numbers.ts'
import { MonthDrawing } from './month-drawing.tsx'
import { HANDLE, MonthHandles } from './month-handles.tsx'
import { PlayControls } from './play-controls.tsx'
import { TimeBreaks } from './time-breaks.tsx'

/** Height of the columns: low, because the map above needs the room more. */
const COLUMNS = 52

/** All months loaded as columns, those asked for filled; which they are is chosen here, by keyboard, by pressing or by dragging. */
export function MonthBrush({ app, picture }: { app: App; picture: Picture }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  const timeBreaks = useWorkspace(app, (workspace) => workspace.timeBreaks)
  const playing = useSession(app, (session) => session.playing)
  const [ref, width] = useWidth()
  const { byMonth } = picture
  const months = byMonth.map(({ month }) => month)
  const breaks = letteredBreaks(timeBreaks, byMonth)
  const range = askedRange(months, question.from, question.to)
  const isAsked = (month: string) => month >= (question.from ?? month) && month <= (question.to ?? month)
  const chart = monthColumns(byMonth, {
    ...{ width, plotHeight: COLUMNS, breaks, steps: 2, numbers: false },
    ...{ below: HANDLE, sides: HANDLE + 2 },
  })
  const known = byMonth.filter(({ isKnown }) => isKnown).map(({ month }) => month)
  const asked = chosenMonths(question.from ?? months[0] ?? '', question.to ?? months.at(-1) ?? '', known)
  return (
    <section className="months" aria-label="Months">
      <div className="months-bar">
        <MonthsShown picture={picture} playing={playing} asked={asked} />
        <button type="button" onClick={() => void askMonths(app, { from: null, to: null })}>
          Whole period
        </button>
        {months.length > 12 && (
          <button type="button" onClick={() => void askMonths(app, { from: months.at(-12) as string, to: null })}>
            Last 12 months
          </button>
        )}
        {/* Classes of rates are drawn round the county's of the whole period: months one by one would each have others. */}
        {picture.question.measure === 'count' && <PlayControls app={app} />}
      </div>
      <div ref={ref} className="brush">
        {width > 0 && (
          <>
            <MonthDrawing chart={chart} name={brushName(byMonth, asked)} isAsked={isAsked} marked={playing} />
            <Pressed app={app} chart={chart} months={months} range={range} />
            <MonthHandles app={app} chart={chart} months={months} range={range} />
          </>
        )}
      </div>
      {missingMonths(byMonth).map((sentence) => (
        <p key={sentence} className="hint">
          {sentence}
        </p>
      ))}
      <TimeBreaks app={app} breaks={breaks} />
    </section>
  )
}

/** The months asked for or, while months play, the one on the screen: said when it is there, not when it is asked for. */
function MonthsShown({ picture, playing, asked }: { picture: Picture; playing: string | null; asked: string }) {
  const { from, to } = picture.question
  const isShown = playing !== null && from === playing && to === playing
  return (
    <p className="months-asked" aria-live="polite">
      {isShown ? playingWords(playing, counted(picture.totals.total, 'incident')) : asked}
    </p>
  )
}

interface PressedProps {
  readonly app: App
  readonly chart: MonthColumns
  readonly months: readonly string[]
  readonly range: AskedRange
}

let drags = 0

/**
 * The columns as a place to press: a month alone, with Shift up to it, and by dragging from one to another. An extra for a pointer: the
 * handles and the form do the same by keyboard.
 */
function Pressed({ app, chart: { plot }, months, range }: PressedProps) {
  const drag = useRef<{ start: number; last: number; gesture: string } | null>(null)
  const pressedMonth = (event: PointerEvent<HTMLElement>) =>
    monthAt(event.clientX - event.currentTarget.getBoundingClientRect().left, plot.width, months.length)
  const ask = ({ from, to }: AskedRange, gesture: string) =>
    void askMonths(app, { from: months[from] as string, to: months[to] as string }, gesture)
  return (
    <div
      className="pressed"
      aria-hidden="true"
      style={{ left: plot.x, top: plot.y, width: plot.width, height: plot.height }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        const at = pressedMonth(event)
        drags += 1
        const gesture = `months dragged ${drags}`
        if (event.shiftKey) return ask(extended(range, at), gesture)
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { start: at, last: at, gesture }
        ask({ from: at, to: at }, gesture)
      }}
      onPointerMove={(event) => {
        if (drag.current === null) return
        const { start, last, gesture } = drag.current
        const at = pressedMonth(event)
        if (at === last) return
        drag.current.last = at
        ask({ from: Math.min(start, at), to: Math.max(start, at) }, gesture)
      }}
      onPointerUp={() => {
        drag.current = null
      }}
      onPointerCancel={() => {
        drag.current = null
      }}
    />
  )
}
