import { Compression, FileSource, type Header, PMTiles, TileType } from 'pmtiles'
import { BaseMapError, type BaseMapInfo } from './base-map-info.ts'
import { textOfHtml } from './text-of-html.ts'

/** An archive of map tiles that is open. */
export interface BaseMap extends BaseMapInfo {
  readonly kind: 'raster' | 'vector'
  /** Names of the layers in vector tiles; empty where the archive does not say. */
  readonly layerNames: readonly string[]
  /** A tile's bytes, decompressed; null where the archive has none there. */
  tile(z: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | null>
}

const RASTER: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp]
const HEADER_BYTES = 127

/**
 * Opens a PMTiles archive of version 3. Its header, root directory and metadata are read, tiles when they are asked for: an archive
 * may be larger than memory.
 * @throws BaseMapError where it is no such archive, or not all of one
 */
export async function openBaseMap(file: File): Promise<BaseMap> {
  await checkStart(file)
  const archive = new PMTiles(new FileSource(file))
  const { header, metadata } = await read(archive)
  checkWhole(header, file.size)
  const isVector = header.tileType === TileType.Mvt
  const canUnpack = header.tileCompression === Compression.None || header.tileCompression === Compression.Gzip
  if (!(isVector || RASTER.includes(header.tileType)) || !canUnpack) throw new BaseMapError('unknown-tiles')
  return {
    name: textOfHtml(textOf(metadata.name)) || file.name,
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    bounds: [
      [header.minLon, header.minLat],
      [header.maxLon, header.maxLat],
    ],
    attribution: textOfHtml(textOf(metadata.attribution)),
    kind: isVector ? 'vector' : 'raster',
    layerNames: isVector ? layerNames(metadata.vector_layers) : [],
    async tile(z, x, y, signal) {
      return (await archive.getZxy(z, x, y, signal))?.data ?? null
    },
  }
}

/** What is to be told of an open base map. */
export function baseMapInfo({ name, minZoom, maxZoom, bounds, attribution }: BaseMap): BaseMapInfo {
  return { name, minZoom, maxZoom, bounds, attribution }
}

/** The magic number: "PMTiles" and the version since 3, "PM" and the version as 16 bits before. */
async function checkStart(file: File): Promise<void> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer())
  const letters = String.fromCharCode(...start.subarray(0, 7))
  const isOld = letters.startsWith('PM') && (start[2] === 1 || start[2] === 2) && start[3] === 0
  if (isOld || (letters === 'PMTiles' && (start[7] ?? 3) < 3)) throw new BaseMapError('old-pmtiles')
  if (letters !== 'PMTiles') throw new BaseMapError('not-pmtiles')
  if (file.size < HEADER_BYTES) throw new BaseMapError('unreadable')
}

async function read(archive: PMTiles): Promise<{ header: Header; metadata: Record<string, unknown> }> {
  try {
    const header = await archive.getHeader()
    // The specification allows an archive without metadata.
    const metadata = header.jsonMetadataLength > 0 ? await archive.getMetadata() : {}
    return { header, metadata: typeof metadata === 'object' && metadata !== null ? { ...metadata } : {} }
  } catch {
    // pmtiles has words for people who write programs only: a broken stream, an unexpected number.
    throw new BaseMapError('unreadable')
  }
}

/** A download that broke off has its header and directories, which come first, and lacks tiles. */
function checkWhole(header: Header, bytes: number): void {
  const ends = [
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  ]
  const hasBounds = header.minLon < header.maxLon && header.minLat < header.maxLat && header.minZoom <= header.maxZoom
  if (Math.max(...ends) > bytes || !hasBounds) throw new BaseMapError('unreadable')
}

function layerNames(layers: unknown): string[] {
  return Array.isArray(layers) ? layers.map((layer) => textOf(layer?.id)).filter((name) => name !== '') : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
