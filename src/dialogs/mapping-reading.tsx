import { useId } from 'react'
import { isOfPlaces, isOneCategory, withGrid, withRows } from '../commands/edit-mapping.ts'
import type { Grid, Mapping, MappingProposal } from '../store/types.ts'
import { DATE_ORDERS, dateReading, GRID_CHOICES, ROW_KINDS } from '../text/mapping-words.ts'

interface MappingReadingProps {
  readonly proposal: MappingProposal
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
  readonly typed: { readonly category: string; readonly recorder: string }
  readonly onType: (change: { category?: string; recorder?: string }) => void
}

/** How dates and places are written, and what no column says. */
export function MappingReading({ proposal, mapping, onChange, typed, onType }: MappingReadingProps) {
  const date = mapping.columns.findIndex(({ role }) => role === 'date')
  const asProposed = isOfPlaces(proposal.mapping) ? 'places' : 'table'
  const examples = proposal.examples[date] ?? []
  const has = (role: string) => mapping.columns.some((column) => column.role === role)
  return (
    <div className="reading">
      <Choice
        legend="Its rows are"
        chosen={isOfPlaces(mapping) ? 'places' : 'table'}
        choices={choicesOf(ROW_KINDS, (rows) => ROW_KINDS[rows])}
        onChoose={(rows) => onChange(rows === asProposed ? proposal.mapping : withRows(mapping, rows))}
      />
      {date !== -1 && (
        <Choice
          legend="Dates"
          chosen={mapping.dates}
          choices={choicesOf(DATE_ORDERS, (order) => `${DATE_ORDERS[order]}: ${dateReading(examples, order)}`)}
          onChoose={(dates) => onChange({ ...mapping, dates })}
        />
      )}
      <Choice<Grid>
        legend="Places"
        chosen={mapping.grid}
        choices={choicesOf(GRID_CHOICES, (grid) => GRID_CHOICES[grid])}
        onChoose={(grid) => onChange(withGrid(mapping, grid))}
      />
      {isOneCategory(mapping) && (
        <Text
          label="Kind of incident of all rows"
          hint="No column says it. “Anti-social behaviour”, for example; left empty, the rows count as “Category not stated”."
          value={typed.category}
          onChange={(category) => onType({ category })}
        />
      )}
      {!has('recorder') && (
        <Text
          label="Who recorded it"
          hint="The organisation or the list that the rows come from; it stands beside their months."
          value={typed.recorder}
          onChange={(recorder) => onType({ recorder })}
        />
      )}
    </div>
  )
}

function choicesOf<T extends string>(
  named: Readonly<Record<T, string>>,
  words: (one: T) => string,
): readonly { readonly id: T; readonly words: string }[] {
  return (Object.keys(named) as T[]).map((id) => ({ id, words: words(id) }))
}

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly chosen: T
  readonly choices: readonly { readonly id: T; readonly words: string }[]
  readonly onChoose: (id: T) => void
}

/** One of a few, all in sight. */
function Choice<T extends string>({ legend, chosen, choices, onChoose }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ id, words }) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} /> {words}
        </label>
      ))}
    </fieldset>
  )
}

interface TextProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Text({ label, hint, value, onChange }: TextProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  )
}
