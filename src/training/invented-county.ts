import type { Month } from '../core/vocabulary/month.ts'
import { areasFile, deprivationFile, districtsFile, populationFile } from './area-files.ts'
import { EXACT_FROM, exactFile } from './exact-file.ts'
import type { InventedFile } from './invented-file.ts'
import { MONTHS } from './months.ts'
import { premisesFile } from './premises-file.ts'
import { random } from './random.ts'
import { streetFile } from './street-file.ts'
import { type StreetRow, streetRows } from './street-rows.ts'
import { truthsFile } from './truths-file.ts'

/** The county that everybody sees who asks for no other. */
export const TRAINING_SEED = 20_260_301

/** Every file of the invented county. */
export interface InventedCounty {
  /** One a month, in the columns of data.police.uk: "2023-01-training-invented-street.csv". */
  readonly street: readonly InventedFile[]
  /** Violence, robbery, weapons and anti-social behaviour of the last 18 months with exact times, flags and Home Office codes, CSV. */
  readonly exact: InventedFile
  readonly deprivation: InventedFile
  readonly population: InventedFile
  readonly premises: InventedFile
  /** Small areas with code and name, GeoJSON. */
  readonly areas: InventedFile
  readonly districts: InventedFile
  readonly truths: InventedFile
}

export interface InventedMonth {
  readonly file: InventedFile
  /** Of how many months the street files are made, this one included, and of how many they will be. */
  readonly done: number
  readonly of: number
}

/**
 * Makes the street files month by month, so that a caller can say how far it is or stop, and returns the whole county with the
 * last. The same seed gives the same bytes. Land, people and the planted truths are the same for every seed; only the rows differ.
 */
export function* inventedCounty(seed: number = TRAINING_SEED): Generator<InventedMonth, InventedCounty> {
  const from = random(seed)
  const street: InventedFile[] = []
  const timed: { month: Month; rows: readonly StreetRow[] }[] = []
  for (const rows of streetRows(from)) {
    const month = MONTHS[street.length] as Month
    if (street.length >= EXACT_FROM) timed.push({ month, rows })
    const file = streetFile(month, rows, from)
    street.push(file)
    yield { file, done: street.length, of: MONTHS.length }
  }
  return {
    street,
    exact: exactFile(timed, from),
    deprivation: deprivationFile(),
    population: populationFile(),
    premises: premisesFile(),
    areas: areasFile(),
    districts: districtsFile(),
    truths: truthsFile(),
  }
}
