import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import { inventedGround } from './ground.ts'
import type { InventedFile } from './invented-file.ts'
import { inventedPeople } from './people.ts'
import type { Ring } from './rings.ts'

/** Deprivation of every small area: one row an area, 1 the most deprived. */
export function deprivationFile(): InventedFile {
  const rows = inventedPeople().map(
    ({ area, score, rank, decile }) =>
      `${area.code},${area.name},${score.toFixed(3)},${rank},${decile},${TRAINING_MARK}\n`,
  )
  return {
    name: 'training-invented-deprivation.csv',
    text: `Area code,Area name,Score,Rank,Decile (1 = most deprived),Note\n${rows.join('')}`,
  }
}

/** Residents and people in working hours of every small area. */
export function populationFile(): InventedFile {
  const rows = inventedPeople().map(
    ({ area, residents, workday }) => `${area.code},${area.name},${residents},${workday},${TRAINING_MARK}\n`,
  )
  return {
    name: 'training-invented-population.csv',
    text: `Area code,Area name,Residents,Workday people,Note\n${rows.join('')}`,
  }
}

/** The borders of the small areas, GeoJSON. */
export function areasFile(): InventedFile {
  return collection(
    'training-invented-small-areas.geojson',
    inventedGround().areas.map(({ code, name, district, ring }) => feature({ code, name, district }, ring)),
  )
}

/** The borders of the seven districts, GeoJSON. */
export function districtsFile(): InventedFile {
  return collection(
    'training-invented-districts.geojson',
    inventedGround().districts.map(({ name, ring }, at) => feature({ code: `X0300000${at + 1}`, name }, ring)),
  )
}

function feature(properties: Readonly<Record<string, string>>, ring: Ring) {
  const geometry = { type: 'Polygon', coordinates: [ring] }
  return { type: 'Feature', properties: { ...properties, note: TRAINING_MARK }, geometry }
}

function collection(name: string, features: readonly unknown[]): InventedFile {
  return { name, text: JSON.stringify({ type: 'FeatureCollection', note: TRAINING_MARK, features }) }
}
