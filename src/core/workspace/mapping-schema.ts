import * as v from 'valibot'
import { COLUMN_ROLES, type ColumnRole, GRIDS, LAYOUTS } from '../vocabulary/column-roles.ts'
import { DROPPED_COLUMNS } from '../vocabulary/import-codes.ts'
import { PERSONAL_KINDS } from '../vocabulary/personal-kinds.ts'
import { list, name, nameOrNothing, object, oneOf } from './schema-parts.ts'

const ROW = 'has to be a row of a file, from 1'
const MOST_COLUMNS = 1000
/** A mapping looks for its header among the first hundred rows of a file. */
const LAST_HEADER_ROW = 100

/** What may become of a column that holds personal data. A file that says otherwise was not written here. */
const KEPT_PERSONAL: readonly (ColumnRole | null)[] = [null, 'date-of-birth', 'reference', 'ethnicity']

const column = v.pipe(
  object({
    name: nameOrNothing,
    role: v.nullable(oneOf(COLUMN_ROLES)),
    why: v.nullable(oneOf(DROPPED_COLUMNS)),
    personal: v.nullable(oneOf(PERSONAL_KINDS)),
  }),
  v.check(({ role, why }) => (role === null) !== (why === null), 'has to have either a role or a reason (why)'),
  v.check(
    ({ role, personal }) => personal === null || KEPT_PERSONAL.includes(role),
    'holds personal data and cannot have this role',
  ),
)

/** How a file was read, as a workspace file holds it; see Mapping. */
export const MAPPING_SCHEMA = object({
  layout: oneOf(LAYOUTS),
  headerRow: v.pipe(v.number(ROW), v.safeInteger(ROW), v.minValue(1, ROW), v.maxValue(LAST_HEADER_ROW, ROW)),
  columns: list(column, MOST_COLUMNS),
  grid: oneOf(GRIDS),
  dates: oneOf(['day-first', 'month-first']),
  precision: oneOf(['month', 'day', 'time']),
  midnightIsUnknown: v.boolean('has to be true or false'),
  decimal: oneOf(['.', ',']),
  category: v.nullable(name),
  recorder: nameOrNothing,
})
