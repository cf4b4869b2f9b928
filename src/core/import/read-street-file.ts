import type { TableBuilder } from '../table/table-builder.ts'
import type { Notice } from '../vocabulary/import-codes.ts'
import type { Month } from '../vocabulary/month.ts'
import type { SourceRecord } from './ledger.ts'
import { policeUkRowReader } from './police-uk-row.ts'
import { countReasons, type Reading, readRows } from './read-rows.ts'
import type { StreetFile } from './recognise.ts'
import type { RowsFile } from './rows/rows-file.ts'
import { swapped } from './swapped.ts'

/** Reads a street file of data.police.uk into `builder` as incidents of file number `source`. Throws Cancelled. */
export async function readStreetFile(
  rows: RowsFile,
  { headerRow, columns, report }: StreetFile,
  { builder, source, latest }: { builder: TableBuilder; source: number; latest: Month },
  reading: Reading,
): Promise<SourceRecord> {
  const before = builder.rows
  const readRow = policeUkRowReader(columns, builder, source, latest)
  const account = await readRows(rows, headerRow, readRow, reading)
  const notices: Notice[] = [...rows.notices]
  if (account.isCutOff) notices.push('cut-off')
  notices.push(...(Object.keys(swapped(builder, before)) as Notice[]))
  if (builder.rows === before) notices.push('nothing-usable')
  return {
    ...{ name: rows.name, bytes: rows.bytes, layout: 'police-uk-street', recorder: '' },
    ...{ read: account.read, blank: account.blank, notices, columns: report },
    ...{ rejected: countReasons(account.rejectedRows), rejectedRows: account.rejectedRows },
  }
}
