import { type BarItem, bars } from '../charts/bars.ts'
import { controlLines } from '../charts/control-lines.ts'
import { lorenzChart } from '../charts/lorenz.ts'
import type { App } from '../commands/app.ts'
import type {
  ConcentrationFinding,
  GiStarFinding,
  LastingFinding,
  OverTimeFinding,
  Picture,
  RecurrenceFinding,
} from '../store/types.ts'
import type { ChartTitles } from '../text/charts.ts'
import {
  beforeAndAfter,
  changeTitles,
  harmTitles,
  LORENZ_NOTE,
  levelsTitles,
  lorenzTable,
  lorenzTitles,
  lorenzWords,
  pairTitles,
  placesTitles,
  RANGE_NOTE,
} from '../text/finding-charts.ts'
import { changedTable, levelName, levelsTable, pairClass, pairTable } from '../text/finding-tables.ts'
import { harmTable } from '../text/harm-words.ts'
import { lastingTitles, windowsTable } from '../text/lasting-words.ts'
import { period } from '../text/numbers.ts'
import { CONTROL_KEY, controlNotes, controlTable, controlTitles } from '../text/over-time-words.ts'
import { placeName } from '../text/place-name.ts'
import { placesColumns, placesRow } from '../text/places-words.ts'
import { BarDrawing } from './bar-drawing.tsx'
import { ChartFigure, type FigureTable } from './chart-figure.tsx'
import { ControlDrawing } from './control-drawing.tsx'
import { LorenzDrawing } from './lorenz-drawing.tsx'
import { WeekBrush } from './week-brush.tsx'

/** Places in a chart: more are read in the table. */
const MOST_PLACES = 15

/** What a test found, as a chart; nothing for the kinds that a table shows better. */
export function FindingCharts({ app, picture }: { app: App; picture: Picture }) {
  const { finding } = picture
  switch (finding?.kind) {
    case 'gi-star':
      return finding.places.length === 0 ? null : <Places picture={picture} finding={finding} />
    case 'recurrence':
      return <Levels picture={picture} finding={finding} />
    case 'concentration':
      return picture.totals.total === 0 ? null : <Lorenz picture={picture} finding={finding} />
    case 'pair':
      return (
        <BarFigure
          titles={pairTitles(picture, finding)}
          items={[...finding.classes].reverse().map(({ code, first }) => ({ label: pairClass(code), count: first }))}
          table={pairTable(picture, finding)}
        />
      )
    case 'change': {
      const shown = finding.places.slice(0, MOST_PLACES)
      if (shown.length === 0) return null
      return (
        <BarFigure
          titles={changeTitles(picture, finding, shown.length)}
          items={shown.map((place) => ({
            ...{ label: placeName(place), count: place.after, words: beforeAndAfter(place) },
            range: [place.before, place.before] as const,
          }))}
          table={changedTable(picture, finding)}
        />
      )
    }
    case 'harm': {
      const shown = finding.listed.slice(0, MOST_PLACES)
      return (
        <BarFigure
          titles={harmTitles(picture, finding, shown.length)}
          items={shown.map((hex) => ({ label: placeName(hex), count: Math.round(hex.harm) }))}
          table={harmTable(finding)}
        />
      )
    }
    case 'over-time':
      return <Months picture={picture} finding={finding} />
    case 'lasting':
      return <Windows picture={picture} finding={finding} />
    case 'when':
      return <WeekBrush app={app} picture={picture} finding={finding} />
    default:
      return null
  }
}

function Months({ picture, finding: { chart } }: { picture: Picture; finding: OverTimeFinding }) {
  const titles = controlTitles(picture, chart)
  const figures = { ...chart, starts: chart.parts.map(({ first }) => first) }
  return (
    <ChartFigure
      titles={titles}
      draw={(width) => (
        <ControlDrawing chart={controlLines(figures, width)} name={`${titles.headline}. ${titles.title}`} />
      )}
      notes={[CONTROL_KEY, ...controlNotes(chart)]}
      table={controlTable(chart)}
    />
  )
}

function Windows({ picture, finding }: { picture: Picture; finding: LastingFinding }) {
  const titles = lastingTitles(picture, finding)
  const items = finding.windows.map((window) => ({
    label: period(window.aheadFrom, window.aheadTo),
    count: window.held,
  }))
  return <BarFigure titles={titles} items={items} table={windowsTable(finding)} />
}

interface BarFigureProps {
  readonly titles: ChartTitles
  readonly items: readonly BarItem[]
  readonly notes?: readonly string[]
  readonly table: FigureTable
}

/** Bars with their titles and their figures as a table. */
function BarFigure({ titles, items, notes = [], table }: BarFigureProps) {
  return (
    <ChartFigure
      titles={titles}
      draw={(width) => <BarDrawing chart={bars(items, width)} name={`${titles.headline}. ${titles.title}`} />}
      notes={notes}
      table={table}
    />
  )
}

function Places({ picture, finding }: { picture: Picture; finding: GiStarFinding }) {
  const shown = finding.places.slice(0, MOST_PLACES)
  const titles = placesTitles(picture, finding, shown.length)
  const items = shown.map((place) => ({
    label: placeName(place),
    count: place.count,
    ...(place.expected === null ? {} : { range: [place.expected, place.expected] as const }),
  }))
  return (
    <BarFigure
      titles={titles}
      items={items}
      notes={[RANGE_NOTE]}
      table={{
        columns: ['Place', ...placesColumns(picture, true)],
        rows: shown.map((place) => {
          const { name, figures } = placesRow(picture, place, true)
          return [name, ...figures]
        }),
      }}
    />
  )
}

function Levels({ picture, finding }: { picture: Picture; finding: RecurrenceFinding }) {
  const titles = levelsTitles(picture, finding)
  const items = finding.levels
    .filter(({ observed, high }) => observed > 0 || high > 0)
    .map(({ groups, observed, low, high }) => ({
      label: levelName(groups, finding.groups.length),
      count: observed,
      range: [low, high] as const,
    }))
  return <BarFigure titles={titles} items={items} notes={[RANGE_NOTE]} table={levelsTable(finding)} />
}

function Lorenz({ picture, finding }: { picture: Picture; finding: ConcentrationFinding }) {
  const titles = lorenzTitles(picture, finding)
  const holding = finding.cellsHoldingHalf / picture.cells.length
  return (
    <ChartFigure
      titles={titles}
      draw={(width) => (
        <LorenzDrawing
          chart={lorenzChart(finding.curve, holding, lorenzWords(holding), width)}
          name={`${titles.headline}. ${titles.title}`}
        />
      )}
      notes={[LORENZ_NOTE]}
      table={lorenzTable(finding)}
    />
  )
}
