import { type ByteSource, readBytes } from '../../import/rows/byte-source.ts'
import { looksLikeJson } from '../../import/rows/geojson.ts'
import { readJson } from '../../import/rows/json-file.ts'
import { isObject } from '../../import/rows/json-object.ts'
import { HEAD_BYTES, sniff } from '../../import/rows/sniff.ts'
import type { Budget } from './budget.ts'
import { geojsonAreas } from './geojson-areas.ts'
import type { RawAreas } from './raw-areas.ts'
import { topojsonAreas } from './topojson-areas.ts'

/** The areas of a GeoJSON or TopoJSON file; none where it is another file. Throws Refused or NotRead. */
export async function jsonAreas(file: ByteSource, budget: Budget): Promise<readonly RawAreas[]> {
  const head = await readBytes(file, 0, HEAD_BYTES)
  const sniffed = sniff(head, file.name)
  if (typeof sniffed === 'string') return []
  const text = new TextDecoder(sniffed.encoding).decode(head.subarray(sniffed.bom))
  if (!looksLikeJson(text, file.name)) return []
  const { json } = await readJson(file, sniffed)
  if (!isObject(json)) return []
  if (json.type === 'Topology') return topojsonAreas(json, budget)
  const areas = geojsonAreas(json, budget)
  return areas === null ? [] : [areas]
}
