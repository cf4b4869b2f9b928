import { NO_POINT } from '../../table/incident-table.ts'
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
import { isTotalsOrFooter, isTotalsRow, sumRowReader } from '../columns/totals-row.ts'
import type { Mapping } from '../mapping.ts'
import { rememberingLast } from '../remembering-last.ts'
import { readCount } from '../values/numbers.ts'
import { areaReader } from './area.ts'
import { cellOf, hasRole, isBlankFrom, trimmed } from './cells.ts'
import { cleanTexts } from './clean-texts.ts'
import { flagsReader } from './flags.ts'
import { kindReader } from './kind.ts'
import { namesRefuge } from './names-refuge.ts'
import { type Salt, saltedReference } from './salted-reference.ts'
import { CATEGORY_NOT_STATED, categoryReader } from './what.ts'
import { whenReader } from './when.ts'
import { coarse, type Where, whereReader } from './where.ts'
import { whoReader } from './who.ts'

/** What became of a row: in the table, blank, or why it was rejected. */
export type RowOutcome = 'kept' | 'blank' | Rejection

export interface IncidentRowOptions {
  /** No month after this is believed. */
  readonly latest: Month
  /** Secret of this engine alone; see saltedReference. */
  readonly salt: Salt
  /** Rows may have fewer fields than the header: the file leaves empty ones at the end out. */
  readonly isRagged: boolean
  /** Most places of the file lie outside the United Kingdom. */
  readonly isAnywhere: boolean
  /** Positions of columns that name other things than sums; see sumRowReader. Without it rows with a date are never taken for totals. */
  readonly amongOthers?: readonly number[]
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
  const done: Partial<Record<Notice, number>> = {}
  const note = (notice: Notice) => {
    done[notice] = (done[notice] ?? 0) + 1
  }
  const textOf = cleanTexts(() => note('personal-values-removed'))
  const whenOf = whenReader(mapping, options.latest, () => note('end-before-start'))
  const whereOf = whereReader(mapping, options.isAnywhere)
  const whoOf = whoReader(mapping)
  const categoryOf = categoryReader(mapping, textOf)
  const flagsOf = flagsReader(mapping, () => note('flag-values-unknown'))
  const areaOf = areaReader(mapping, builder, textOf)
  const [count, code, reference] = [
    cellOf(mapping, 'count'),
    cellOf(mapping, 'offence-code'),
    cellOf(mapping, 'reference'),
  ]
  const [location, outcome] = [cellOf(mapping, 'location'), cellOf(mapping, 'outcome')]
  const recorder = cellOf(mapping, 'recorder')
  const hasCount = hasRole(mapping, 'count')
  const kindOf = kindReader(builder)
  const forceOf = rememberingLast((name) => builder.forces.number(name))
  const outcomeOf = rememberingLast((name) => builder.outcomes.number(name))
  const isSum = sumRowReader(mapping, options.amongOthers ?? [])
  const width = mapping.columns.length
  const row: NewRow = { category: 0, month: 0, force: 0, area: 0, source, point: 0, referenceHigh: 0, referenceLow: 0 }

  const read = (fields: readonly string[]): RowOutcome => {
    const isWrong = fields.length > width ? !isBlankFrom(fields, width) : fields.length < width && !options.isRagged
    const when = isWrong ? 'wrong-number-of-fields' : whenOf(fields)
    if (typeof when === 'string') return isBlankFrom(fields, 0) ? 'blank' : whyNot(fields, mapping, when)
    if (isSum(fields)) return 'totals-row'
    const incidents = hasCount ? readCount(count(fields)) : 1
    if (incidents === null) return 'count-unreadable'
    if (incidents === 0) return 'count-of-zero'

    const category = categoryOf(fields)
    const ownCode = textOf(code(fields))
    const kind = kindOf(category.text || CATEGORY_NOT_STATED, ownCode.text)
    const place = textOf(location(fields))
    const who = whoOf(fields, when.moment)
    const flags = flagsOf(fields, who.age)
    const isHidden = namesRefuge(fields)
    const isPrivate =
      kind.isSexual || flagIn(flags, 'domestic-abuse') === FLAG_YES || flagIn(flags, 'dwelling') === FLAG_YES
    let where: Where = isHidden ? 'refuge-withheld' : whereOf(fields)
    if (isHidden) note('refuges-withheld')
    // Homes and sexual offences are placed to about 100 metres, so that no export or map can point at a door.
    if (isPrivate && typeof where !== 'string') {
      where = coarse(where)
      note('sensitive-points-coarsened')
    }

    row.category = kind.number
    row.month = when.month
    row.day = when.day
    row.hour = when.hour
    row.lasting = when.lasting
    row.force = forceOf(
      fields.includes(TRAINING_MARK) ? TRAINING_FORCE : textOf(recorder(fields)).text || mapping.recorder,
    )
    row.point = typeof where === 'string' ? codeOf(where) : builder.points.number(where.lng, where.lat, place.text)
    row.area = areaOf(fields, isHidden, row.point)
    row.flags = flags
    row.age = who.age
    row.sex = who.sex
    row.ethnicity = who.ethnicity
    const ended = textOf(outcome(fields))
    row.outcome = outcomeOf(ended.text)
    row.more = incidents - 1
    if (incidents !== 1) note('rows-stand-for-many')
    const own = reference(fields)
    const { high, low } =
      own === ''
        ? NO_REFERENCE
        : saltedReference(options.salt, own, row, [category.mark, ownCode.mark, ended.mark], where)
    row.referenceHigh = high
    row.referenceLow = low
    builder.add(row)
    return 'kept'
  }
  return { read, done }
}

const NO_REFERENCE = { high: 0, low: 0 }

/** Why a row without a date that can be read, or of another width, is none: totals and headers are no faults. */
function whyNot(fields: readonly string[], mapping: Mapping, problem: Rejection): Rejection {
  // What stands in the column of dates of "Total,1500,,,," is no date.
  const isTotals = problem === 'date-unreadable' ? isTotalsOrFooter(fields, null) : isTotalsRow(fields, mapping)
  if (isTotals) return 'totals-row'
  const isHeader = mapping.columns.every(
    ({ name }, at) => trimmed(fields[at] ?? '').toLowerCase() === name.toLowerCase(),
  )
  return isHeader ? 'repeated-header' : problem
}

function codeOf(reason: NoLocationReason): number {
  return NO_POINT + NO_LOCATION_REASONS.indexOf(reason)
}
