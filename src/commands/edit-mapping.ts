import { CATEGORY_NOT_STATED } from '../core/import/incident-row/what.ts'
import type { MappedColumn, Mapping } from '../core/import/mapping.ts'
import { COLUMN_ROLES, type ColumnRole, flagOfRole, type Grid } from '../core/vocabulary/column-roles.ts'
import { plainName } from '../core/workspace/plain-text.ts'

/** What a person still has to say before a table can be read. */
export type Missing = 'grid' | 'date' | 'place-pair' | 'grid-columns' | 'place'

const OF_PLACES: readonly ColumnRole[] = ['place-name', 'place-kind', 'opens', 'closes']
const COORDINATES: readonly ColumnRole[] = ['longitude', 'latitude', 'easting', 'northing']
/** The same axis in degrees and in metres. */
const IN_DEGREES: Partial<Record<ColumnRole, ColumnRole>> = { easting: 'longitude', northing: 'latitude' }
const IN_METRES: Partial<Record<ColumnRole, ColumnRole>> = { longitude: 'easting', latitude: 'northing' }
/** What a list of places may say of each place beside its coordinates. */
const SAID_OF_PLACES: readonly ColumnRole[] = [...OF_PLACES, 'location', 'area-code', 'area-name', 'district']

/**
 * The roles that may be chosen for a column. Of personal data nothing can be kept but what becomes an age band, a salted hash or one
 * of five groups, and only where the proposal found it to be that.
 */
export function offeredRoles(
  column: MappedColumn,
  layout: Mapping['layout'],
  proposed: ColumnRole | null,
): ColumnRole[] {
  if (column.personal === 'date-of-birth') return ['date-of-birth']
  if (column.personal === 'crime-reference') return isOfPlaces({ layout }) ? [] : ['reference']
  if (column.personal !== null) return proposed === null ? [] : [proposed]
  if (!isOfPlaces({ layout })) return COLUMN_ROLES.filter((role) => !OF_PLACES.includes(role))
  return COLUMN_ROLES.filter((role) => COORDINATES.includes(role) || SAID_OF_PLACES.includes(role))
}

/** The mapping with another role for one column (null: not kept); a column that had the role loses it, unless it is a flag's. */
export function withRole(mapping: Mapping, at: number, role: ColumnRole | null): Mapping {
  const columns = mapping.columns.map((column, other) => {
    if (other === at) return roled(column, role)
    return losesRole(column, role) ? roled(column, null) : column
  })
  return ofAxes({ ...mapping, columns }, role)
}

/** Several columns may speak of one flag; see incident-row/flags. */
export function losesRole(column: MappedColumn, role: ColumnRole | null): boolean {
  return role !== null && column.role === role && flagOfRole(role) === null
}

/** The mapping with places in another grid: coordinates become those of the grid, or are not kept where there is none. */
export function withGrid(mapping: Mapping, grid: Grid): Mapping {
  const columns = mapping.columns.map((column) => {
    if (column.role === null || !COORDINATES.includes(column.role)) return column
    if (grid === 'none') return roled(column, null)
    const other = grid === 'degrees' ? IN_DEGREES[column.role] : IN_METRES[column.role]
    return other === undefined ? column : roled(column, other)
  })
  return { ...mapping, grid, columns }
}

/** The mapping of the same table taken for incidents, or for places; columns lose a role that such a table cannot have. */
export function withRows(mapping: Mapping, rows: 'table' | 'places'): Mapping {
  const columns = mapping.columns.map((column) => {
    const isOffered = column.role !== null && offeredRoles(column, rows, column.role).includes(column.role)
    return isOffered ? column : roled(column, null)
  })
  return { ...mapping, layout: rows, columns, category: rows === 'places' ? null : mapping.category }
}

/** Whether the rows of a table are places, not incidents. */
export function isOfPlaces({ layout }: Pick<Mapping, 'layout'>): boolean {
  return layout === 'places' || layout === 'licensing-register'
}

/** What is missing before the table can be read; nothing where it can. */
export function missingOf(mapping: Mapping): readonly Missing[] {
  const has = (role: ColumnRole) => mapping.columns.some((column) => column.role === role)
  const missing: readonly (readonly [Missing, boolean])[] = [
    ['grid', mapping.grid === 'unknown'],
    ['date', !isOfPlaces(mapping) && !has('date')],
    ['place-pair', has('longitude') !== has('latitude') || has('easting') !== has('northing')],
    ['grid-columns', isPlaced(mapping) && !COORDINATES.some(has)],
    ['place', isOfPlaces(mapping) && mapping.grid === 'none'],
  ]
  return missing.filter(([, isSo]) => isSo).map(([what]) => what)
}

/** Whether no column says what kind of incident a row is, so that one kind is said for all. */
export function isOneCategory({ layout, columns }: Mapping): boolean {
  if (isOfPlaces({ layout }) || layout === 'istv-attendances') return false
  return columns.every(({ role }) => role !== 'category')
}

/** What stands in the field for the kind of all rows: nothing where nobody said it. */
export function typedCategory({ category }: Mapping): string {
  return category === null || category === CATEGORY_NOT_STATED ? '' : category
}

/** The mapping as confirmed, with what was typed made plain; a field left empty is what was proposed, or "not stated". */
export function confirmed(mapping: Mapping, typed: { category: string; recorder: string }): Mapping {
  const hasTime = mapping.columns.some(({ role }) => role === 'time')
  const isCategorised = mapping.columns.some(({ role }) => role === 'category')
  const oneCategory = isOneCategory(mapping) ? plainName(typed.category) || CATEGORY_NOT_STATED : mapping.category
  return {
    ...mapping,
    precision: hasTime && mapping.precision === 'day' ? 'time' : mapping.precision,
    category: isCategorised ? null : oneCategory,
    recorder: plainName(typed.recorder) || mapping.recorder,
  }
}

function isPlaced({ grid }: Mapping): boolean {
  return grid === 'degrees' || grid === 'british-national-grid'
}

function roled(column: MappedColumn, role: ColumnRole | null): MappedColumn {
  const { name, personal } = column
  if (role !== null) return { name, role, why: null, personal }
  if (personal === null) return { name, role, why: 'not-used', personal }
  return { name, role, why: personal === 'free-text' ? 'free-text' : `personal-${personal}`, personal }
}

/** A column chosen for one axis says what the other axis is in, too; metres are of a grid that a person has to name. */
function ofAxes(mapping: Mapping, role: ColumnRole | null): Mapping {
  if (role === 'longitude' || role === 'latitude') return withGrid(mapping, 'degrees')
  if (role === 'easting' || role === 'northing') {
    return withGrid(mapping, mapping.grid === 'british-national-grid' ? mapping.grid : 'unknown')
  }
  return mapping
}
