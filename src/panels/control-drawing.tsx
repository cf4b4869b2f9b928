import './charts.css'
import type { ControlLines } from '../charts/control-lines.ts'
import { ChartText } from './chart-text.tsx'

/** Months with centre and limits as they were laid out; a month outside its limits is a square, and larger. */
export function ControlDrawing({ chart, name }: { chart: ControlLines; name: string }) {
  const { width, height, plot, values, centre, limits, points, anew, ticks, labels } = chart
  return (
    <svg className="drawing" width={width} height={height} role="img" aria-label={name}>
      {ticks.map(({ y, label }) => (
        <g key={label.text}>
          <line className="grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <ChartText label={label} quiet />
        </g>
      ))}
      {anew.map((x) => (
        <line key={x} className="break" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
      ))}
      <path className="limit" d={limits} />
      <path className="centre" d={centre} />
      <path className="months" d={values} />
      {points.map(({ x, y, isOutside }) =>
        isOutside ? (
          <rect key={x} className="outside" x={x - 5} y={y - 5} width="10" height="10" />
        ) : (
          <circle key={x} className="far" cx={x} cy={y} r="3" />
        ),
      )}
      {labels.map((label) => (
        <ChartText key={`${label.text} ${label.x}`} label={label} />
      ))}
    </svg>
  )
}
