import { offeredRoles } from '../commands/edit-mapping.ts'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { ColumnRole, MappedColumn, Mapping, MappingProposal } from '../store/types.ts'
import { becomesWords, columnName, exampleWords, ROLE_GROUPS, roleName } from '../text/mapping-words.ts'

interface MappingColumnsProps {
  readonly proposal: MappingProposal
  readonly mapping: Mapping
  readonly onChange: (at: number, role: ColumnRole | null) => void
}

/** One row a column of the file: what stands in it, what it is used for, and what becomes of it. */
export function MappingColumns({ proposal, mapping, onChange }: MappingColumnsProps) {
  return (
    <ScrollingTable caption="Columns of the file">
      <thead>
        <tr>
          {['Column', 'Examples', 'Says', 'What becomes of it'].map((name) => (
            <th key={name} scope="col" className="words">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mapping.columns.map((column, at) => {
          const name = columnName(column.name, at)
          const offered = offeredRoles(column, mapping.layout, proposal.mapping.columns[at]?.role ?? null)
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="words">{exampleWords(column, proposal.examples[at] ?? [])}</td>
              <td className="words">
                <RoleSelect
                  label={`What ${name} says`}
                  column={column}
                  offered={offered}
                  onChange={(role) => onChange(at, role)}
                />
              </td>
              <td className="words">{becomesWords(column)}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollingTable>
  )
}

interface RoleSelectProps {
  readonly label: string
  readonly column: MappedColumn
  readonly offered: readonly ColumnRole[]
  readonly onChange: (role: ColumnRole | null) => void
}

function RoleSelect({ label, column, offered, onChange }: RoleSelectProps) {
  return (
    <select
      aria-label={label}
      value={column.role ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : (target.value as ColumnRole))}
    >
      <option value="">Not kept</option>
      {ROLE_GROUPS.map((group) => {
        const roles = group.roles.filter((role) => offered.includes(role))
        return (
          roles.length > 0 && (
            <optgroup key={group.name} label={group.name}>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {roleName(role)}
                </option>
              ))}
            </optgroup>
          )
        )
      })}
    </select>
  )
}
