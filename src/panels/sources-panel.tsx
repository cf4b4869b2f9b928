import './sources.css'
import { useRef } from 'react'
import type { App } from '../commands/app.ts'
import { daysToKeep, markingOf, notedSources } from '../commands/change-source.ts'
import { deleteSource } from '../commands/delete-source.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import {
  filesSummary,
  MARKING_TOGETHER,
  MARKING_WORDS,
  overdueSentence,
  SOURCES_HEADING,
} from '../text/sources-words.ts'
import { RememberedColumns } from './remembered-columns.tsx'
import { SourceRow } from './source-row.tsx'

/** Longer lists are folded up at first: a year of monthly files would push the import report off the screen. */
const MOST_UNFOLDED = 3

/** The files that are loaded: who they are from, how they are marked, how long they may be kept; and a way to let go of each. */
export function SourcesPanel({ app, report }: { app: App; report: ImportReport }) {
  const notes = useWorkspace(app, (workspace) => workspace.sourceNotes)
  const isLoading = useSession(app, (session) => session.loading !== null)
  const heading = useRef<HTMLHeadingElement>(null)
  const sources = notedSources(report, notes)
  if (sources.length === 0) return null
  const overdue = sources.filter(({ note }) => (daysToKeep(note) ?? 0) < 0)
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources" ref={heading} tabIndex={-1}>
        {SOURCES_HEADING}
      </h2>
      <p>
        {MARKING_TOGETHER} <strong>{MARKING_WORDS[markingOf(sources)]}</strong>
      </p>
      {overdue.length > 0 && <p className="problem">{overdueSentence(overdue.map(({ name }) => name))}</p>}
      <details open={sources.length <= MOST_UNFOLDED}>
        <summary>{filesSummary(sources.length)}</summary>
        <ul className="rows">
          {sources.map((source) => (
            <SourceRow
              key={`${source.name} ${source.bytes}`}
              app={app}
              source={source}
              hasOthers={sources.some((other) => other !== source && !other.isNoted)}
              isLocked={isLoading}
              onDelete={async () => {
                await deleteSource(app, source)
                // The button that had the focus may be gone with its row.
                const page = heading.current?.ownerDocument
                if (page?.activeElement === page?.body) heading.current?.focus()
              }}
            />
          ))}
        </ul>
      </details>
      <RememberedColumns app={app} />
    </section>
  )
}
