import './definition.css'
import { useEffect, useId, useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import { copyToEdit, keepDefinition } from '../commands/change-definition.ts'
import { allDefinitions, definitionInUse } from '../commands/definitions.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import type { Definition } from '../store/types.ts'
import { DEFINITION_LEAD, definitionName, UNKNOWN_DEFINITION } from '../text/definition-words.ts'
import { DefinitionComparison } from './definition-comparison.tsx'
import { DefinitionEditor } from './definition-editor.tsx'
import { DefinitionList } from './definition-list.tsx'
import { DefinitionTable } from './definition-table.tsx'

/** The definition of serious violence in use, what it takes in of what is loaded, and versions to make, compare and choose. */
export function DefinitionPanel({ app }: { app: App }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  const definitions = useWorkspace(app, (workspace) => workspace.definitions)
  const report = useSession(app, (session) => session.report)
  const heading = useId()
  const inUse = definitionInUse({ question, definitions })
  const all = allDefinitions({ definitions })
  return (
    <section className="definition" aria-labelledby={heading}>
      <h2 id={heading}>What counts as serious violence</h2>
      <p className="hint">{DEFINITION_LEAD}</p>
      {inUse === undefined ? (
        <p className="problem">{UNKNOWN_DEFINITION}</p>
      ) : (
        <>
          <p>
            <strong>{definitionName(inUse)}</strong>. {inUse.source}
          </p>
          {report !== null && <DefinitionTable definition={inUse} report={report} />}
          <CopyEditor key={inUse.id} app={app} definition={inUse} />
        </>
      )}
      {(all.length > 1 || inUse === undefined) && <DefinitionList app={app} definitions={all} />}
      {all.length > 1 && report !== null && <DefinitionComparison definitions={all} report={report} />}
    </section>
  )
}

/** "Edit a copy", and the form it opens. */
function CopyEditor({ app, definition }: { app: App; definition: Definition }) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  // Who closes the form goes on where it was opened.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (!isOpen)
    return (
      <p className="actions">
        <button ref={button} type="button" onClick={() => setOpen(true)}>
          Edit a copy
        </button>
      </p>
    )
  return (
    <DefinitionEditor
      app={app}
      start={copyToEdit(definition)}
      onDone={(typed) => {
        setOpen(false)
        void keepDefinition(app, typed)
      }}
      onCancel={() => setOpen(false)}
    />
  )
}
