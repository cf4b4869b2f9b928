import type { FileLedger, ImportReport } from '../core/import/ledger.ts'
import type { Mapping } from '../core/import/mapping.ts'
import type { ColumnRole } from '../core/vocabulary/column-roles.ts'

/** How the columns of one file were read, or of several that are alike. */
export interface ReadColumns {
  readonly files: readonly string[]
  /** `role` is null where nothing loaded or remembered says it any more. */
  readonly kept: readonly { readonly name: string; readonly role: ColumnRole | null }[]
  readonly dropped: FileLedger['columns']['dropped']
}

/**
 * How the columns of partners' tables and lists of places were read, alike ones together; files of data.police.uk, whose columns are
 * always the same, are not among them. A ledger names columns alone: what they were read as is that of the mapping with the same ones.
 */
export function readColumns(
  { files, places, mappings }: Pick<ImportReport, 'files' | 'places' | 'mappings'>,
  remembered: readonly Mapping[],
): readonly ReadColumns[] {
  const alike = new Map<string, ReadColumns>()
  for (const { name, layout, columns } of [...files, ...places]) {
    if (layout === 'police-uk-street') continue
    const names = shapeOf(columns)
    const before = alike.get(names)
    if (before) {
      alike.set(names, { ...before, files: [...before.files, name] })
      continue
    }
    const mapping = [...mappings, ...remembered].find((one) => shapeOf(columnsOf(one)) === names)
    const roles = mapping?.columns.filter(({ role }) => role !== null).map(({ role }) => role)
    const kept = columns.kept.map((column, at) => ({ name: column, role: roles?.[at] ?? null }))
    alike.set(names, { files: [name], kept, dropped: columns.dropped })
  }
  return [...alike.values()]
}

function columnsOf({ columns }: Mapping): FileLedger['columns'] {
  return {
    kept: columns.filter(({ role }) => role !== null).map(({ name }) => name),
    dropped: columns.flatMap(({ name, why }) => (why === null ? [] : [{ name, why }])),
  }
}

function shapeOf({ kept, dropped }: FileLedger['columns']): string {
  return JSON.stringify([kept, dropped.map(({ name, why }) => [name, why])])
}
