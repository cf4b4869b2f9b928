import type { LoadedData } from '../../src/core/import/loaded-data.ts'
import { writePrepared } from '../../src/core/import/write-prepared.ts'
import { fingerprint } from '../../src/core/table/fingerprint.ts'
import { EMPTY_TABLE, NO_POINT } from '../../src/core/table/incident-table.ts'
import { TableBuilder } from '../../src/core/table/table-builder.ts'
import type { Layout } from '../../src/core/vocabulary/column-roles.ts'
import { type Flag, type FlagValue, withFlag } from '../../src/core/vocabulary/flags.ts'
import { parseIsoMonth } from '../../src/core/vocabulary/month.ts'

/** Columns of a data.police.uk street file, as its header names them. */
export const STREET_HEADER = [
  'Crime ID',
  'Month',
  'Reported by',
  'Falls within',
  'Longitude',
  'Latitude',
  'Location',
  'LSOA code',
  'LSOA name',
  'Crime type',
  'Last outcome category',
  'Context',
] as const

/** What a row of a partner's table may say beyond a street file. */
interface Said {
  readonly day: number
  readonly hour: number
  readonly flags: number
  readonly more: number
  readonly code: string
}
const SAYS_NOTHING: Said = { day: 0, hour: 0, flags: 0, more: 0, code: '' }

/** Longitude and latitude, as a file writes them: numbers, or the very text. */
type Position = readonly [number | string, number | string]

let crimes = 0

/**
 * A story of incidents, told into a street file:
 * `incidents().at('Norwich 009F', [1.29, 52.63]).in('2021-03').of('Robbery').times(4).of('Anti-social behaviour')`.
 * `at`, `in` and `by` hold until they are said again; `times` is for the next `of` alone. Each offence gets a Crime ID of its
 * own, anti-social behaviour gets none, as in the real files.
 *
 * What a street file cannot say (`on`, `hour`, `flag`, `code`, `standingFor`) holds until it is said again, and comes through
 * `partnerFile`.
 */
export function incidents(): Incidents {
  return new Incidents()
}

class Incidents {
  readonly rows: string[][] = []
  private readonly said: Said[] = []
  private says = SAYS_NOTHING
  private area = 'Norwich 009F'
  private position: Position = [1.297443, 52.628934]
  private hint = 'On or near Castle Street'
  private month = '2021-03'
  private force = 'Norfolk Constabulary'
  private repeat = 1
  private crimeId: string | null = null

  at(area: string, position: Position, hint = 'On or near Castle Street'): this {
    this.area = area
    this.position = position
    this.hint = hint
    return this
  }

  nowhere(): this {
    return this.at('', ['', ''], 'No Location')
  }

  in(month: string): this {
    this.month = month
    return this
  }

  by(force: string): this {
    this.force = force
    return this
  }

  times(rows: number): this {
    this.repeat = rows
    return this
  }

  /** A day, "2021-03-14"; its month is the month from now on. */
  on(date: string): this {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number]
    this.month = date.slice(0, 7)
    this.says = { ...this.says, day: (Date.UTC(year, month - 1, day) - Date.UTC(1989, 11, 31)) / 86_400_000 }
    return this
  }

  /** The hour that begins at so many hours after midnight. */
  hour(hour: number): this {
    this.says = { ...this.says, hour: hour + 1 }
    return this
  }

  flag(flag: Flag, value: FlagValue): this {
    this.says = { ...this.says, flags: withFlag(this.says.flags, flag, value) }
    return this
  }

  code(code: string): this {
    this.says = { ...this.says, code }
    return this
  }

  /** Each row stands for so many incidents. */
  standingFor(incidents: number): this {
    this.says = { ...this.says, more: incidents - 1 }
    return this
  }

  /** The next offence has this Crime ID. */
  withId(id: string): this {
    this.crimeId = id
    return this
  }

  of(category: string): this {
    for (let row = 0; row < this.repeat; row++) {
      const [lng, lat] = this.position
      const id = this.crimeId ?? (category === 'Anti-social behaviour' ? '' : newCrimeId())
      const { area, force, hint, month } = this
      const code = area === '' ? '' : `E01${area.slice(-4)}`
      this.said.push(this.says)
      this.rows.push([id, month, force, force, String(lng), String(lat), hint, code, area, category, '', ''])
    }
    this.repeat = 1
    this.crimeId = null
    return this
  }

  csv(newline = '\n'): string {
    return [STREET_HEADER, ...this.rows].map((fields) => fields.map(quoted).join(',') + newline).join('')
  }

  /** The story as a partner's table, with all that it says: what a table is after it has been read. */
  data(name = 'extract.csv', layout: Layout = 'force-extract'): LoadedData {
    const builder = new TableBuilder(EMPTY_TABLE, this.rows.length)
    for (const [at, fields] of this.rows.entries()) {
      const [id, month, force, , lng, lat, hint, areaCode, areaName, category] = fields as [string, ...string[]]
      const { code, ...said } = this.said[at] as Said
      const { high, low } = id === '' ? { high: 0, low: 0 } : fingerprint(id)
      const isPlaced = lng !== '' && lat !== ''
      builder.add({
        category: builder.category(category as string, code),
        month: parseIsoMonth(month as string) as number,
        force: builder.forces.number(force as string),
        area: builder.area(areaCode as string, areaName as string),
        source: 0,
        point: isPlaced ? builder.points.number(units(lng), units(lat), hint as string) : NO_POINT,
        referenceHigh: high,
        referenceLow: low,
        ...said,
      })
    }
    const record = { name, bytes: 1000, layout, recorder: '', read: builder.rows, blank: 0, notices: [] }
    return {
      table: builder.finish(new Uint8Array(builder.rows).fill(1)),
      repeats: EMPTY_TABLE,
      sources: [{ ...record, columns: { kept: [], dropped: [] }, rejected: {}, rejectedRows: [] }],
      places: [],
    }
  }

  /** The same as a prepared file, which an engine loads. */
  async partnerFile(name?: string, layout?: Layout): Promise<File> {
    return new File([await writePrepared(this.data(name, layout))], 'partner.places')
  }

  file(name = '2021-03-norfolk-street.csv'): File {
    return new File([this.csv()], name)
  }
}

function units(degrees: string | undefined): number {
  return Math.round(Number(degrees) * 1e7)
}

/** 64 hexadecimal digits, as police data has them; no two alike in a run of the tests. */
function newCrimeId(): string {
  crimes += 1
  return crimes.toString(16).padStart(64, '0')
}

function quoted(field: string): string {
  return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
