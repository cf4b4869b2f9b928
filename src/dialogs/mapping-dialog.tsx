import './mapping.css'
import { useId, useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import { confirmed, losesRole, missingOf, typedCategory, withRole } from '../commands/edit-mapping.ts'
import { useSession } from '../store/read.ts'
import type { ColumnRole, MappingQuestion } from '../store/types.ts'
import {
  columnName,
  fewWords,
  lookAgain,
  MAPPING_PROBLEM,
  mappingTitle,
  missingSentence,
  roleMoved,
  sampledSentence,
} from '../text/mapping-words.ts'
import { HeaderRow } from './header-row.tsx'
import { MappingColumns } from './mapping-columns.tsx'
import { MappingReading } from './mapping-reading.tsx'
import { useModal } from './use-modal.ts'

/** Asks how a table is read. It opens filled in and Enter confirms; Escape cancels the load: nothing is added. */
export function MappingDialog({ app }: { app: App }) {
  const asked = useSession(app, (session) => session.mapping)
  const at = useRef({ proposal: asked?.proposal, number: 0 })
  if (asked === null) return null
  // A new proposal, of the next file or of another header row, is a dialog of its own.
  if (at.current.proposal !== asked.proposal) at.current = { proposal: asked.proposal, number: at.current.number + 1 }
  return <Reading key={at.current.number} asked={asked} />
}

function Reading({ asked: { proposal, answer } }: { asked: MappingQuestion }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const missingId = useId()
  const [mapping, setMapping] = useState(proposal.mapping)
  const [typed, setTyped] = useState({ category: typedCategory(mapping), recorder: mapping.recorder })
  const [headerRow, setHeaderRow] = useState(mapping.headerRow)
  const [moved, setMoved] = useState('')
  useModal(dialog)
  const isOtherHeader = headerRow !== mapping.headerRow
  const missing = isOtherHeader ? [] : missingOf(mapping)
  const few = fewWords(proposal.few)
  const confirm = () => {
    if (isOtherHeader) answer({ choice: 'header', row: headerRow })
    else if (missing.length === 0) answer({ choice: 'use', mapping: confirmed(mapping, typed) })
  }
  const changeRole = (at: number, role: ColumnRole | null) => {
    const from = mapping.columns.findIndex((column) => losesRole(column, role))
    const name = (column: number) => columnName(mapping.columns[column]?.name ?? '', column)
    setMoved(role === null || from === -1 || from === at ? '' : roleMoved(role, name(from), name(at)))
    setMapping(withRole(mapping, at, role))
  }
  return (
    <dialog
      ref={dialog}
      className="mapping"
      aria-labelledby="mapping"
      onCancel={() => answer({ choice: 'cancel' })}
      // Enter confirms from the heading too; a button keeps its own, and so does a list, which may be open.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || (event.target as HTMLElement).matches('button, summary, select')) return
        event.preventDefault()
        confirm()
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        <h2 id="mapping" tabIndex={-1}>
          {mappingTitle(proposal.file)}
        </h2>
        {proposal.problems.length > 0 && (
          <ul className="problem" aria-label="To look at">
            {proposal.problems.map((problem) => (
              <li key={problem}>{MAPPING_PROBLEM[problem]}</li>
            ))}
          </ul>
        )}
        <p>{sampledSentence(proposal)}</p>
        {few !== '' && <p className="problem">{few}</p>}
        <MappingColumns proposal={proposal} mapping={mapping} onChange={changeRole} />
        <p role="status">{moved}</p>
        <MappingReading
          proposal={proposal}
          mapping={mapping}
          onChange={setMapping}
          typed={typed}
          onType={(change) => setTyped({ ...typed, ...change })}
        />
        <HeaderRow proposal={proposal} row={headerRow} onChange={setHeaderRow} />
        <div className="foot">
          <p className={missing.length > 0 ? 'problem' : 'hint'} id={missingId} role="status">
            {missingSentence(missing)}
          </p>
          <p className="actions">
            <button type="submit" className="primary" aria-disabled={missing.length > 0} aria-describedby={missingId}>
              {isOtherHeader ? lookAgain(headerRow) : 'Read it like this'}
            </button>
            <button type="button" onClick={() => answer({ choice: 'leave-out' })}>
              Leave this file out
            </button>
            <button type="button" onClick={() => answer({ choice: 'cancel' })}>
              Cancel
            </button>
          </p>
        </div>
      </form>
    </dialog>
  )
}
