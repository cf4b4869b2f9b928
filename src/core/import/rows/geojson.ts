import type { ByteSource } from './byte-source.ts'
import { pointTable } from './geojson-table.ts'
import { readJson } from './json-file.ts'
import { isObject } from './json-object.ts'
import { Refused } from './refused.ts'
import type { RowsFile } from './rows-file.ts'
import { rowsInMemory } from './rows-in-memory.ts'
import type { Sniffed } from './sniff.ts'

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
export async function openGeojson(file: ByteSource, sniffed: Sniffed): Promise<RowsFile> {
  const { json, notices } = await readJson(file, sniffed)
  const { width, rows } = pointTable(featuresOf(json))
  return rowsInMemory({
    name: file.name,
    bytes: file.size,
    kind: 'geojson',
    notices: ['from-geojson', ...notices],
    width,
    rows: rows.length,
    row: (at) => rows[at],
  })
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
