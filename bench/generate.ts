import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawer } from '../src/training/drawer.ts'
import { type Random, random } from '../src/training/random.ts'
import { county, type Point } from './county.ts'

/** Raise it when the rows change: a file that an older generator left behind is then not taken for a new one. */
const VERSION = 1
const SEED = 20_260_301
const POINTS = 20_000
const MONTHS = 36
const FIRST_YEAR = 2022
const WITHOUT_LOCATION = 0.02
const BLOCK_CHARACTERS = 8 * 1024 * 1024
/** Shares of the categories: Norfolk 2021-22, rounded. */
const CATEGORIES: readonly (readonly [name: string, share: number])[] = [
  ['Anti-social behaviour', 128],
  ['Bicycle theft', 12],
  ['Burglary', 26],
  ['Criminal damage and arson', 90],
  ['Drugs', 27],
  ['Other crime', 31],
  ['Other theft', 57],
  ['Possession of weapons', 8],
  ['Public order', 107],
  ['Robbery', 4],
  ['Shoplifting', 36],
  ['Theft from the person', 5],
  ['Vehicle crime', 21],
  ['Violence and sexual offences', 448],
]
const ANTI_SOCIAL_BEHAVIOUR = 0
const OUTCOMES: readonly (readonly [name: string, share: number])[] = [
  ['Unable to prosecute suspect', 55],
  ['Investigation complete; no suspect identified', 20],
  ['Status update unavailable', 6],
  ['Court result unavailable', 6],
  ['Formal action is not in the public interest', 4],
  ['Awaiting court outcome', 3],
  ['Offender given a caution', 2],
  ['Local resolution', 2],
]
const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n'

/**
 * Path of a file of so many invented rows in the data.police.uk street layout, made once and found again by what made it. Rows
 * stand as in the real files: by month, in it by small area, in it by category, and those without a location last.
 */
export function generatedFile(rows: number): string {
  const made = createHash('sha256').update(JSON.stringify({ VERSION, SEED, rows })).digest('hex').slice(0, 12)
  const path = join(tmpdir(), `places-and-spaces-bench-${made}.csv`)
  if (!existsSync(path)) {
    console.error(`Generating ${rows.toLocaleString('en-GB')} rows, once …`)
    // Under another name until it is whole: a run that was stopped leaves no half file to be found.
    write(`${path}.partial`, rows)
    renameSync(`${path}.partial`, path)
  }
  return path
}

/** The months of every generated file, "2022-01" and on. */
export function generatedMonths(): string[] {
  return Array.from({ length: MONTHS }, (_, month) => monthText(month))
}

function write(path: string, rows: number): void {
  const points = county(POINTS, SEED)
  const from = random(SEED + 1)
  const file = openSync(path, 'w')
  let text = HEADER
  for (const key of rowKeys(rows, points, from)) {
    text += line(key, points, from)
    if (text.length < BLOCK_CHARACTERS) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text)
  closeSync(file)
}

/**
 * Month, point (POINTS: no location) and category of every row as one number, in the order of the file; points are ordered by
 * small area. Every point has a row, as long as there are rows enough.
 */
function rowKeys(rows: number, points: readonly Point[], from: Random): Float64Array {
  const drawPoint = drawer(
    points.map((point) => point.weight),
    from,
  )
  const drawCategory = drawer(
    CATEGORIES.map(([, share]) => share),
    from,
  )
  const drawn = (row: number) => {
    if (row < POINTS) return row
    return from.unit() < WITHOUT_LOCATION ? POINTS : drawPoint()
  }
  const areas = areaNumbers(points)
  const keys = Float64Array.from({ length: rows }, (_, row) => {
    const point = drawn(row)
    const inMonth = (areas[point] as number) * CATEGORIES.length + drawCategory()
    return (from.below(MONTHS) * (POINTS + 1) * CATEGORIES.length + inMonth) * 2 ** 15 + point
  })
  return keys.sort()
}

function areaNumbers(points: readonly Point[]): number[] {
  let number = 0
  const numbers = points.map((point, at) => {
    if (at > 0 && point.areaName !== points[at - 1]?.areaName) number += 1
    return number
  })
  return [...numbers, number + 1]
}

function line(key: number, points: readonly Point[], from: Random): string {
  const inMonth = Math.floor(key / 2 ** 15)
  const category = inMonth % CATEGORIES.length
  const month = Math.floor(inMonth / ((POINTS + 1) * CATEGORIES.length))
  const point = points[key % 2 ** 15]
  const isCrime = category !== ANTI_SOCIAL_BEHAVIOUR
  const place = point
    ? `${point.lng},${point.lat},${point.location},${point.areaCode},${point.areaName}`
    : ',,No Location,,'
  const outcome = isCrime ? drawOutcome(from) : ''
  const force = 'Wrenshire Constabulary'
  return `${isCrime ? crimeId(from) : ''},${monthText(month)},${force},${force},${place},${CATEGORIES[category]?.[0]},${outcome},\n`
}

function monthText(month: number): string {
  return `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

function crimeId(from: Random): string {
  let id = ''
  for (let word = 0; word < 8; word++) id += from.bits().toString(16).padStart(8, '0')
  return id
}

const OUTCOME_SHARES = OUTCOMES.reduce((sum, [, share]) => sum + share, 0)

function drawOutcome(from: Random): string {
  let left = from.unit() * OUTCOME_SHARES
  for (const [name, share] of OUTCOMES) {
    left -= share
    if (left < 0) return name
  }
  return (OUTCOMES[0] as (typeof OUTCOMES)[number])[0]
}
