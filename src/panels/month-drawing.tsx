import './charts.css'
import { useId } from 'react'
import type { MonthColumns, MonthSlot } from '../charts/month-columns.ts'
import { ChartText } from './chart-text.tsx'

interface MonthDrawingProps {
  readonly chart: MonthColumns
  /** What a screen reader hears in place of the drawing. */
  readonly name: string
  /** Whether a month is among those asked for: others stand in outline. */
  readonly isAsked?: (month: string) => boolean
  /** The month that is shown alone. */
  readonly marked?: string | null
}

/** A chart of months as it was laid out. */
export function MonthDrawing({ chart, name, isAsked = () => true, marked = null }: MonthDrawingProps) {
  const hatch = useId()
  const { plot } = chart
  return (
    <svg className="drawing" width={chart.width} height={chart.height} role="img" aria-label={name}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="hatch" y2="6" />
        </pattern>
      </defs>
      {chart.ticks.map(({ value, y, label }) => (
        <g key={value}>
          <line className={value === 0 ? 'ground' : 'grid'} x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
          {label !== null && <ChartText label={label} quiet />}
        </g>
      ))}
      {chart.slots.map((slot) => (
        <Month
          key={slot.month}
          slot={slot}
          hatch={hatch}
          look={slot.month === marked ? 'marked' : isAsked(slot.month) ? 'column' : 'column outline'}
        />
      ))}
      {chart.breaks.map(({ id, x, label }) => (
        <g key={id}>
          <line className="break" x1={x} x2={x} y1={label.y - 11} y2={plot.y + plot.height} />
          <ChartText label={label} />
        </g>
      ))}
      {chart.labels.map((label) => (
        <ChartText key={`${label.text} ${label.x}`} label={label} />
      ))}
    </svg>
  )
}

/** A month's column; behind it, or in its place, the hatching of what was not supplied. */
function Month({
  slot: { slot, column, number, state },
  hatch,
  look,
}: {
  slot: MonthSlot
  hatch: string
  look: string
}) {
  return (
    <>
      {state !== 'supplied' && <rect {...slot} fill={`url(#${hatch})`} />}
      {column !== null && <rect {...column} className={look} />}
      {number !== null && <ChartText label={number} />}
    </>
  )
}
