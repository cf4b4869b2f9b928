import { decimal } from '../../import/rows/cell-text.ts'
import { isObject } from '../../import/rows/json-object.ts'
import { NotRead } from './not-read.ts'

/** As many columns as any reader of rows takes. */
const MOST_FIELDS = 1_000

/** A value as text: '' for none and for bytes, numbers without exponent, objects and lists as JSON. */
export function attributeText(value: unknown): string {
  if (value === null || value === undefined || value instanceof Uint8Array) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? decimal(value) : ''
  return JSON.stringify(value)
}

/**
 * Properties of features as fields and rows, in the order in which the fields first come. An id beside the properties is a field of its
 * own, the last, where none of them is called so. Throws NotRead 'too-many-fields'.
 */
export function attributesOf(features: readonly { readonly properties: unknown; readonly id: unknown }[]): {
  readonly fields: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  // A Map: "__proto__" is a name like any other.
  const columns = new Map<string, number>()
  const found = features.map(({ properties }) => {
    const row: string[] = []
    if (!isObject(properties)) return row
    for (const [name, value] of Object.entries(properties)) {
      const column = columns.get(name) ?? columns.size
      if (column === MOST_FIELDS) throw new NotRead('too-many-fields')
      columns.set(name, column)
      row[column] = attributeText(value)
    }
    return row
  })
  const ids = features.map(({ id }) => attributeText(id))
  const hasIds = !columns.has('id') && ids.some((id) => id !== '')
  const fields = [...columns.keys()]
  const rows = found.map((row, at) => {
    const full = fields.map((_, column) => row[column] ?? '')
    return hasIds ? [...full, ids[at] as string] : full
  })
  return { fields: hasIds ? [...fields, 'id'] : fields, rows }
}
