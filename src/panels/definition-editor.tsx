import { useEffect, useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import {
  type DefinitionFault,
  faultsOfDefinition,
  newGroup,
  type TypedDefinition,
  type TypedGroup,
} from '../commands/change-definition.ts'
import { DEFINITION_FIELDS } from '../text/definition-words.ts'
import { DefinitionField } from './definition-field.tsx'

interface DefinitionEditorProps {
  readonly app: App
  readonly start: TypedDefinition
  readonly onDone: (typed: TypedDefinition) => void
  readonly onCancel: () => void
}

/** Name, version, source and the lists of every group. What is wrong is said beside its field when it is to be kept, not while it is typed. */
export function DefinitionEditor({ app, start, onDone, onCancel }: DefinitionEditorProps) {
  const [typed, setTyped] = useState(start)
  const [faults, setFaults] = useState<readonly DefinitionFault[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  // The first field that is wrong gets the focus, so that its words are read out.
  useEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults])
  const faultOf = (field: DefinitionFault['field']) =>
    faults.find((one) => one.field === field && one.group === null)?.words ?? ''
  const field = (key: 'name' | 'version' | 'source') => (
    <DefinitionField
      label={DEFINITION_FIELDS[key]}
      value={typed[key]}
      fault={faultOf(key)}
      onChange={(value) => setTyped({ ...typed, [key]: value })}
    />
  )
  const changeGroups = (groups: readonly TypedGroup[]) => {
    // Faults are of positions, which may now be others.
    setFaults([])
    setTyped({ ...typed, groups })
  }
  return (
    <form
      ref={form}
      className="definition-editor"
      aria-label="A copy of the definition"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const found = faultsOfDefinition(app, typed)
        if (found.length === 0) onDone(typed)
        else setFaults(found)
      }}
    >
      {field('name')}
      {field('version')}
      {field('source')}
      {typed.groups.map((group, at) => (
        <GroupFields
          key={group.key}
          group={group}
          fault={faults.find((one) => one.group === at)}
          onChange={(changed) => changeGroups(typed.groups.map((one, other) => (other === at ? changed : one)))}
          onRemove={() => changeGroups(typed.groups.filter((_, other) => other !== at))}
        />
      ))}
      {faultOf('groups') !== '' && (
        <p className="problem" role="alert">
          {faultOf('groups')}
        </p>
      )}
      <p className="actions">
        <button type="button" onClick={() => changeGroups([...typed.groups, newGroup(typed.groups)])}>
          Add a group
        </button>
      </p>
      <p className="actions">
        <button type="submit">Keep and use</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

interface GroupFieldsProps {
  readonly group: TypedGroup
  readonly fault: DefinitionFault | undefined
  readonly onChange: (group: TypedGroup) => void
  readonly onRemove: () => void
}

function GroupFields({ group, fault, onChange, onRemove }: GroupFieldsProps) {
  const entriesFault = fault?.field === 'entries' ? fault.words : ''
  const lines = (key: 'codes' | 'texts' | 'categories', words: string) => (
    <DefinitionField
      label={DEFINITION_FIELDS[key]}
      value={group[key]}
      fault={words}
      rows={3}
      onChange={(value) => onChange({ ...group, [key]: value })}
    />
  )
  return (
    <fieldset>
      <legend>{group.name.trim() || 'New group'}</legend>
      <DefinitionField
        label={DEFINITION_FIELDS.group}
        value={group.name}
        fault={fault?.field === 'group' ? fault.words : ''}
        onChange={(name) => onChange({ ...group, name })}
      />
      {lines('codes', entriesFault)}
      {lines('texts', '')}
      {lines('categories', '')}
      <p className="actions">
        <button type="button" aria-label={`Remove the group ${group.name}`} onClick={onRemove}>
          Remove this group
        </button>
      </p>
    </fieldset>
  )
}
