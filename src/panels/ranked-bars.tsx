import './charts.css'
import { bars } from '../charts/bars.ts'
import type { App } from '../commands/app.ts'
import { chooseHex } from '../commands/choose-hex.ts'
import { useSession } from '../store/read.ts'
import { barName } from '../text/charts.ts'
import type { RankedHex } from '../text/ranked-hexes.ts'
import { ChartText } from './chart-text.tsx'

/** Bars of hexagons: each is a button, and choosing it chooses the hexagon. The chosen one has a frame and a mark beside it. */
export function RankedBars({ app, hexes, width }: { app: App; hexes: readonly RankedHex[]; width: number }) {
  const chosen = useSession(app, (session) => session.chosen)
  const chart = bars(
    hexes.map(({ name, marks, incidents }) => ({ label: marks === '' ? name : `${name} *`, count: incidents })),
    width,
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing
    <svg className="drawing" width={chart.width} height={chart.height} role="group" aria-label="Busiest hexagons">
      {hexes.map(({ rank, cell, name, marks, incidents }, at) => {
        const { row, label, bar, number } = chart.rows[at] as (typeof chart.rows)[number]
        const choose = () => void chooseHex(app, cell)
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in a drawing
          <g
            key={cell.toString(16)}
            className="choice"
            role="button"
            tabIndex={0}
            aria-pressed={cell === chosen}
            aria-label={barName(rank, name, incidents, marks)}
            onClick={choose}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              choose()
            }}
          >
            <rect className="ring" x={2} y={row.y + 2} width={row.width - 4} height={row.height - 4} />
            <rect className={cell === chosen ? 'marked' : 'column'} {...bar} />
            <ChartText label={label} />
            <ChartText label={cell === chosen ? { ...number, text: `${number.text} ◀` } : number} />
            <title>{marks === '' ? name : `${name}: ${marks}`}</title>
          </g>
        )
      })}
    </svg>
  )
}
