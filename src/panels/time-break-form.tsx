import { useEffect, useId, useRef, useState } from 'react'
import { problemsOfBreak, type TypedBreak } from '../commands/change-time-breaks.ts'

interface TimeBreakFormProps {
  readonly start: TypedBreak
  readonly onDone: (typed: TypedBreak) => void
  readonly onCancel: () => void
}

/** Month, a few words and a note of one event. What is wrong is said beside its field when it is to be kept, not while it is typed. */
export function TimeBreakForm({ start, onDone, onCancel }: TimeBreakFormProps) {
  const [typed, setTyped] = useState<TypedBreak>(start)
  const [problems, setProblems] = useState<ReturnType<typeof problemsOfBreak>>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  // The first field that is wrong gets the focus, so that its words are read out.
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])
  const problemOf = (field: keyof TypedBreak) => problems.find((one) => one.field === field)?.words ?? ''
  const set = (field: keyof TypedBreak) => (value: string) => setTyped({ ...typed, [field]: value })
  return (
    <form
      ref={form}
      className="event"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const found = problemsOfBreak(typed)
        if (found.length === 0) onDone(typed)
        else setProblems(found)
      }}
    >
      <Field label="Month" type="month" value={typed.month} problem={problemOf('month')} onChange={set('month')} />
      <Field label="What happened" value={typed.label} problem={problemOf('label')} onChange={set('label')} />
      <Field label="More about it, and where it is written" value={typed.note} problem="" onChange={set('note')} />
      <p className="actions">
        <button type="submit">Keep</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

interface FieldProps {
  readonly label: string
  readonly type?: 'text' | 'month'
  readonly value: string
  readonly problem: string
  readonly onChange: (value: string) => void
}

function Field({ label, type = 'text', value, problem, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {problem !== '' && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
      <input
        id={id}
        type={type}
        value={value}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
