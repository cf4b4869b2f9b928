import { type IncidentTable, weightOf } from '../core/table/incident-table.ts'
import { isoMonth } from '../core/vocabulary/month.ts'

/** The categories by name, each with its incidents and, where its rows state one, their offence code. */
export function categoriesOf(table: IncidentTable): { name: string; rows: number; code?: string }[] {
  const rows = new Uint32Array(table.categories.length)
  const { rows: all, category: categoryOfRow } = table
  for (let row = 0; row < all; row++) {
    const category = categoryOfRow[row] as number
    rows[category] = (rows[category] as number) + weightOf(table, row)
  }
  return table.categories
    .map((name, category) => {
      const code = table.offenceCodes[category] ?? ''
      return { name, rows: rows[category] as number, ...(code === '' ? {} : { code }) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The months that have rows, in their order. */
export function monthsOf(table: IncidentTable): string[] {
  const seen = new Uint8Array(0x1_0000)
  const { rows, month } = table
  for (let row = 0; row < rows; row++) seen[month[row] as number] = 1
  return [...seen.keys()].filter((month) => seen[month] === 1).map(isoMonth)
}
