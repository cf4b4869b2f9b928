import type { ColumnRole } from '../../vocabulary/column-roles.ts'
import type { Mapping } from '../mapping.ts'

/** The text of a row's cell with a role, trimmed; '' where no column has the role. */
export type CellOf = (fields: readonly string[], role: ColumnRole) => string

/** Looks cells up by role: at most one column of a mapping has each. */
export function cellReader(mapping: Mapping): CellOf {
  const columnOf = new Map<ColumnRole, number>()
  for (const [at, { role }] of mapping.columns.entries()) if (role !== null) columnOf.set(role, at)
  return (fields, role) => {
    const at = columnOf.get(role)
    return at === undefined ? '' : (fields[at] ?? '').trim()
  }
}

/** Whether a column has this role. */
export function hasRole(mapping: Mapping, role: ColumnRole): boolean {
  return mapping.columns.some((column) => column.role === role)
}
