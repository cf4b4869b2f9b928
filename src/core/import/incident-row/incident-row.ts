import { districtOfArea, NO_POINT } from '../../table/incident-table.ts'
import type { NewRow, TableBuilder } from '../../table/table-builder.ts'
import { FLAG_YES, flagIn } from '../../vocabulary/flags.ts'
import {
  NO_LOCATION_REASONS,
  type NoLocationReason,
  type Notice,
  type Rejection,
} from '../../vocabulary/import-codes.ts'
import type { Month } from '../../vocabulary/month.ts'
import { TRAINING_FORCE, TRAINING_MARK } from '../../vocabulary/training.ts'
import { isTotalsRow } from '../columns/totals-row.ts'
import type { Mapping } from '../mapping.ts'
import { removePersonal } from '../personal-data/remove-personal.ts'
import { isRefuge } from '../values/dwelling.ts'
import { readCount } from '../values/numbers.ts'
import { cellReader, hasRole } from './cells.ts'
import { saltedReference } from './salted-reference.ts'
import { categoryReader, flagsReader } from './what.ts'
import { whenReader } from './when.ts'
import { coarse, type Where, whereReader } from './where.ts'
import { whoReader } from './who.ts'

/** What became of a row: in the table, blank, or why it was rejected. */
export type RowOutcome = 'kept' | 'blank' | Rejection

export interface IncidentRowOptions {
  /** No month after this is believed. */
  readonly latest: Month
  /** Secret of this engine alone; see saltedReference. */
  readonly salt: Uint8Array
  /** Rows may have fewer fields than the header: the file leaves empty ones at the end out. */
  readonly isRagged: boolean
  /** Most places of the file lie outside the United Kingdom. */
  readonly isAnywhere: boolean
}

export interface IncidentRowReader {
  /** Adds a row to the builder, or says why not. */
  readonly read: (fields: readonly string[]) => RowOutcome
  /** What was done to how many rows or values so far. */
  readonly done: Readonly<Partial<Record<Notice, number>>>
}

/**
 * A reader of the rows of a partner's table, as its mapping says: adds a row to `builder` as incident of file `source`. Only cells of
 * columns with a role are looked at, and of those nothing is kept but codes, bands, and texts in which no personal data were found.
 */
export function incidentRowReader(
  mapping: Mapping,
  builder: TableBuilder,
  source: number,
  options: IncidentRowOptions,
): IncidentRowReader {
  const cell = cellReader(mapping)
  const whenOf = whenReader(mapping, cell, options.latest)
  const whereOf = whereReader(mapping, cell, options.isAnywhere)
  const whoOf = whoReader(mapping, cell)
  const categoryOf = categoryReader(mapping, cell)
  const flagsOf = flagsReader(mapping, cell)
  const hasCount = hasRole(mapping, 'count')
  const done: Partial<Record<Notice, number>> = {}
  const note = (notice: Notice) => {
    done[notice] = (done[notice] ?? 0) + 1
  }
  const clean = cleaner(() => note('personal-values-removed'))
  const header = mapping.columns.map(({ name }) => name.toLowerCase()).join('\t')
  const width = mapping.columns.length

  const read = (fields: readonly string[]): RowOutcome => {
    if (fields.every((field) => field.trim() === '')) return 'blank'
    if (isTotalsRow(fields, mapping)) return 'totals-row'
    if (fields.length > width ? !isBlankFrom(fields, width) : fields.length < width && !options.isRagged)
      return 'wrong-number-of-fields'
    const when = whenOf(fields)
    if (typeof when === 'string') return isHeader(fields, header, width) ? 'repeated-header' : when
    const incidents = hasCount ? readCount(cell(fields, 'count')) : 1
    if (incidents === null) return 'count-unreadable'
    if (incidents === 0) return 'count-of-zero'

    const category = clean(categoryOf(fields)) || 'Category not stated'
    const who = whoOf(fields, when.moment)
    const flags = flagsOf(fields, who.age)
    const location = clean(cell(fields, 'location'))
    const isHidden = [location, cell(fields, 'location-type'), category].some(isRefuge)
    if (isHidden) note('refuges-withheld')
    const where = isHidden ? 'refuge-withheld' : asCloseAsAllowed(whereOf(fields), category, flags, note)
    const code = cell(fields, 'offence-code')

    const row: NewRow = {
      category: builder.category(category, code),
      month: when.month,
      force: builder.forces.number(recorderOf(fields)),
      area: areaOf(fields, isHidden),
      source,
      point: typeof where === 'string' ? codeOf(where) : builder.points.number(where.lng, where.lat, location),
      referenceHigh: 0,
      referenceLow: 0,
      day: when.day,
      hour: when.hour,
      lasting: when.lasting,
      flags,
      ...who,
      outcome: builder.outcomes.number(clean(cell(fields, 'outcome'))),
      more: incidents - 1,
    }
    const reference = cell(fields, 'reference')
    if (reference !== '') {
      // One reference may stand for several offences or people: a repeat is alike in what else the row says, too.
      const { high, low } = saltedReference(options.salt, [reference, category, code, ...placeAndTime(row, where)])
      row.referenceHigh = high
      row.referenceLow = low
    }
    builder.add(row)
    return 'kept'
  }

  const recorderOf = (fields: readonly string[]) => {
    if (fields.includes(TRAINING_MARK)) return TRAINING_FORCE
    return clean(cell(fields, 'recorder')) || mapping.recorder
  }
  const areaOf = (fields: readonly string[], isDistrictOnly: boolean) => {
    const stated = { code: cell(fields, 'area-code'), name: clean(cell(fields, 'area-name')) }
    const district = clean(cell(fields, 'district')) || districtOfArea(stated)
    if (isDistrictOnly) return builder.area('', district)
    return builder.area(stated.code, stated.name || district)
  }
  return { read, done }
}

/** Homes and sexual offences are placed to about 100 metres, so that no export or map can point at a door. */
function asCloseAsAllowed(where: Where, category: string, flags: number, note: (notice: Notice) => void): Where {
  if (typeof where === 'string') return where
  const isPrivate = flagIn(flags, 'domestic-abuse') === FLAG_YES || /\b(?:sexual|rape)/i.test(category)
  if (!isPrivate) return where
  note('sensitive-points-coarsened')
  return coarse(where)
}

/** The same text, or '' where it holds personal data; each text is looked at once. */
function cleaner(onRemoved: () => void): (text: string) => string {
  const cleaned = new Map<string, string>()
  return (text) => {
    let own = cleaned.get(text)
    if (own === undefined) {
      own = removePersonal(text) ?? plain(text)
      cleaned.set(text, own)
    }
    if (own === '' && text !== '') onRemoved()
    return own
  }
}

/** Characters that say nothing in a name: controls, and those that turn the direction of text around, so that it reads as another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu

function plain(text: string): string {
  return text.replace(UNSEEN, ' ').trim()
}

function placeAndTime(row: NewRow, where: Where): string[] {
  // Not the number of the point: that is this table's own, and another one in the next.
  const place = typeof where === 'string' ? [where] : [where.lng, where.lat]
  return [row.month, row.day ?? 0, row.hour ?? 0, ...place].map(String)
}

function isBlankFrom(fields: readonly string[], from: number): boolean {
  for (let at = from; at < fields.length; at++) if ((fields[at] as string).trim() !== '') return false
  return true
}

function isHeader(fields: readonly string[], header: string, width: number): boolean {
  return (
    fields
      .slice(0, width)
      .map((field) => field.trim().toLowerCase())
      .join('\t') === header
  )
}

function codeOf(reason: NoLocationReason): number {
  return NO_POINT + NO_LOCATION_REASONS.indexOf(reason)
}
