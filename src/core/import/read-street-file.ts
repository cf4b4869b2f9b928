import { NO_POINT } from '../table/incident-table.ts'
import type { TableBuilder } from '../table/table-builder.ts'
import { NO_LOCATION_REASONS, type Notice } from '../vocabulary/import-codes.ts'
import type { Month } from '../vocabulary/month.ts'
import type { SourceRecord } from './ledger.ts'
import { policeUkRowReader } from './police-uk-row.ts'
import { countReasons, type Reading, readRows } from './read-rows.ts'
import type { StreetFile } from './recognise.ts'
import type { RowsFile } from './rows/rows-file.ts'

/** Reads a street file of data.police.uk into `builder` as incidents of file number `source`. Throws Cancelled. */
export async function readStreetFile(
  rows: RowsFile,
  { headerRow, columns, report }: StreetFile,
  { builder, source, latest }: { builder: TableBuilder; source: number; latest: Month },
  reading: Reading,
): Promise<SourceRecord> {
  const before = builder.rows
  const readRow = policeUkRowReader(columns, builder, source, latest)
  // No field of these files holds a line break: a quotation mark that is not closed costs its line and no other.
  const lines = rows.inLines?.() ?? rows
  const account = await readRows(lines, headerRow, readRow, reading)
  const notices: Notice[] = [...lines.notices]
  if (account.isCutOff) notices.push('cut-off')
  if (swappedShare(builder, before) >= 0.5) notices.push('mostly-swapped')
  if (builder.rows === before) notices.push('nothing-usable')
  return {
    ...{ name: rows.name, bytes: rows.bytes, layout: 'police-uk-street', recorder: '' },
    ...{ read: account.read, blank: account.blank, notices, columns: report },
    ...{ rejected: countReasons(account.rejectedRows), rejectedRows: account.rejectedRows },
  }
}

function swappedShare(builder: TableBuilder, from: number): number {
  const swapped = NO_POINT + NO_LOCATION_REASONS.indexOf('coordinates-swapped')
  const points = builder.columns.point.subarray(from, builder.rows)
  return points.length === 0
    ? 0
    : points.reduce((count, point) => count + (point === swapped ? 1 : 0), 0) / points.length
}
