import { latLngToCell } from 'h3-js'
import Papa from 'papaparse'
import { type InventedCounty, inventedCounty } from '../../src/training/invented-county.ts'

/** A row of a street file, by the names of its columns, with the H3 cell of its place ('' without one). */
export type WrittenRow = Readonly<Record<string, string>> & { readonly cell: string }

/** Runs the generator to its end. */
export function wholeCounty(seed?: number): InventedCounty {
  const making = inventedCounty(seed)
  for (;;) {
    const { done, value } = making.next()
    if (done) return value
  }
}

/** The written text of all street files, read by papaparse and indexed by h3-js: nothing of the generator's own. */
export function writtenRows({ street }: InventedCounty): WrittenRow[] {
  const cells = new Map<string, string>([[',', '']])
  return street.flatMap(({ text }) =>
    table(text).map((row) => {
      const place = `${row.Longitude},${row.Latitude}`
      const cell = cells.get(place) ?? latLngToCell(Number(row.Latitude), Number(row.Longitude), 9)
      cells.set(place, cell)
      return { ...row, cell } as WrittenRow
    }),
  )
}

/** Rows of a CSV, by the names of its columns. */
export function table(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return data
}

/** The 36 months of the files, "2023-01" to "2025-12". */
export const ALL_MONTHS = Array.from(
  { length: 36 },
  (_, step) => `${2023 + Math.floor(step / 12)}-${String((step % 12) + 1).padStart(2, '0')}`,
)

/** Counts rows of cells, months and, where given, one category; both months in. The rows of a cell are looked up, not searched. */
export function counter(rows: readonly WrittenRow[]) {
  const ofCell = new Map<string, WrittenRow[]>()
  for (const row of rows) {
    const others = ofCell.get(row.cell)
    if (others) others.push(row)
    else ofCell.set(row.cell, [row])
  }
  /** Rows in each month. */
  return (cells: readonly string[], from = '2023-01', to = '2025-12', category?: string): number[] => {
    const counts = new Map(ALL_MONTHS.filter((month) => month >= from && month <= to).map((month) => [month, 0]))
    for (const { Month: month = '', 'Crime type': type } of cells.flatMap((cell) => ofCell.get(cell) ?? [])) {
      const count = counts.get(month)
      if (count !== undefined && (category === undefined || type === category)) counts.set(month, count + 1)
    }
    return [...counts.values()]
  }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
