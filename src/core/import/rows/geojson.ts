import type { Notice } from '../../vocabulary/import-codes.ts'
import { type ByteSource, readBytes } from './byte-source.ts'
import { pointTable } from './geojson-table.ts'
import { isDeeperThan } from './json-depth.ts'
import { isObject } from './json-object.ts'
import { Refused } from './refused.ts'
import type { RowsFile } from './rows-file.ts'
import { rowsInMemory } from './rows-in-memory.ts'
import type { Sniffed } from './sniff.ts'

const MOST_BYTES = 200 * 1024 * 1024
const DEEPEST = 100

/** Whether a text that begins so, in a file of this name, is meant as JSON. "[Crime ID],[Date]" is how some databases head a CSV. */
export function looksLikeJson(head: string, name: string): boolean {
  const start = head.trimStart()
  if (/\.(geo)?json$/i.test(name)) return start !== ''
  return /^\{\s*["}]|^\[\s*\{/.test(start)
}

/**
 * The points of a GeoJSON file (RFC 7946) as a table: a header, and a row for each feature. Throws Refused: 'json-damaged',
 * 'json-not-geojson', 'boundaries', 'too-many-columns' or 'unpacks-too-large'.
 */
export async function openGeojson(file: ByteSource, { encoding, bom }: Sniffed): Promise<RowsFile> {
  if (file.size > MOST_BYTES) throw new Refused('unpacks-too-large')
  const notices: Notice[] = ['from-geojson']
  if (encoding.startsWith('utf-16')) notices.push('read-as-utf-16')
  const bytes = await readBytes(file, bom, file.size)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    notices.push('read-as-windows-1252')
    text = new TextDecoder('windows-1252').decode(bytes)
  }
  const { width, rows } = pointTable(featuresOf(parsed(text)))
  return rowsInMemory({
    name: file.name,
    bytes: file.size,
    kind: 'geojson',
    notices,
    width,
    rows: rows.length,
    row: (at) => rows[at],
  })
}

function parsed(text: string): unknown {
  // Before it is read: a reader that goes into each bracket by itself would run out of room.
  if (isDeeperThan(text, DEEPEST)) throw new Refused('json-damaged')
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('json-damaged')
  }
}

const BOUNDARIES: ReadonlySet<unknown> = new Set([
  'Topology',
  'Polygon',
  'MultiPolygon',
  'LineString',
  'MultiLineString',
  'GeometryCollection',
])

function featuresOf(json: unknown): { features: readonly unknown[]; crs: unknown } {
  if (!isObject(json)) throw new Refused('json-not-geojson')
  if (json.type === 'FeatureCollection' && Array.isArray(json.features))
    return { features: json.features, crs: json.crs }
  if (json.type === 'Feature') return { features: [json], crs: json.crs }
  throw new Refused(BOUNDARIES.has(json.type) ? 'boundaries' : 'json-not-geojson')
}
