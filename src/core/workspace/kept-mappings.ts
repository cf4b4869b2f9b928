import * as v from 'valibot'
import { headerShape, type Mapping } from '../import/mapping.ts'
import { MAPPING_SCHEMA } from './mapping-schema.ts'
import { plainName } from './plain-text.ts'
import { MOST_MAPPINGS } from './workspace.ts'

/**
 * Mappings to be remembered: the new ones before the old, one for each header, at most MOST_MAPPINGS. One that a workspace file could
 * not hold (a column whose name has a thousand letters) is left out: the person is then asked again, but can always save.
 */
export function keptMappings(confirmed: readonly Mapping[], before: readonly Mapping[]): readonly Mapping[] {
  const kept = new Map<string, Mapping>()
  for (const mapping of [...confirmed.flatMap(writable), ...before]) {
    const shape = shapeOf(mapping)
    if (!kept.has(shape)) kept.set(shape, mapping)
  }
  return [...kept.values()].slice(0, MOST_MAPPINGS)
}

/** What tells the header of one mapping from that of another. */
export function shapeOf({ columns }: Mapping): string {
  return headerShape(columns.map(({ name }) => name))
}

function writable(mapping: Mapping): Mapping[] {
  // A line break in a header is common in workbooks, and no header is told from another by it.
  const columns = mapping.columns.map((column) => ({ ...column, name: plainName(column.name) }))
  const plain = { ...mapping, columns, recorder: plainName(mapping.recorder) }
  const isKept = shapeOf(plain) === shapeOf(mapping) && v.safeParse(MAPPING_SCHEMA, plain).success
  return isKept ? [plain] : []
}
