import './charts.css'
import type { ReactNode } from 'react'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import { useWidth } from '../controls/use-width.ts'
import type { ChartTitles } from '../text/charts.ts'

interface ChartFigureProps {
  readonly titles: ChartTitles
  /** Draws the chart as wide as there is room. */
  readonly draw: (width: number) => ReactNode
  readonly notes?: readonly string[]
  readonly table: FigureTable
}

export interface FigureTable {
  readonly columns: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** A chart with its two titles, what has to be said beside it, and its figures as a table. */
export function ChartFigure({ titles, draw, notes = [], table }: ChartFigureProps) {
  const [ref, width] = useWidth()
  return (
    <figure className="chart">
      <figcaption>
        <h3>{titles.headline}</h3>
        <p className="statistical">{titles.title}</p>
      </figcaption>
      <div ref={ref}>{width > 0 && draw(width)}</div>
      {notes
        .filter((note) => note !== '')
        .map((note) => (
          <p key={note} className="hint">
            {note}
          </p>
        ))}
      <FiguresOfChart caption={titles.title} table={table} />
    </figure>
  )
}

/** The figures of a chart, one press away. */
export function FiguresOfChart({ caption, table }: { caption: string; table: FigureTable }) {
  return (
    <details>
      <summary>Show as a table</summary>
      <FigureTableOf caption={caption} table={table} />
    </details>
  )
}

/** Figures as a table that scrolls sideways by itself. */
export function FigureTableOf({ caption, table }: { caption: string; table: FigureTable }) {
  const isWords = (words: string) => !/^(?:[\d\u2212]|fewer than|less than)/.test(words)
  const columnHasWords = table.columns.map((_, at) => at > 0 && table.rows.every((row) => isWords(row[at] ?? '')))
  return (
    <ScrollingTable caption={caption}>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={column} scope="col" className={columnHasWords[at] ? 'words' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...figures], at) => (
          // Two hexagons may bear one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows keep nothing of their own
          <tr key={at}>
            <th scope="row">{name}</th>
            {figures.map((figure, column) => (
              <td key={table.columns[column + 1]} className={isWords(figure) ? 'words' : undefined}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  )
}
