import { useEffect, useRef } from 'react'
import type { App } from '../commands/app.ts'
import { useSession } from '../store/read.ts'
import type { ImportReport as Report } from '../store/types.ts'
import { loadSentence, refusalWords } from '../text/import-words.ts'
import { ContextTable } from './context-table.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { FileColumns } from './file-columns.tsx'
import { FileNotes, RejectedRows, RowsWithoutLocation } from './ledger-reasons.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { SavePrepared } from './save-prepared.tsx'
import { TypesTable } from './types-table.tsx'

/** The account of every row of every file. */
export function ImportReport({ app, report }: { app: App; report: Report }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that had the focus during a load (Cancel, or one of the dialog) is gone: the person goes on here.
  const loading = useSession(app, (session) => session.loading)
  useEffect(() => {
    if (loading !== null) return
    const page = heading.current?.ownerDocument
    if (page?.activeElement === page?.body) heading.current?.focus()
  }, [loading])
  return (
    <section className="report" aria-labelledby="import-report">
      <h2 id="import-report" ref={heading} tabIndex={-1}>
        Import report
      </h2>
      <p role="status">{loadSentence(report)}</p>
      {report.refused.length > 0 && (
        <div className="refused">
          <h3>Files left out</h3>
          <ul>
            {report.refused.map((file) => (
              <li key={`${file.name} ${file.refusal}`}>
                <strong>{file.name}</strong>: {refusalWords(file)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {report.files.length > 0 && (
        <>
          <LedgerTable report={report} />
          <SavePrepared app={app} />
          <RowsWithoutLocation all={report.all} />
          <RejectedRows app={app} report={report} />
          <FileNotes files={report.files} />
          <FileColumns app={app} report={report} />
          <CoverageTable coverage={report.coverage} />
          <TypesTable report={report} />
        </>
      )}
      <ContextTable report={report} />
      {report.files.length === 0 && <FileColumns app={app} report={report} />}
    </section>
  )
}
