import { isoMonth, type Month } from '../core/vocabulary/month.ts'
import { TRAINING_FORCE } from '../core/vocabulary/training.ts'
import { drawer } from './drawer.ts'
import type { InventedFile } from './invented-file.ts'
import type { Random } from './random.ts'
import type { StreetRow } from './street-rows.ts'

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n'

/** How crimes end, of a hundred. */
const OUTCOMES: readonly (readonly [name: string, share: number])[] = [
  ['Unable to prosecute suspect', 50],
  ['Investigation complete; no suspect identified', 28],
  ['Status update unavailable', 6],
  ['Court result unavailable', 5],
  ['Formal action is not in the public interest', 4],
  ['Awaiting court outcome', 3],
  ['Offender given a caution', 2],
  ['Local resolution', 2],
]

/** The rows of a month as data.police.uk publishes them; the force in every row says that they are invented. */
export function streetFile(month: Month, rows: readonly StreetRow[], from: Random): InventedFile {
  const written = isoMonth(month)
  const outcome = drawer(
    OUTCOMES.map(([, share]) => share),
    from,
  )
  let text = HEADER
  for (const { category, point } of rows) {
    // Anti-social behaviour is an incident, not a crime: no number and no outcome, so that two of a day look like one row twice.
    const isCrime = category !== 'Anti-social behaviour'
    const place = point
      ? `${point.at[0].toFixed(6)},${point.at[1].toFixed(6)},${point.location},${point.areaCode},${point.areaName}`
      : ',,No Location,,'
    const ending = isCrime ? OUTCOMES[outcome()]?.[0] : ''
    text += `${isCrime ? crimeId(from) : ''},${written},${TRAINING_FORCE},${TRAINING_FORCE},${place},${category},${ending},\n`
  }
  return { name: `${written}-training-invented-street.csv`, text }
}

/** Two hexadecimal digits of each byte: 100,000 numbers of 64 digits are most of the work of writing the files. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** 64 hexadecimal digits. */
function crimeId(from: Random): string {
  let id = ''
  for (let word = 0; word < 8; word++) {
    const bits = from.bits()
    id += `${BYTES[bits >>> 24]}${BYTES[(bits >>> 16) & 255]}${BYTES[(bits >>> 8) & 255]}${BYTES[bits & 255]}`
  }
  return id
}
