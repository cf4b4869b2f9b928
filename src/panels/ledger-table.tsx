import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { ImportReport, Ledger } from '../store/types.ts'
import { ledgerFigures } from '../text/import-words.ts'
import { count } from '../text/numbers.ts'

/** Every file's rows, and all together: read = kept + rejected + repeats + blank; kept = with + without location. */
export function LedgerTable({ report }: { report: ImportReport }) {
  return (
    <>
      <ScrollingTable caption="Rows of each file">
        <thead>
          <tr>
            <th scope="col">File</th>
            {ledgerFigures(report.all, report.all).map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.files.map((file) => (
            <LedgerRow key={file.source} name={file.name} ledger={file} all={report.all} />
          ))}
        </tbody>
        <tfoot>
          <LedgerRow name="All files" ledger={report.all} all={report.all} />
        </tfoot>
      </ScrollingTable>
      <p className="hint">
        Read = kept + rejected (and replaced, if any) + repeats + blank. Kept = with location + without location. A
        repeat is a row whose Crime ID was already loaded; rows without a Crime ID (anti-social behaviour) are never
        taken for repeats of each other.
      </p>
    </>
  )
}

function LedgerRow({ name, ledger, all }: { name: string; ledger: Ledger; all: Ledger }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {ledgerFigures(ledger, all).map((figure) => (
        <td key={figure.name}>{count(figure.value)}</td>
      ))}
    </tr>
  )
}
