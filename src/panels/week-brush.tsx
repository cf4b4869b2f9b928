import './charts.css'
import { type PointerEvent, useState } from 'react'
import { hourAt, type WeekGrid, weekGrid } from '../charts/week-grid.ts'
import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { useWorkspace } from '../store/read.ts'
import type { Picture, WhenFinding } from '../store/types.ts'
import { chosenHours, DAY_NAMES, WEEK_GRID_HINT } from '../text/hours-words.ts'
import { hourWords, weekTable, whenTitles } from '../text/when-words.ts'
import { ChartFigure } from './chart-figure.tsx'
import { ChartText } from './chart-text.tsx'

/** Hours of the week; dragging over some asks for those alone. The controls under “Hours of the week” do the same by keyboard. */
export function WeekBrush({ app, picture, finding }: { app: App; picture: Picture; finding: WhenFinding }) {
  const titles = whenTitles(picture, finding)
  return (
    <ChartFigure
      titles={titles}
      draw={(width) => (
        <Grid
          app={app}
          finding={finding}
          grid={weekGrid(finding.week, DAY_NAMES, width)}
          name={`${titles.headline}. ${titles.title}`}
        />
      )}
      notes={[WEEK_GRID_HINT]}
      table={weekTable(finding)}
    />
  )
}

interface Hour {
  readonly day: number
  readonly hour: number
}

function Grid({ app, finding, grid, name }: { app: App; finding: WhenFinding; grid: WeekGrid; name: string }) {
  const hours = useWorkspace(app, (workspace) => workspace.question.hours)
  const [drag, setDrag] = useState<{ readonly from: Hour; readonly to: Hour } | null>(null)
  const shown = drag === null ? hours : between(drag.from, drag.to)
  const isIn = shown === null ? null : chosenHours(shown)
  const hourOf = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return hourAt(grid, event.clientX - box.left, event.clientY - box.top)
  }
  return (
    <svg
      className="drawing week"
      width={grid.width}
      height={grid.height}
      role="img"
      aria-label={name}
      onPointerDown={(event) => {
        const at = hourOf(event)
        if (at === null) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from: at, to: at })
      }}
      onPointerMove={(event) => {
        const at = hourOf(event)
        if (drag !== null && at !== null) setDrag({ ...drag, to: at })
      }}
      onPointerUp={() => {
        if (drag !== null) void changeQuestion(app, { hours: between(drag.from, drag.to) })
        setDrag(null)
      }}
      onPointerCancel={() => setDrag(null)}
    >
      {grid.cells.map(({ at, shade, ...box }) => (
        <rect
          key={at}
          className={isIn === null || isIn[at] === 1 ? 'hour' : 'hour unchosen'}
          {...box}
          style={{ '--shade': shade.toFixed(3) } as React.CSSProperties}
        >
          <title>{hourWords(finding, at)}</title>
        </rect>
      ))}
      {isIn !== null &&
        grid.cells.map(({ at, shade: _, ...box }) =>
          isIn[at] === 1 ? <rect key={at} className="hour-ring" {...box} /> : null,
        )}
      {grid.labels.map((label) => (
        <ChartText key={`${label.text} ${label.x}`} label={label} />
      ))}
    </svg>
  )
}

/** The window that was dragged over, whichever corner came first. */
function between(one: Hour, other: Hour) {
  const [first, last] = [Math.min(one.day, other.day), Math.max(one.day, other.day)]
  return {
    days: Array.from({ length: last - first + 1 }, (_, at) => first + at + 1),
    from: Math.min(one.hour, other.hour),
    to: Math.max(one.hour, other.hour) + 1,
  }
}
