import { LABEL_SIZE, type Label } from '../charts/label.ts'

/** A label of a chart at its place. */
export function ChartText({ label, quiet = false }: { label: Label; quiet?: boolean }) {
  return (
    <text
      className={quiet ? 'quiet' : undefined}
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontSize={LABEL_SIZE}
    >
      {label.text}
    </text>
  )
}
