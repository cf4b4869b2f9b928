import { useState } from 'react'
import type { LetteredBreak } from '../charts/break-marks.ts'
import type { App } from '../commands/app.ts'
import { deleteTimeBreak, putTimeBreak } from '../commands/change-time-breaks.ts'
import { useWorkspace } from '../store/read.ts'
import { TIME_BREAKS_LEAD, timeBreakLine, timeBreaksSummary } from '../text/time-breaks.ts'
import { TimeBreakForm } from './time-break-form.tsx'

/** Events from which on figures are not comparable: those within the months loaded by their letter, and all of them to change. */
export function TimeBreaks({ app, breaks }: { app: App; breaks: readonly LetteredBreak[] }) {
  const timeBreaks = useWorkspace(app, (workspace) => workspace.timeBreaks)
  const [open, setOpen] = useState<string | null>(null)
  const letters = new Map(breaks.map(({ id, letter }) => [id, letter]))
  const close = () => setOpen(null)
  return (
    <details className="events">
      <summary>{timeBreaksSummary(breaks)}</summary>
      <p className="hint">{TIME_BREAKS_LEAD}</p>
      <ul>
        {timeBreaks.map((one) => (
          <li key={one.id}>
            {open === one.id ? (
              <TimeBreakForm
                start={one}
                onDone={(typed) => {
                  putTimeBreak(app, typed, one.id)
                  close()
                }}
                onCancel={close}
              />
            ) : (
              <>
                <p>
                  <strong>{timeBreakLine(one, letters.get(one.id))}</strong> {one.note}
                </p>
                <p className="actions">
                  <button type="button" aria-label={`Change ${one.label}`} onClick={() => setOpen(one.id)}>
                    Change
                  </button>
                  <button type="button" aria-label={`Delete ${one.label}`} onClick={() => deleteTimeBreak(app, one.id)}>
                    Delete
                  </button>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <TimeBreakForm
          start={{ month: '', label: '', note: '' }}
          onDone={(typed) => {
            putTimeBreak(app, typed, null)
            close()
          }}
          onCancel={close}
        />
      ) : (
        <button type="button" onClick={() => setOpen('new')}>
          Add an event
        </button>
      )}
    </details>
  )
}
