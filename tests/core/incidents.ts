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

/** Longitude and latitude, as a file writes them: numbers, or the very text. */
type Position = readonly [number | string, number | string]

let crimes = 0

/**
 * A story of incidents, told into a street file:
 * `incidents().at('Norwich 009F', [1.29, 52.63]).in('2021-03').of('Robbery').times(4).of('Anti-social behaviour')`.
 * `at`, `in` and `by` hold until they are said again; `times` is for the next `of` alone. Each offence gets a Crime ID of its
 * own, anti-social behaviour gets none, as in the real files.
 */
export function incidents(): Incidents {
  return new Incidents()
}

class Incidents {
  readonly rows: string[][] = []
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
      this.rows.push([id, month, force, force, String(lng), String(lat), hint, code, area, category, '', ''])
    }
    this.repeat = 1
    this.crimeId = null
    return this
  }

  csv(newline = '\n'): string {
    return [STREET_HEADER, ...this.rows].map((fields) => fields.map(quoted).join(',') + newline).join('')
  }

  file(name = '2021-03-norfolk-street.csv'): File {
    return new File([this.csv()], name)
  }
}

/** 64 hexadecimal digits, as police data has them; no two alike in a run of the tests. */
function newCrimeId(): string {
  crimes += 1
  return crimes.toString(16).padStart(64, '0')
}

function quoted(field: string): string {
  return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
