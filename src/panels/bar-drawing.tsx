import './charts.css'
import type { Bars } from '../charts/bars.ts'
import { ChartText } from './chart-text.tsx'

/** Bars as they were laid out, to be looked at. */
export function BarDrawing({ chart, name }: { chart: Bars; name: string }) {
  return (
    <svg className="drawing" width={chart.width} height={chart.height} role="img" aria-label={name}>
      {chart.rows.map(({ row, label, bar, number }) => (
        <g key={row.y}>
          <rect className="column" {...bar} />
          <ChartText label={label} />
          <ChartText label={number} />
        </g>
      ))}
    </svg>
  )
}
