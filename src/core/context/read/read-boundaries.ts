import { type ByteSource, isGone, readBytes } from '../../import/rows/byte-source.ts'
import { Refused } from '../../import/rows/refused.ts'
import { HEAD_BYTES, holdsArchive } from '../../import/rows/sniff.ts'
import { archiveAreas } from './archive-areas.ts'
import { type Budget, budgetOf } from './budget.ts'
import { geopackageAreas } from './geopackage-areas.ts'
import { jsonAreas } from './json-areas.ts'
import { type BoundaryRefusal, NotRead } from './not-read.ts'
import { holdsSqlite } from './open-sqlite.ts'
import { type Placed, placeAreas } from './place-areas.ts'
import { hasAreas, type RawAreas } from './raw-areas.ts'
import { holdsShapefile } from './shp-shapes.ts'

export type { BoundaryRefusal } from './not-read.ts'

/** Areas of one file, or of one layer of it, in their place on the earth. */
export interface PlacedAreas extends Placed {
  /** "wards.zip", or "wards.gpkg · wards_2022" where the file holds several layers. */
  readonly name: string
  /** Of the whole file. */
  readonly bytes: number
  readonly format: RawAreas['format']
  /** Names of the attributes, in the file's order. */
  readonly fields: readonly string[]
}

/** In bytes: a database is read into memory whole. */
const LARGEST_DATABASE = 300 * 1024 * 1024

/**
 * The boundaries in a file, by what is in it and not by its name: GeoJSON, TopoJSON, a GeoPackage, or a zip archive of these or of
 * shapefiles. One refusal for all: of several layers none is left out without a word, but for those without any area.
 */
export async function readBoundaries(file: ByteSource): Promise<readonly PlacedAreas[] | BoundaryRefusal> {
  try {
    const layers = (await areasOf(file, budgetOf())).filter(hasAreas)
    if (layers.length === 0) return 'no-boundaries'
    const placed: PlacedAreas[] = []
    for (const layer of layers) {
      const placing = await placeAreas(layer)
      if (typeof placing === 'string') return placing
      const name = layers.length === 1 ? file.name : `${file.name} · ${layer.layer}`
      placed.push({ name, bytes: file.size, format: layer.format, fields: layer.fields, ...placing })
    }
    return placed
  } catch (problem) {
    return refusalOf(problem)
  }
}

async function areasOf(file: ByteSource, budget: Budget): Promise<readonly RawAreas[]> {
  const head = await readBytes(file, 0, HEAD_BYTES)
  if (holdsShapefile(head)) throw new NotRead('shapefile-alone')
  if (holdsArchive(head)) return archiveAreas(file, budget)
  if (!holdsSqlite(head)) return jsonAreas(file, budget)
  if (file.size > LARGEST_DATABASE) throw new NotRead('unpacks-too-large')
  return geopackageAreas(await readBytes(file, 0, file.size), budget)
}

function refusalOf(problem: unknown): BoundaryRefusal {
  if (problem instanceof NotRead) return problem.refusal
  if (isGone(problem)) return 'unreadable'
  if (!(problem instanceof Refused)) throw problem
  const { refusal } = problem
  const isOurs = refusal === 'json-damaged' || refusal === 'encrypted' || refusal === 'unpacks-too-large'
  return isOurs || refusal === 'archive-damaged' ? refusal : 'no-boundaries'
}
