import type { PersonalKind } from '../../vocabulary/personal-kinds.ts'
import { ADDRESSES, PARTS_OF_ADDRESSES } from './address.ts'
import { BANK_DETAILS } from './bank-details.ts'
import { CRIME_REFERENCES } from './crime-reference.ts'
import { DATES_OF_BIRTH } from './date-of-birth.ts'
import { type Detector, shownBy } from './detector.ts'
import { EMAILS } from './email.ts'
import { FREE_TEXTS } from './free-text.ts'
import { IMEIS } from './imei.ts'
import { IP_ADDRESSES } from './ip-address.ts'
import { losesOnlyCells } from './loses-only-cells.ts'
import { NAMES_BY_HEADER, NAMES_BY_VALUES, NAMES_FOR_CATEGORIES, NAMES_OF_SOMEBODY, WHOLE_NAMES } from './name.ts'
import { NATIONAL_INSURANCE_NUMBERS } from './national-insurance-number.ts'
import { NHS_NUMBERS } from './nhs-number.ts'
import { PASSPORTS } from './passport.ts'
import { PHONES } from './phone.ts'
import { POSTCODES } from './postcode.ts'
import { RECORDERS } from './recorder-name.ts'
import { type SampledColumn, sampledColumn } from './sampled-column.ts'
import { SOCIAL_HANDLES } from './social-handle.ts'
import { SPECIAL_CATEGORIES } from './special-category.ts'
import { UPRNS } from './uprn.ts'
import { VEHICLE_REGISTRATIONS } from './vehicle-registration.ts'
import { WHAT3WORDS } from './what3words.ts'

/** What was found in a column. */
export interface PersonalFinding {
  readonly kind: PersonalKind
  /** Of the values that say something, the share (0..1) that are written like this kind. */
  readonly share: number
  /** What decided: the values alone, or the header (with such values as the kind needs under it). */
  readonly by: 'header' | 'values'
}

/** Strongest first: those with check digits, those with a form of their own, then names, addresses and prose. */
const DETECTORS: readonly Detector[] = [
  NHS_NUMBERS,
  NATIONAL_INSURANCE_NUMBERS,
  EMAILS,
  IMEIS,
  BANK_DETAILS,
  PASSPORTS,
  IP_ADDRESSES,
  DATES_OF_BIRTH,
  CRIME_REFERENCES,
  POSTCODES,
  PHONES,
  UPRNS,
  SOCIAL_HANDLES,
  WHAT3WORDS,
  VEHICLE_REGISTRATIONS,
  PARTS_OF_ADDRESSES,
  ADDRESSES,
  NAMES_BY_HEADER,
  NAMES_BY_VALUES,
  WHOLE_NAMES,
  NAMES_OF_SOMEBODY,
  NAMES_FOR_CATEGORIES,
  RECORDERS,
  SPECIAL_CATEGORIES,
  FREE_TEXTS,
]

/**
 * Looks for personal data in a column by its header and a sample of its values (the caller gives at most 5,000). First the kinds
 * that the header names are asked, with the lower thresholds that a header allows, then all others by values alone. Null where
 * nothing was found, or nothing but single cells of a list (`losesOnlyCells`); that is no promise that nothing is there (thresholds: governance notes, section 5).
 */
export function findPersonal(header: string, values: readonly string[]): PersonalFinding | null {
  const column = sampledColumn(header, values)
  const possible = DETECTORS.filter(({ never }) => !never?.test(column.header))
  return (
    first(possible, (detector) => (detector.header.test(column.header) ? byHeader(detector, column) : null)) ??
    first(possible, (detector) => byValues(detector, column))
  )
}

function byHeader(detector: Detector, column: SampledColumn): PersonalFinding | null {
  const found = byValues(detector, column)
  if (found || !detector.named) return found
  const share = shownBy(detector.named, column)
  return share === null ? null : { kind: detector.kind, share, by: 'header' }
}

function byValues(detector: Detector, column: SampledColumn): PersonalFinding | null {
  if (detector.unless?.test(column.header)) return null
  const share = detector.silent && shownBy(detector.silent, column)
  if (share !== null && detector.silent && losesOnlyCells(column, share, detector.silent)) return null
  return share === null ? null : { kind: detector.kind, share, by: 'values' }
}

function first(
  detectors: readonly Detector[],
  ask: (detector: Detector) => PersonalFinding | null,
): PersonalFinding | null {
  for (const detector of detectors) {
    const found = ask(detector)
    if (found) return found
  }
  return null
}
