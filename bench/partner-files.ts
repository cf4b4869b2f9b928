import { createHash } from 'node:crypto'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as XLSX from '@e965/xlsx'
import { drawer } from '../src/training/drawer.ts'
import { type Random, random } from '../src/training/random.ts'

/** Raise it when the rows change: a file that an older generator left behind is then not taken for a new one. */
const VERSION = 2
const SEED = 20_260_302
const POINTS = 20_000
const HEADER = [
  'Crime Ref',
  'Date Committed From',
  'Date Committed To',
  'HO Code',
  'Offence',
  'Easting',
  'Northing',
  'LSOA Code',
  'Domestic Abuse',
  'Knife',
]
const OFFENCES: readonly (readonly [code: string, name: string, share: number])[] = [
  ['8N', 'Assault with injury', 30],
  ['105A', 'Common assault and battery', 40],
  ['34B', 'Robbery of personal property', 4],
  ['10D', 'Possession of article with blade or point', 6],
  ['58D', 'Other criminal damage (other)', 20],
  ['46', 'Theft from shops', 30],
]
/** Metres on the British National Grid: a box in the east of England. */
const BOX = { west: 570_000, south: 290_000, wide: 80_000, high: 55_000 }
const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAYS = 365
const DAY_MS = 86_400_000

/** Paths of one table of so many invented rows as a force would send it, as CSV and as workbook; made once and found again. */
export function partnerFiles(rows: number): { csv: string; workbook: string } {
  const made = createHash('sha256').update(JSON.stringify({ VERSION, SEED, rows })).digest('hex').slice(0, 12)
  const name = join(tmpdir(), `places-and-spaces-bench-extract-${made}`)
  const files = { csv: `${name}.csv`, workbook: `${name}.xlsx` }
  if (!existsSync(files.workbook) || !existsSync(files.csv)) {
    console.error(`Generating an extract of ${rows.toLocaleString('en-GB')} rows, once …`)
    const table = [...tableOf(rows)]
    whole(files.csv, Buffer.from(table.map((row) => row.map(asText).join(',')).join('\r\n')))
    const sheet = XLSX.utils.aoa_to_sheet(table, { dense: true, dateNF: 'dd/mm/yyyy hh:mm' })
    const book = { SheetNames: ['Extract'], Sheets: { Extract: sheet } }
    whole(files.workbook, XLSX.write(book, { type: 'buffer', compression: true, bookSST: true }) as Buffer)
  }
  return files
}

/** Under another name until it is whole: a run that was stopped leaves no half file to be found. */
function whole(path: string, bytes: Buffer): void {
  writeFileSync(`${path}.partial`, bytes)
  renameSync(`${path}.partial`, path)
}

function* tableOf(rows: number): Generator<(string | number | Date)[]> {
  yield HEADER
  const from = random(SEED)
  const draw = drawer(
    OFFENCES.map(([, , share]) => share),
    from,
  )
  const points = Array.from({ length: POINTS }, () => point(from))
  for (let row = 1; row <= rows; row++) {
    const start = FIRST_DAY + from.below(DAYS) * DAY_MS + from.below(24 * 60) * 60_000
    const [code, name] = OFFENCES[draw()] as (typeof OFFENCES)[number]
    const { east, north, area } = points[from.below(POINTS)] as (typeof points)[number]
    const reference = `99/${row}/24`
    const end = start + from.below(8 * 60) * 60_000
    const flags = [from.unit() < 0.2 ? 'Y' : 'N', from.unit() < 0.05 ? 'Y' : 'N']
    yield [reference, new Date(start), new Date(end), code, name, east, north, area, ...flags]
  }
}

function point(from: Random): { east: number; north: number; area: string } {
  const east = BOX.west + from.below(BOX.wide)
  const north = BOX.south + from.below(BOX.high)
  return { east, north, area: `E010${String(26_000 + from.below(600))}` }
}

/** As Excel writes a date on a British machine. */
function asText(value: string | number | Date): string {
  if (!(value instanceof Date)) return String(value)
  const [date = '', time = ''] = value.toISOString().split('T')
  return `${date.split('-').reverse().join('/')} ${time.slice(0, 5)}`
}
