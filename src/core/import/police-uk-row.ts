import { BLANK, NOT_A_NUMBER, parseCoordinate } from '../table/coordinate.ts'
import { fingerprint } from '../table/fingerprint.ts'
import { NO_POINT } from '../table/incident-table.ts'
import type { NewRow, TableBuilder } from '../table/table-builder.ts'
import { NO_LOCATION_REASONS, type NoLocationReason, type Rejection } from '../vocabulary/import-codes.ts'
import { type Month, parseMonth } from '../vocabulary/month.ts'
import { trimmed } from './incident-row/cells.ts'
import { cleanTexts } from './incident-row/clean-texts.ts'
import { namesRefuge } from './incident-row/names-refuge.ts'
import { CATEGORY_NOT_STATED } from './incident-row/what.ts'
import type { PoliceUkColumns } from './recognise.ts'
import { rememberingLast } from './remembering-last.ts'
import { isInUnitedKingdom } from './united-kingdom.ts'

/** What became of a row: in the table, blank, or why it was rejected. */
export type RowOutcome = 'kept' | 'blank' | Rejection

/**
 * A reader of rows in the data.police.uk street layout: adds a row to `builder` as incident of file `source`, or says why not.
 * A row is rejected only where it cannot be read; an incident without a usable place is kept, without location, because it
 * did happen. No month after `latest` is believed.
 */
export function policeUkRowReader(
  columns: PoliceUkColumns,
  builder: TableBuilder,
  source: number,
  latest: Month,
): (fields: readonly string[]) => RowOutcome {
  const row: NewRow = { category: 0, month: 0, force: 0, area: 0, source, point: 0, referenceHigh: 0, referenceLow: 0 }
  const field = (fields: readonly string[], at: number) => (at < 0 ? '' : (fields[at] as string))
  const months = new Map<string, Month>()
  const monthOf = rememberingLast((text) => {
    const month = months.get(text) ?? parseMonth(text)
    // Only what is a month: the texts that are not may be as many as the rows.
    if (month !== null) months.set(text, month)
    return month
  })
  const categoryOf = rememberingLast((text) => builder.categories.number(textOf(text).text || CATEGORY_NOT_STATED))
  const forceOf = rememberingLast((text) => builder.forces.number(text.trim()))
  // As published they hold neither; a file that somebody has added to may.
  const textOf = cleanTexts(() => {})
  const locationOf = rememberingLast((text) => ({ text: textOf(text).text, isRefuge: namesRefuge([text]) }))
  const areaOfPoint: number[] = []

  /** A point nearly always states the same small area, so its last answer is tried before the dictionary. */
  const areaOf = (fields: readonly string[], point: number): number => {
    const code = trimmed(field(fields, columns.areaCode))
    const name = trimmed(field(fields, columns.areaName))
    const before = point < NO_POINT ? areaOfPoint[point] : undefined
    const known = before === undefined ? undefined : builder.areas[before]
    if (before !== undefined && known?.code === code && known.name === name) return before
    const area = builder.area(code, name)
    if (point < NO_POINT) areaOfPoint[point] = area
    return area
  }

  return (fields) => {
    if (fields.length !== columns.fields) return fields.every(isBlank) ? 'blank' : 'wrong-number-of-fields'
    const monthText = trimmed(field(fields, columns.month))
    const category = trimmed(field(fields, columns.crimeType))
    if (monthText === '' || category === '') {
      if (fields.every(isBlank)) return 'blank'
      return monthText === '' ? 'month-missing' : 'category-missing'
    }
    const month = monthOf(monthText)
    if (month === null) return monthText.toLowerCase() === 'month' ? 'repeated-header' : 'month-unreadable'
    if (month > latest) return 'month-in-the-future'
    const lng = parseCoordinate(field(fields, columns.longitude))
    const lat = parseCoordinate(field(fields, columns.latitude))
    if (lng === NOT_A_NUMBER || lat === NOT_A_NUMBER) return 'coordinate-not-a-number'
    const location = locationOf(field(fields, columns.location))
    const reason = location.isRefuge ? 'refuge-withheld' : whyNoLocation(lng, lat)
    row.point = reason === null ? builder.points.number(lng, lat, location.text) : codeOf(reason)
    row.month = month
    row.category = categoryOf(category)
    row.force = forceOf(field(fields, columns.reportedBy))
    row.area = areaOf(fields, row.point)
    const id = trimmed(field(fields, columns.crimeId))
    const { high, low } = id === '' ? NO_REFERENCE : fingerprint(id)
    row.referenceHigh = high
    row.referenceLow = low
    builder.add(row)
    return 'kept'
  }
}

const NO_REFERENCE = { high: 0, low: 0 }

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function codeOf(reason: NoLocationReason): number {
  return NO_POINT + NO_LOCATION_REASONS.indexOf(reason)
}

/** Null for a place in the United Kingdom. Swapped coordinates are named as such but never swapped back: that would be a guess. */
function whyNoLocation(lng: number, lat: number): NoLocationReason | null {
  if (isInUnitedKingdom(lng, lat)) return null
  if (lng === BLANK && lat === BLANK) return 'coordinates-blank'
  if (lng === BLANK || lat === BLANK) return 'one-coordinate-blank'
  if (lng === 0 && lat === 0) return 'coordinates-zero'
  return isInUnitedKingdom(lat, lng) ? 'coordinates-swapped' : 'outside-united-kingdom'
}
