import { gzipSync } from 'node:zlib'

/** Numbers of the specification, written down here rather than taken from the package under test. */
export const TILE_TYPE = { unknown: 0, mvt: 1, png: 2, jpeg: 3, webp: 4, avif: 5, mlt: 6 } as const
export const COMPRESSION = { none: 1, gzip: 2, brotli: 3 } as const

export interface Tile {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly bytes: Uint8Array
}

export interface Archive {
  readonly tiles: readonly Tile[]
  readonly tileType: number
  readonly tileCompression?: number
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number]
  readonly metadata?: object
}

const HEADER = 127

/**
 * A PMTiles archive of version 3, by its specification: header, root directory, metadata, tiles; both directory and metadata gzipped.
 * No leaf directories, which archives of a few tiles do without.
 */
export function pmtiles({
  tiles,
  tileType,
  tileCompression = COMPRESSION.none,
  box,
  metadata = {},
}: Archive): Uint8Array {
  const inOrder = [...tiles].sort((a, b) => tileId(a) - tileId(b))
  const data = Buffer.concat(inOrder.map(({ bytes }) => bytes))
  const directory = gzipSync(directoryOf(inOrder))
  const json = gzipSync(JSON.stringify(metadata))
  const header = Buffer.alloc(HEADER)
  header.write('PMTiles', 0, 'latin1')
  header[7] = 3
  const jsonAt = HEADER + directory.length
  const dataAt = jsonAt + json.length
  const lengths = [HEADER, directory.length, jsonAt, json.length, dataAt, 0, dataAt, data.length]
  const counts = [tiles.length, tiles.length, tiles.length]
  for (const [at, value] of [...lengths, ...counts].entries()) header.writeBigUInt64LE(BigInt(value), 8 + at * 8)
  const zooms = tiles.map(({ z }) => z)
  const [least, most] = [Math.min(...zooms), Math.max(...zooms)]
  header.set([1, COMPRESSION.gzip, tileCompression, tileType, least, most], 96)
  for (const [at, degrees] of box.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4)
  header[118] = least
  header.writeInt32LE(Math.round(((box[0] + box[2]) / 2) * 1e7), 119)
  header.writeInt32LE(Math.round(((box[1] + box[3]) / 2) * 1e7), 123)
  return Buffer.concat([header, directory, json, data])
}

/** All ids as differences, then run lengths, then lengths, then offsets plus one (0: right after the one before). */
function directoryOf(tiles: readonly Tile[]): Uint8Array {
  const ids = tiles.map(tileId)
  return Uint8Array.from([
    ...varint(tiles.length),
    ...ids.flatMap((id, at) => varint(id - (ids[at - 1] ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ bytes }) => varint(bytes.length)),
    ...tiles.flatMap((_, at) => varint(at === 0 ? 1 : 0)),
  ])
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))]
}

/** Number of a tile: all tiles of the lower zooms, and its place on the Hilbert curve of its own. */
export function tileId({ z, x, y }: Pick<Tile, 'z' | 'x' | 'y'>): number {
  let id = (4 ** z - 1) / 3
  let [tx, ty] = [x, y]
  for (let size = 2 ** (z - 1); size >= 1; size /= 2) {
    const rx = (tx & size) > 0 ? 1 : 0
    const ry = (ty & size) > 0 ? 1 : 0
    id += size * size * ((3 * rx) ^ ry)
    if (ry === 1) continue
    if (rx === 1) [tx, ty] = [size - 1 - (tx & (size - 1)), size - 1 - (ty & (size - 1))]
    ;[tx, ty] = [ty, tx]
  }
  return id
}
