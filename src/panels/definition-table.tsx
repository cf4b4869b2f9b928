import { accountOfDefinition } from '../commands/definitions.ts'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { Definition, ImportReport } from '../store/types.ts'
import {
  definitionSummary,
  definitionTableCaption,
  GROUPS_OVERLAP,
  NOTHING_MATCHED,
  unmatchedHeading,
} from '../text/definition-words.ts'
import { count } from '../text/numbers.ts'

/** The groups of a definition with the types of the loaded files in each, and the types in none. */
export function DefinitionTable({ definition, report }: { definition: Definition; report: ImportReport }) {
  const { groups, unmatched, overlap, matched, all } = accountOfDefinition(definition, report)
  const unmatchedRows = all - matched
  return (
    <>
      <p>{definitionSummary(matched, all)}</p>
      <ScrollingTable caption={definitionTableCaption(definition)}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Incidents</th>
            <th scope="col" className="types">
              Types of the loaded files
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, name, rows, categories }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{count(rows)}</td>
              <td className="types">{categories.map((one) => one.name).join('; ') || NOTHING_MATCHED}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      {overlap && <p className="hint">{GROUPS_OVERLAP}</p>}
      {unmatched.length > 0 && (
        <details>
          <summary>{unmatchedHeading(unmatched.length, unmatchedRows)}</summary>
          <ul>
            {unmatched.map(({ name, rows }) => (
              <li key={name}>
                {name}: {count(rows)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
