import './charts.css'
import { letteredBreaks } from '../charts/break-marks.ts'
import { monthColumns } from '../charts/month-columns.ts'
import type { App } from '../commands/app.ts'
import { useWidth } from '../controls/use-width.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import { hexMonthsTitle } from '../text/charts.ts'
import { missingMonths, monthFigure } from '../text/months.ts'
import { count, monthName } from '../text/numbers.ts'
import { breaksBelowChart } from '../text/time-breaks.ts'
import { FiguresOfChart } from './chart-figure.tsx'
import { MonthDrawing } from './month-drawing.tsx'

/** The months of the chosen hexagon, small; nothing where there is only one. */
export function MonthsOfHex({ app }: { app: App }) {
  const picture = useSession(app, (session) => session.picture)
  const detail = useSession(app, (session) => session.detail)
  const timeBreaks = useWorkspace(app, (workspace) => workspace.timeBreaks)
  const [ref, width] = useWidth()
  if (picture === null || detail === null || detail.byMonth.length < 2) return null
  // The detail counts; which months were supplied is known of the picture.
  const supplied = new Map(picture.byMonth.map((figure) => [figure.month, figure]))
  const figures = detail.byMonth.map(({ month, count: incidents }) => ({
    month,
    count: incidents,
    isKnown: supplied.get(month)?.isKnown ?? false,
    missing: supplied.get(month)?.missing ?? [],
  }))
  const breaks = letteredBreaks(timeBreaks, picture.byMonth).filter(({ month }) =>
    detail.byMonth.some((one) => one.month === month),
  )
  const title = hexMonthsTitle(detail.question, figures)
  return (
    <div className="hex-months">
      <p className="statistical">{title}</p>
      <div ref={ref}>
        {width > 0 && (
          <MonthDrawing
            chart={monthColumns(figures, { width, plotHeight: 60, breaks, steps: 2, numbers: true })}
            name={title}
          />
        )}
      </div>
      {[...missingMonths(figures), breaksBelowChart(breaks)]
        .filter((note) => note !== '')
        .map((note) => (
          <p key={note} className="hint">
            {note}
          </p>
        ))}
      <FiguresOfChart
        caption={title}
        table={{
          columns: ['Month', 'Incidents'],
          rows: figures.map((figure) => [monthName(figure.month), monthFigure(figure, count(figure.count))]),
        }}
      />
    </div>
  )
}
