import { bars } from '../charts/bars.ts'
import { letteredBreaks } from '../charts/break-marks.ts'
import { monthColumns } from '../charts/month-columns.ts'
import type { App } from '../commands/app.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { beneathSource } from '../text/beneath-source.ts'
import {
  busiestTitles,
  CHOOSE_A_BAR,
  categoriesTitles,
  MONTHS_NOTE,
  monthsTitles,
  starred,
  tiedWithMore,
} from '../text/charts.ts'
import { sourceLine } from '../text/map-words.ts'
import { missingMonths, monthFigure } from '../text/months.ts'
import { count, monthName, percent } from '../text/numbers.ts'
import { rankedHexes } from '../text/ranked-hexes.ts'
import { breaksBelowChart } from '../text/time-breaks.ts'
import { BarDrawing } from './bar-drawing.tsx'
import { BeneathCharts } from './beneath-charts.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { FindingCharts } from './finding-charts.tsx'
import { MonthDrawing } from './month-drawing.tsx'
import { RankedBars } from './ranked-bars.tsx'

/** Hexagons in the chart: more than fit a screen would be read in the table. */
const BUSIEST = 20

/** The picture in three charts: its months, its categories, its busiest hexagons. */
export function ChartsView({ app, picture }: { app: App; picture: Picture }) {
  const report = useSession(app, (session) => session.report)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable to be scrolled with the arrow keys
    <section className="charts" aria-label="Charts" tabIndex={0}>
      <FindingCharts app={app} picture={picture} />
      <BeneathCharts picture={picture} />
      <MonthsChart app={app} picture={picture} />
      <CategoriesChart picture={picture} />
      <BusiestChart app={app} picture={picture} />
      <p className="source">
        {report === null ? '' : sourceLine(report)} {beneathSource(picture)}
      </p>
    </section>
  )
}

function MonthsChart({ app, picture }: { app: App; picture: Picture }) {
  const playing = useSession(app, (session) => session.playing)
  const asked = useWorkspace(app, (workspace) => workspace.question)
  const timeBreaks = useWorkspace(app, (workspace) => workspace.timeBreaks)
  // While months play the picture is of one; the chart keeps them all and marks it.
  const { from, to } = playing === null ? picture.question : asked
  const figures = picture.byMonth.filter(({ month }) => month >= (from ?? month) && month <= (to ?? month))
  const shown = new Set(figures.map(({ month }) => month))
  const breaks = letteredBreaks(timeBreaks, picture.byMonth).filter(({ month }) => shown.has(month))
  const titles = monthsTitles(picture, figures)
  return (
    <ChartFigure
      titles={titles}
      draw={(width) => (
        <MonthDrawing
          chart={monthColumns(figures, { width, plotHeight: 150, breaks, steps: 4, numbers: true })}
          name={`${titles.headline}. ${titles.title}`}
          marked={playing}
        />
      )}
      notes={[...missingMonths(figures), breaksBelowChart(breaks), MONTHS_NOTE]}
      table={{
        columns: ['Month', 'Incidents'],
        rows: figures.map((figure) => [monthName(figure.month), monthFigure(figure, count(figure.count))]),
      }}
    />
  )
}

function CategoriesChart({ picture }: { picture: Picture }) {
  const titles = categoriesTitles(picture)
  const items = picture.byCategory.map(({ name, count: incidents }) => ({ label: name, count: incidents }))
  return (
    <ChartFigure
      titles={titles}
      draw={(width) => <BarDrawing chart={bars(items, width)} name={`${titles.headline}. ${titles.title}`} />}
      table={{
        columns: ['Category', 'Incidents', 'Share'],
        rows: items.map((item) => [item.label, count(item.count), percent(item.count, picture.totals.total)]),
      }}
    />
  )
}

function BusiestChart({ app, picture }: { app: App; picture: Picture }) {
  const hexes = rankedHexes(picture, BUSIEST)
  return (
    <ChartFigure
      titles={busiestTitles(picture, hexes.length)}
      draw={(width) => <RankedBars app={app} hexes={hexes} width={width} />}
      notes={[hexes.length > 0 ? CHOOSE_A_BAR : '', starred(hexes), tiedWithMore(picture, hexes.length)]}
      table={{
        columns: ['Around', 'Rank', 'Incidents', 'Share'],
        rows: hexes.map(({ rank, name, marks, incidents }) => [
          marks === '' ? name : `${name} (${marks})`,
          count(rank),
          count(incidents),
          percent(incidents, picture.totals.total),
        ]),
      }}
    />
  )
}
