import { useId } from 'react'

interface DefinitionFieldProps {
  readonly label: string
  readonly value: string
  /** What is wrong with it, in words; '' if nothing is. */
  readonly fault: string
  /** Lines of the box; one line where it is not given. */
  readonly rows?: number
  readonly onChange: (value: string) => void
}

/** A line or a box of lines, with its label above it and what is wrong between them. */
export function DefinitionField({ label, value, fault, rows, onChange }: DefinitionFieldProps) {
  const id = useId()
  const field = {
    id,
    value,
    'aria-invalid': fault !== '',
    'aria-describedby': fault === '' ? undefined : `${id}-fault`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {fault !== '' && (
        <p id={`${id}-fault`} className="problem">
          {fault}
        </p>
      )}
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </div>
  )
}
