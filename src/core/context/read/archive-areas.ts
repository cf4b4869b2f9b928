import { LEFT_BY_SYSTEMS } from '../../import/rows/archive.ts'
import type { ByteSource } from '../../import/rows/byte-source.ts'
import { bytesInMemory } from '../../import/rows/bytes-in-memory.ts'
import { type Unzip, unzipOf } from '../../import/rows/unzip.ts'
import { type ZipEntry, zipDirectory } from '../../import/rows/zip-directory.ts'
import type { Budget } from './budget.ts'
import { geopackageAreas } from './geopackage-areas.ts'
import { jsonAreas } from './json-areas.ts'
import { NotRead } from './not-read.ts'
import { hasAreas, type RawAreas } from './raw-areas.ts'
import { shapefileAreas } from './shapefile-areas.ts'

const WHOLE_FILE = /^\.(?:gpkg|geojson|json|topojson)$/
/** Files that are nothing without a .shp of their name. */
const INDEX = '.shx'

/**
 * The areas of a zip archive: of each shapefile in it, in whichever folder, and of each GeoPackage, GeoJSON and TopoJSON file. Throws
 * Refused, or NotRead: 'shapefile-incomplete' and all that its files are refused for.
 */
export async function archiveAreas(file: ByteSource, budget: Budget): Promise<readonly RawAreas[]> {
  const entries = (await zipDirectory(file)).filter(({ name }) => !(name.endsWith('/') || LEFT_BY_SYSTEMS.test(name)))
  const unzip = unzipOf(file)
  const members: { name: string; areas: readonly RawAreas[] }[] = []
  for (const [name, parts] of grouped(entries)) {
    const areas = (await memberAreas(parts, unzip, budget)).filter(hasAreas)
    if (areas.length > 0) members.push({ name, areas })
  }
  const [only] = members
  if (only !== undefined && members.length === 1) return only.areas
  return members.flatMap(({ name, areas }) =>
    areas.map((one) => ({ ...one, layer: areas.length === 1 ? name : `${name} · ${one.layer || one.format}` })),
  )
}

type Parts = ReadonlyMap<string, ZipEntry>

/** Files of one folder that are called alike but for their ends: "boundaries/wards" with ".shp", ".dbf" and ".prj". */
function grouped(entries: readonly ZipEntry[]): ReadonlyMap<string, Parts> {
  const groups = new Map<string, { name: string; parts: Map<string, ZipEntry> }>()
  for (const entry of entries) {
    const [, name, end] = /^(.*?)(\.[^./]*)?$/s.exec(entry.name) as unknown as [string, string, string | undefined]
    const group = groups.get(name.toLowerCase()) ?? { name, parts: new Map() }
    group.parts.set((end ?? '').toLowerCase(), entry)
    groups.set(name.toLowerCase(), group)
  }
  return new Map([...groups.values()].map(({ name, parts }) => [name, parts]))
}

async function memberAreas(parts: Parts, unzip: Unzip, budget: Budget): Promise<readonly RawAreas[]> {
  const areas: RawAreas[] = []
  const [shp, dbf] = [parts.get('.shp'), parts.get('.dbf')]
  if (shp === undefined && parts.has(INDEX)) throw new NotRead('shapefile-incomplete')
  if (shp !== undefined) {
    // Without its table no area has a name or a code.
    if (dbf === undefined) throw new NotRead('shapefile-incomplete')
    const [prj, cpg] = [await textOf(parts.get('.prj'), unzip), await textOf(parts.get('.cpg'), unzip)]
    const made = await shapefileAreas({ shp: await unzip.unpack(shp), dbf: await unzip.unpack(dbf), prj, cpg }, budget)
    if (made !== null) areas.push(made)
  }
  for (const [end, entry] of parts) {
    if (!WHOLE_FILE.test(end)) continue
    const bytes = await unzip.unpack(entry)
    if (end === '.gpkg') areas.push(...(await geopackageAreas(bytes, budget)))
    else areas.push(...(await jsonAreas(bytesInMemory(entry.name, bytes), budget)))
  }
  return areas
}

async function textOf(entry: ZipEntry | undefined, unzip: Unzip): Promise<string> {
  return entry === undefined ? '' : new TextDecoder('utf-8').decode(await unzip.unpack(entry))
}
