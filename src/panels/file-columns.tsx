import type { App } from '../commands/app.ts'
import { readColumns } from '../commands/read-columns.ts'
import { useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import { columnsHeading, columnsLine, droppedColumns, keptColumns } from '../text/mapping-words.ts'

/** How the columns of partners' tables were read: kept as what, dropped and why. Names of columns, never a value. */
export function FileColumns({ app, report }: { app: App; report: ImportReport }) {
  const remembered = useWorkspace(app, (workspace) => workspace.mappings)
  const read = readColumns(report, remembered)
  if (read.length === 0) return null
  return (
    <div>
      <h3>How columns were read</h3>
      {read.map(({ files, kept, dropped }) => (
        <details key={files.join('\n')}>
          <summary>
            {columnsHeading(files)}: {columnsLine(kept.length, dropped.length)}
          </summary>
          <ul>
            {kept.length > 0 && <li>Kept: {keptColumns(kept)}.</li>}
            {dropped.length > 0 && <li>Not kept: {droppedColumns(dropped)}.</li>}
          </ul>
        </details>
      ))}
    </div>
  )
}
