import type { ColumnRole } from '../../vocabulary/column-roles.ts'
import type { Mapping } from '../mapping.ts'

/** The text of a row's cell, trimmed; '' where no column has the role. */
export type Cell = (fields: readonly string[]) => string

/** A reader of the cells with a role: the first column that has it; only flags may have several. Looked up once, not in every row. */
export function cellOf(mapping: Mapping, role: ColumnRole): Cell {
  const at = mapping.columns.findIndex((column) => column.role === role)
  return at === -1 ? () => '' : cellAt(at)
}

/** A reader of the cells of one column. */
export function cellAt(at: number): Cell {
  return (fields) => trimmed(fields[at] ?? '')
}

/** Whether a column has this role. */
export function hasRole(mapping: Mapping, role: ColumnRole): boolean {
  return mapping.columns.some((column) => column.role === role)
}

/** Whether every field from a position on is blank. */
export function isBlankFrom(fields: readonly string[], from: number): boolean {
  for (let at = from; at < fields.length; at++) if (trimmed(fields[at] as string) !== '') return false
  return true
}

/** `text.trim()`, without the call where neither end can be white space: there are a dozen fields a row. */
export function trimmed(text: string): string {
  const isPlain = (code: number) => code > 32 && code < 127
  const plain = isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))
  return plain || text === '' ? text : text.trim()
}
