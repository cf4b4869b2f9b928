import { together } from '../../import/rows/forged-zip.ts'
import type { Ring } from './squares.ts'

/** How well-known binary is written. */
export interface WkbForm {
  readonly isBig?: boolean
  /** As ISO says it, in thousands, or as EWKB does, in flags. */
  readonly dimensions?: '' | 'Z' | 'M' | 'ZM'
  readonly isEwkb?: boolean
  /** EWKB may carry the number of the coordinate system. */
  readonly srid?: number
}

export function wkbPolygon(rings: readonly Ring[], form: WkbForm = {}): Uint8Array {
  return together([head(3, form), count(rings.length, form), ...rings.map((ring) => wkbRing(ring, form))])
}

/** Type 6 is a multipolygon, 7 a collection of any geometries, 10 a polygon of curves. */
export function wkbOf(type: number, parts: readonly Uint8Array[], form: WkbForm = {}): Uint8Array {
  return together([head(type, form), count(parts.length, form), ...parts])
}

export function wkbPoint([x, y]: readonly [number, number], form: WkbForm = {}): Uint8Array {
  return together([head(1, form), doubles([x, y], form)])
}

/** A cell of a GeoPackage: its header, with an envelope of 4 numbers or none, and the shape. */
export function geopackageCell(
  wkb: Uint8Array,
  { envelope = 0, flags = 0 }: { readonly envelope?: 0 | 1; readonly flags?: number } = {},
): Uint8Array {
  return together([
    Uint8Array.of(0x47, 0x50, 0, flags | 1 | (envelope << 1), 0, 0, 0, 0),
    new Uint8Array(32 * envelope),
    wkb,
  ])
}

function head(type: number, { isBig, dimensions = '', isEwkb, srid, ...rest }: WkbForm): Uint8Array {
  const [z, m] = [dimensions.includes('Z'), dimensions.includes('M')]
  const iso = 1000 * (Number(z) + 2 * Number(m))
  const flags = (z ? 0x80000000 : 0) + (m ? 0x40000000 : 0) + (srid === undefined ? 0 : 0x20000000)
  const form = { ...rest, isBig: isBig ?? false }
  const code = count(type + (isEwkb ? flags : iso), form)
  return together([Uint8Array.of(isBig ? 0 : 1), code, srid === undefined ? new Uint8Array(0) : count(srid, form)])
}

function wkbRing(ring: Ring, form: WkbForm): Uint8Array {
  return together([count(ring.length, form), ...ring.map((pair) => doubles(pair, form))])
}

/** A position with a height and a measure that must not be taken for anything. */
function doubles(pair: readonly number[], { isBig, dimensions = '' }: WkbForm): Uint8Array {
  const all = [...pair, ...[7, 8].slice(0, dimensions.length)]
  const view = new DataView(new ArrayBuffer(8 * all.length))
  for (const [at, number] of all.entries()) view.setFloat64(8 * at, number, !isBig)
  return new Uint8Array(view.buffer)
}

function count(value: number, { isBig }: WkbForm): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint32(0, value, !isBig)
  return new Uint8Array(view.buffer)
}
