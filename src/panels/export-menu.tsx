import { type ReactNode, useState } from 'react'
import type { App } from '../commands/app.ts'
import { exportPicture } from '../commands/export-picture.ts'
import { useSession } from '../store/read.ts'
import {
  EXPORT_HEADING,
  EXPORT_HINT,
  EXPORTS,
  type ExportKind,
  NOTHING_TO_EXPORT,
  savedSentence,
  WITH_ZEROS,
} from '../text/export-words.ts'

/** Saves the picture that is shown, in the forms other programs read. `children` are more buttons of the same row. */
export function ExportMenu({ app, children }: { app: App; children?: ReactNode }) {
  const isKnown = useSession(app, ({ picture }) => picture !== null && picture.period !== null)
  const [withZeros, setWithZeros] = useState(false)
  const [said, setSaid] = useState('')
  const save = async (kind: ExportKind) => {
    setSaid('')
    const saved = await exportPicture(app, kind, withZeros)
    if (saved !== null) setSaid(savedSentence(saved.name, kind, saved.rows))
  }
  return (
    <details className="export">
      <summary>{EXPORT_HEADING}</summary>
      {isKnown ? (
        <>
          <p className="hint">{EXPORT_HINT}</p>
          <p>
            <label>
              <input type="checkbox" checked={withZeros} onChange={(event) => setWithZeros(event.target.checked)} />{' '}
              {WITH_ZEROS}
            </label>
          </p>
          <p className="actions">
            {EXPORTS.map(({ kind, label }) => (
              <button key={kind} type="button" onClick={() => void save(kind)}>
                {label}
              </button>
            ))}
            {children}
          </p>
        </>
      ) : (
        <p>{NOTHING_TO_EXPORT}</p>
      )}
      <p aria-live="polite">{said}</p>
    </details>
  )
}
