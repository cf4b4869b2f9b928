import './charts.css'
import type { LorenzChart } from '../charts/lorenz.ts'
import { ChartText } from './chart-text.tsx'

/** A Lorenz curve as it was laid out, with the point at which half is reached. */
export function LorenzDrawing({ chart, name }: { chart: LorenzChart; name: string }) {
  const { width, height, plot, curve, half, labels } = chart
  return (
    <svg className="drawing" width={width} height={height} role="img" aria-label={name}>
      <path className="ground" d={`M${plot.left},${plot.top}V${plot.bottom}H${plot.right}`} fill="none" />
      <path className="half" d={`M${plot.left},${half.y}H${half.x}V${plot.bottom}`} fill="none" />
      <path className="lorenz" d={curve} />
      <circle className="near" cx={half.x} cy={half.y} r="4" />
      {labels.map((label) => (
        <ChartText key={`${label.x} ${label.y}`} label={label} />
      ))}
    </svg>
  )
}
