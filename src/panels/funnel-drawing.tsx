import './charts.css'
import type { FunnelChart } from '../charts/funnel.ts'
import { ChartText } from './chart-text.tsx'

/** Half the width of a mark in CSS pixels. */
const SIZE = 3.5

/** Areas in a funnel as they were laid out: a filled diamond lies far out, a ring does not. */
export function FunnelDrawing({ chart, name }: { chart: FunnelChart; name: string }) {
  const { width, height, plot, points, limits, comparator, across, up, titles } = chart
  return (
    <svg className="drawing" width={width} height={height} role="img" aria-label={name}>
      {up.map((label) => (
        <line key={label.text} className="grid" x1={plot.left} x2={plot.right} y1={label.at} y2={label.at} />
      ))}
      <line className="ground" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      <line className="comparator" x1={plot.left} x2={plot.right} y1={comparator} y2={comparator} />
      {limits.map(({ path, isOuter }) => (
        <path key={path} className={isOuter ? 'limit outer' : 'limit'} d={path} />
      ))}
      {points.map(({ x, y, isFar, name: area }) =>
        isFar ? (
          <path
            key={area}
            className="far"
            d={`M${x},${y - SIZE - 1}l${SIZE + 1},${SIZE + 1}l${-SIZE - 1},${SIZE + 1}l${-SIZE - 1},${-SIZE - 1}z`}
          />
        ) : (
          <circle key={area} className="near" cx={x} cy={y} r={SIZE} />
        ),
      )}
      {[...across, ...up, ...titles].map((label) => (
        <ChartText key={`${label.x} ${label.y}`} label={label} />
      ))}
    </svg>
  )
}
