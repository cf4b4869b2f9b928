import { classSums } from '../map/class-sums.ts'
import { PALETTE } from '../map/colours.ts'
import { shownLegend } from '../map/shown-legend.ts'
import type { Picture } from '../store/types.ts'
import { classColumns, classRow, MAP_AS_TABLE } from '../text/class-table.ts'
import { FigureTableOf } from './chart-figure.tsx'

/** The map as a table: every hexagon of the study area by its class. For counts the table of hexagons says as much. */
export function ClassTable({ picture }: { picture: Picture }) {
  const { beneath, finding, question } = picture
  if (beneath === null && finding === null) return null
  const { title, entries } = shownLegend(picture, PALETTE)
  const words = entries.map((entry) => entry.words)
  const per = beneath?.kind === 'rate' ? question.per : beneath === null ? null : 'residents'
  const rows = classSums(picture, words.length - 1).map((sums, at) => classRow(words[at] ?? '', sums))
  return (
    <details className="beneath">
      <summary>{MAP_AS_TABLE}</summary>
      <FigureTableOf caption={title} table={{ columns: classColumns(per), rows }} />
    </details>
  )
}
