import { NO_POINT } from '../table/incident-table.ts'
import type { TableBuilder } from '../table/table-builder.ts'
import { NO_LOCATION_REASONS, type Notice } from '../vocabulary/import-codes.ts'

/** From this share on it is the columns that are swapped, not a slip in single rows. */
const MOSTLY = 0.5

/** Says, with their number, that most rows from `from` on have their coordinates swapped; nothing where not. */
export function swapped(builder: TableBuilder, from: number): Partial<Record<Notice, number>> {
  const reason = NO_POINT + NO_LOCATION_REASONS.indexOf('coordinates-swapped')
  const points = builder.columns.point.subarray(from, builder.rows)
  const rows = points.reduce((count, point) => count + (point === reason ? 1 : 0), 0)
  return points.length > 0 && rows >= MOSTLY * points.length ? { 'mostly-swapped': rows } : {}
}
