import { isTotalsOrFooter } from './totals-row.ts'

type Row = readonly string[]

/** A text that cannot stand in a cell of a table. */
const BETWEEN = '\u0000'

/** The sampled rows that are data: without those at or above the header, its repeats, blank rows, totals and footers. */
export function sampleBelow(sample: readonly Row[], above: readonly Row[]): readonly Row[] {
  const isAbove = new Set(above.map(textOf))
  return sample.filter(
    (row) => row.some((cell) => cell.trim() !== '') && !isAbove.has(textOf(row)) && !isTotalsOrFooter(row, null),
  )
}

function textOf(row: Row): string {
  return row.map((cell) => cell.trim()).join(BETWEEN)
}
