import type { DenseWorkSheet } from '@e965/xlsx'
import type { Notice } from '../../vocabulary/import-codes.ts'
import { cellTexts, type DateSystem } from './cell-text.ts'
import { Refused } from './refused.ts'
import type { RowsFile } from './rows-file.ts'
import { rowsInMemory } from './rows-in-memory.ts'

/** The most a sheet can have, as Excel has had it since 2007. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

/**
 * A sheet as rows of text, cut to its last row and column that hold anything; null where none does. The cells of `sheet` are
 * let go one row after the other, as they would take five times the memory of their text. Throws Refused ('workbook-damaged')
 * for a cell that no sheet has room for.
 */
export function sheetRows(
  name: string,
  bytes: number,
  sheet: DenseWorkSheet,
  options: { readonly system: DateSystem; readonly hidesRows: boolean },
): RowsFile | null {
  const cells = sheet['!data']
  if (cells.length > MOST_ROWS) throw new Refused('workbook-damaged')
  const textOf = cellTexts(options.system)
  const texts: (readonly (string | undefined)[])[] = []
  let width = 0
  let hasErrors = false
  for (const [at, row] of cells.entries()) {
    if (row === undefined) continue
    if (row.length > MOST_COLUMNS) throw new Refused('workbook-damaged')
    const fields: (string | undefined)[] = []
    for (const [column, cell] of row.entries()) {
      if (!cell) continue
      if (cell.t === 'e') hasErrors = true
      const text = textOf({ kind: cell.t, value: cell.v, format: String(cell.z ?? 'General') })
      if (text !== '') fields[column] = text
    }
    delete cells[at]
    if (fields.length === 0) continue
    width = Math.max(width, fields.length)
    texts[at] = fields
  }
  if (texts.length === 0) return null
  const notices: Notice[] = ['from-workbook']
  if (hasErrors) notices.push('formula-errors')
  if (options.hidesRows) notices.push('hidden-rows')
  return rowsInMemory({ name, bytes, kind: 'sheet', notices, width, rows: texts.length, row: (at) => texts[at] })
}
