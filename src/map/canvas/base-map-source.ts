import { type AddProtocolAction, addProtocol, type SourceSpecification } from 'maplibre-gl'
import type { BaseMap } from '../base-map.ts'

/** Of addresses that only MapLibre and this file see: nothing is fetched under them. */
const PROTOCOL = 'base-map'

/** Open base maps by their number in the address; each map on the page has its own. */
const open = new Map<string, BaseMap>()
let isProvided = false
let last = 0

export interface BaseMapSource {
  readonly source: SourceSpecification
  close(): void
}

/**
 * A MapLibre source that reads its tiles from an open base map. Not by the protocol that pmtiles brings: that one would try to
 * fetch an archive it does not know, and tells archives apart by the name of their file.
 */
export function createBaseMapSource(baseMap: BaseMap): BaseMapSource {
  if (!isProvided) addProtocol(PROTOCOL, tileOf)
  isProvided = true
  const number = String(++last)
  open.set(number, baseMap)
  const { kind, minZoom, maxZoom, bounds } = baseMap
  const common = {
    tiles: [`${PROTOCOL}://${number}/{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [...bounds[0], ...bounds[1]] as [number, number, number, number],
  }
  // Raster tiles are 256 pixels wide, or twice that for fine screens: drawn at 256 they are sharp on both.
  const source: SourceSpecification =
    kind === 'vector' ? { type: 'vector', ...common } : { type: 'raster', tileSize: 256, ...common }
  return { source, close: () => void open.delete(number) }
}

const tileOf: AddProtocolAction = async ({ url }, { signal }) => {
  const [, number = '', z, x, y] = /^[a-z-]+:\/\/(\d+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? []
  const baseMap = open.get(number)
  const tile = (await baseMap?.tile(Number(z), Number(x), Number(y), signal)) ?? null
  // No bytes are an empty vector tile to MapLibre; a picture that is not there is null, which its types leave out.
  return { data: tile ?? (baseMap?.kind === 'vector' ? new ArrayBuffer(0) : (null as unknown as object)) }
}
