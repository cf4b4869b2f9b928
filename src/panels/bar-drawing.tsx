import './charts.css'
import type { BarRow, Bars } from '../charts/bars.ts'
import { ChartText } from './chart-text.tsx'

/** Bars as they were laid out, to be looked at. */
export function BarDrawing({ chart, name }: { chart: Bars; name: string }) {
  return (
    <svg className="drawing" width={chart.width} height={chart.height} role="img" aria-label={name}>
      {chart.rows.map(({ row, label, bar, range, number }) => (
        <g key={row.y}>
          <rect className="column" {...bar} />
          {range !== null && <path className="range" d={rangePath(range)} />}
          <ChartText label={label} />
          <ChartText label={number} />
        </g>
      ))}
    </svg>
  )
}

/** A line from end to end with a stop at either. */
function rangePath({ x, y, width, height }: NonNullable<BarRow['range']>): string {
  return `M${x},${y + 2}v${height - 4}M${x},${y + height / 2}h${width}M${x + width},${y + 2}v${height - 4}`
}
