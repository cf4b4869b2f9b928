import type { App } from '../commands/app.ts'
import { saveRejectedRows } from '../commands/save-rejected-rows.ts'
import type { FileLedger, ImportReport, Ledger, NoLocationReason } from '../store/types.ts'
import { droppedColumnWords } from '../text/import-reasons.ts'
import { noLocationWords, noticeWords, rejectedLines, rejectedRows } from '../text/import-words.ts'
import { counted, list } from '../text/numbers.ts'

/** Why rows were rejected, and the button that saves which ones. */
export function RejectedRows({ app, report }: { app: App; report: ImportReport }) {
  if (rejectedRows(report.all) === 0) return null
  return (
    <div>
      <h3>Rejected rows</h3>
      <ul>
        {report.files.flatMap((file) =>
          rejectedLines(file).map(({ reason, words }) => (
            <li key={`${file.source} ${reason}`}>
              <strong>{file.name}</strong>: {words}
            </li>
          )),
        )}
      </ul>
      <p>
        <button type="button" onClick={() => void saveRejectedRows(app)}>
          Save rejected rows (CSV)
        </button>
      </p>
      <p className="hint">The file names file, row number and reason. It holds none of the values of the rows.</p>
    </div>
  )
}

/** Why incidents have no place on the map. */
export function RowsWithoutLocation({ all }: { all: Ledger }) {
  if (all.withoutLocation === 0) return null
  const reasons = Object.entries(all.withoutLocationBy) as [NoLocationReason, number][]
  return (
    <div>
      <h3>Rows without a location</h3>
      <p>Their incidents count in totals by type and month, but cannot be on the map.</p>
      <ul>
        {reasons.map(([reason, rows]) => (
          <li key={reason}>
            {counted(rows, 'row')}: {noLocationWords(reason)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was noticed about a file, and which columns of data.police.uk were not kept; those of other tables are told for each. */
export function FileNotes({ files }: { files: readonly FileLedger[] }) {
  const noticed = files.filter((file) => file.notices.length > 0)
  const dropped = new Map(
    files
      .filter(({ layout }) => layout === 'police-uk-street')
      .flatMap((file) => file.columns.dropped.map((column) => [column.name.toLowerCase(), column] as const)),
  )
  return (
    <>
      {noticed.length > 0 && (
        <div>
          <h3>Noticed</h3>
          <ul>
            {noticed.map((file) => (
              <li key={file.source}>
                <strong>{file.name}</strong>: {file.notices.map(noticeWords).join(' ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      {dropped.size > 0 && (
        <p>
          Columns not kept: {list([...dropped.values()].map(({ name, why }) => `${name} (${droppedColumnWords(why)})`))}
          . Crime IDs are kept only as fingerprints that cannot be turned back, to find repeats.
        </p>
      )}
    </>
  )
}
