import { csvOf } from '../core/import/csv-text.ts'
import { saveBytes } from '../platform/save-bytes.ts'
import { rejectionWords } from '../text/import-words.ts'
import type { App } from './app.ts'

/** Saves which rows were rejected and why: file, row number, reason; no value of any row. */
export async function saveRejectedRows(app: App): Promise<void> {
  const rejected = await app.engine.rejectedRows()
  const rows = rejected.map(({ file, row, rows, reason }) => [file, row ?? `${rows} rows`, rejectionWords(reason)])
  saveBytes('rejected-rows.csv', 'text/csv;charset=utf-8', csvOf([['File', 'Row', 'Reason'], ...rows]))
}
