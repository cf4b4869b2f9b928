import { useState } from 'react'
import { compareOnLoaded } from '../commands/definitions.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { Definition, ImportReport } from '../store/types.ts'
import { comparisonCaption, comparisonSentence, definitionName, groupMoves } from '../text/definition-words.ts'
import { count } from '../text/numbers.ts'

interface DefinitionComparisonProps {
  /** Two at least. */
  readonly definitions: readonly Definition[]
  readonly report: ImportReport
}

/** Two definitions on what is loaded: the types and incidents that leave and come when the second takes the place of the first. */
export function DefinitionComparison({ definitions, report }: DefinitionComparisonProps) {
  const [chosen, choose] = useState<{ readonly from: string; readonly to: string }>({ from: '', to: '' })
  const from = definitions.find(({ id }) => id === chosen.from) ?? (definitions[0] as Definition)
  const to = definitions.find(({ id }) => id === chosen.to) ?? (definitions.at(-1) as Definition)
  const { leave, come, rows, groups } = compareOnLoaded(from, to, report)
  const options = definitions.map((one) => (
    <option key={one.id} value={one.id}>
      {definitionName(one)}
    </option>
  ))
  return (
    <>
      <h3>Compare two definitions</h3>
      <LabelledSelect label="From" value={from.id} onChange={(id) => choose({ from: id, to: to.id })}>
        {options}
      </LabelledSelect>
      <LabelledSelect label="To" value={to.id} onChange={(id) => choose({ from: from.id, to: id })}>
        {options}
      </LabelledSelect>
      <p role="status">{comparisonSentence(from, to, rows)}</p>
      {leave.length + come.length > 0 && (
        <ScrollingTable caption={comparisonCaption(from, to)}>
          <thead>
            <tr>
              <th scope="col">Type</th>
              <th scope="col">Leaves</th>
              <th scope="col">Comes in</th>
            </tr>
          </thead>
          <tbody>
            {leave.map((one) => (
              <tr key={one.name}>
                <th scope="row">{one.name}</th>
                <td>{count(one.rows)}</td>
                <td>0</td>
              </tr>
            ))}
            {come.map((one) => (
              <tr key={one.name}>
                <th scope="row">{one.name}</th>
                <td>0</td>
                <td>{count(one.rows)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
      {groups.length > 0 && (
        <ul>
          {groups.map((group) => (
            <li key={group.name}>{groupMoves(group)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
