import { useEffect, useId, useRef, useState } from 'react'
import { faultsOfNote, type NoteFaults, type TypedNote, typedNote } from '../commands/change-source.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import type { Contributor, Marking, SourceNote } from '../store/types.ts'
import {
  CONTRIBUTOR_WORDS,
  DETAILS_HINT,
  KEEP_DETAILS,
  MARKING_WORDS,
  NOT_SAID,
  NOTE_FIELDS,
  USE_FOR_OTHERS,
} from '../text/sources-words.ts'

interface SourceFormProps {
  readonly name: string
  readonly note: SourceNote
  readonly onKeep: (typed: TypedNote) => void
  /** Null where no other file is without details. */
  readonly onKeepForOthers: ((typed: TypedNote) => void) | null
  readonly onCancel: () => void
}

/** The details of a file, all in one form: kept together, so that Undo takes them back together. */
export function SourceForm({ name, note, onKeep, onKeepForOthers, onCancel }: SourceFormProps) {
  const [typed, setTyped] = useState(() => typedNote(note))
  const [faults, setFaults] = useState<NoteFaults>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  // The first field that is wrong gets the focus, so that its words are read out.
  useEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults])
  const keep = (use: (typed: TypedNote) => void) => {
    const found = faultsOfNote(typed)
    if (Object.keys(found).length === 0) use(typed)
    else setFaults(found)
  }
  const field = (key: keyof NoteFaults, type: 'text' | 'date') => (
    <SourceField
      label={NOTE_FIELDS[key]}
      type={type}
      value={typed[key]}
      fault={faults[key] ?? ''}
      onChange={(value) => setTyped({ ...typed, [key]: value })}
    />
  )
  return (
    <form
      ref={form}
      className="source-form"
      aria-label={`Details of ${name}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep(onKeep)
      }}
    >
      {field('owner', 'text')}
      <LabelledSelect
        label={NOTE_FIELDS.contributor}
        value={typed.contributor ?? ''}
        onChange={(value) => setTyped({ ...typed, contributor: value === '' ? null : (value as Contributor) })}
      >
        <option value="">{NOT_SAID}</option>
        <Options words={CONTRIBUTOR_WORDS} />
      </LabelledSelect>
      {field('received', 'date')}
      {field('agreement', 'text')}
      <LabelledSelect
        label={NOTE_FIELDS.marking}
        value={typed.marking}
        onChange={(value) => setTyped({ ...typed, marking: value as Marking })}
      >
        <Options words={MARKING_WORDS} />
      </LabelledSelect>
      {field('retention', 'date')}
      <p className="hint">{DETAILS_HINT}</p>
      <p className="actions">
        <button type="submit">{KEEP_DETAILS}</button>
        {onKeepForOthers !== null && (
          <button type="button" onClick={() => keep(onKeepForOthers)}>
            {USE_FOR_OTHERS}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

function Options({ words }: { words: Readonly<Record<string, string>> }) {
  return Object.entries(words).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ))
}

interface SourceFieldProps {
  readonly label: string
  readonly type: 'text' | 'date'
  readonly value: string
  /** What is wrong with it, in words; '' if nothing is. */
  readonly fault: string
  readonly onChange: (value: string) => void
}

function SourceField({ label, type, value, fault, onChange }: SourceFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {fault !== '' && (
        <p id={`${id}-fault`} className="problem">
          {fault}
        </p>
      )}
      <input
        id={id}
        type={type}
        value={value}
        autoComplete="off"
        aria-invalid={fault !== ''}
        aria-describedby={fault === '' ? undefined : `${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
