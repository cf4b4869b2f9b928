import { useEffect, useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import { changeSource, daysToKeep, type NotedSource, noteForOthers } from '../commands/change-source.ts'
import {
  DELETE_NOW,
  EDIT_DETAILS,
  flagComplete,
  flagsComplete,
  noteSentence,
  retentionSentence,
  sourceSentence,
} from '../text/sources-words.ts'
import { SourceForm } from './source-form.tsx'

interface SourceRowProps {
  readonly app: App
  readonly source: NotedSource
  /** There are other files that nobody has noted anything of. */
  readonly hasOthers: boolean
  /** Files are being read: nothing can be deleted. */
  readonly isLocked: boolean
  readonly onDelete: () => Promise<void>
}

/** A file, what it holds and what is noted of it; its details are changed in place. */
export function SourceRow({ app, source, hasOthers, isLocked, onDelete }: SourceRowProps) {
  const [isEditing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    // The form that had the focus is gone.
    if (wasEditing.current && !isEditing) edit.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])
  const { name, figures, note, isNoted } = source
  const days = daysToKeep(note)
  return (
    <li>
      <h3>{name}</h3>
      <p>{sourceSentence(figures)}</p>
      <p className="hint">{noteSentence(note, isNoted)}</p>
      {note.retention !== null && days !== null && (
        <p className={days < 0 ? 'problem' : 'hint'}>{retentionSentence(note.retention, days)}</p>
      )}
      {figures.flags.length > 0 && (
        <details>
          <summary>{flagsComplete(figures.flags)}</summary>
          <ul>
            {figures.flags.map((one) => (
              <li key={one.flag}>{flagComplete(one)}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="actions">
        <button
          ref={edit}
          type="button"
          aria-expanded={isEditing}
          aria-label={`${EDIT_DETAILS} of ${name}`}
          onClick={() => setEditing(!isEditing)}
        >
          {EDIT_DETAILS}
        </button>
        <button
          type="button"
          aria-disabled={isLocked}
          aria-label={`${DELETE_NOW}: ${name}`}
          onClick={() => !isLocked && void onDelete()}
        >
          {DELETE_NOW}
        </button>
      </p>
      {isEditing && (
        <SourceForm
          name={name}
          note={note}
          onKeep={(typed) => {
            changeSource(app, source, typed)
            setEditing(false)
          }}
          onKeepForOthers={
            hasOthers
              ? (typed) => {
                  noteForOthers(app, source, typed)
                  setEditing(false)
                }
              : null
          }
          onCancel={() => setEditing(false)}
        />
      )}
    </li>
  )
}
