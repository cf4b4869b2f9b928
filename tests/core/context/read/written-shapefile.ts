import { together } from '../../import/rows/forged-zip.ts'
import type { Pair, Ring } from './squares.ts'

/** Rings of one record; null for a record without a shape. */
export type Record = readonly Ring[] | null

/** A .shp and its .shx; outlines of shapefiles run clockwise, holes the other way (ESRI, 1998). */
export function writtenShp(
  records: readonly Record[],
  type: 1 | 5 | 15 | 25 = 5,
): { shp: Uint8Array<ArrayBuffer>; shx: Uint8Array<ArrayBuffer> } {
  const contents = records.map((rings) =>
    rings === null ? numbers(4, (view) => view.setInt32(0, 0, true)) : shape(rings, type),
  )
  const index: Uint8Array[] = []
  const parts: Uint8Array[] = []
  let at = 100
  for (const [record, content] of contents.entries()) {
    const head = (first: number) =>
      numbers(8, (view) => {
        view.setInt32(0, first)
        view.setInt32(4, content.length / 2)
      })
    parts.push(head(record + 1), content)
    index.push(head(at / 2))
    at += 8 + content.length
  }
  const [shp, shx] = [together(parts), together(index)]
  return { shp: together([header(shp.length, type), shp]), shx: together([header(shx.length, type), shx]) }
}

function header(bytes: number, type: number): Uint8Array {
  return numbers(100, (view) => {
    view.setInt32(0, 9994)
    view.setInt32(24, 50 + bytes / 2)
    view.setInt32(28, 1000, true)
    view.setInt32(32, type, true)
  })
}

function shape(rings: readonly Ring[], type: number): Uint8Array {
  const points = rings.flat()
  if (type === 1) return numbers(20, (view) => write(view, 4, points.slice(0, 1), 1))
  // Heights and measures follow, each with its range.
  const extra = type === 5 ? 0 : (type === 15 ? 2 : 1) * (16 + 8 * points.length)
  return numbers(44 + 4 * rings.length + 16 * points.length + extra, (view) => {
    view.setInt32(36, rings.length, true)
    view.setInt32(40, points.length, true)
    let first = 0
    for (const [at, ring] of rings.entries()) {
      view.setInt32(44 + 4 * at, first, true)
      first += ring.length
    }
    write(view, 44 + 4 * rings.length, points, type)
  })
}

function write(view: DataView, from: number, points: readonly Pair[], type: number): void {
  view.setInt32(0, type, true)
  for (const [at, [x, y]] of points.entries()) {
    view.setFloat64(from + 16 * at, x, true)
    view.setFloat64(from + 16 * at + 8, y, true)
  }
}

/** A field: its name, its type and its width in bytes. */
export type DbfField = readonly [name: string, type: string, width: number]

/** A .dbf file; cells are texts, or bytes where the encoding matters. A row that begins with "*" in `deleted` is a deleted one. */
export function writtenDbf(
  fields: readonly DbfField[],
  rows: readonly (readonly (string | Uint8Array)[])[],
  { driver = 0, deleted = [] }: { readonly driver?: number; readonly deleted?: readonly number[] } = {},
): Uint8Array<ArrayBuffer> {
  const start = 32 + 32 * fields.length + 1
  const width = 1 + fields.reduce((sum, [, , bytes]) => sum + bytes, 0)
  const head = numbers(start, (view) => {
    view.setUint8(0, 3)
    view.setUint32(4, rows.length, true)
    view.setUint16(8, start, true)
    view.setUint16(10, width, true)
    view.setUint8(29, driver)
    view.setUint8(start - 1, 0x0d)
    for (const [at, [name, type, bytes]] of fields.entries()) {
      for (const [letter, byte] of new TextEncoder().encode(name).entries()) view.setUint8(32 + 32 * at + letter, byte)
      view.setUint8(32 + 32 * at + 11, type.charCodeAt(0))
      view.setUint8(32 + 32 * at + 16, bytes)
    }
  })
  const body = rows.map((row, number) => {
    const bytes = new Uint8Array(width).fill(32)
    if (deleted.includes(number)) bytes[0] = 42
    let at = 1
    for (const [column, [, , wide]] of fields.entries()) {
      const cell = row[column] ?? ''
      bytes.set((typeof cell === 'string' ? new TextEncoder().encode(cell) : cell).subarray(0, wide), at)
      at += wide
    }
    return bytes
  })
  return together([head, ...body, Uint8Array.of(26)])
}

function numbers(bytes: number, write: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes))
  write(view)
  return new Uint8Array(view.buffer)
}
