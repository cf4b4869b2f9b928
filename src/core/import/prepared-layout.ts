import type { OptionalColumn } from '../table/incident-table.ts'

/**
 * The prepared data file: the cleaned columns of what is loaded, to be added again without reading text (docs/formats.md).
 *
 *     byte 0    8   magic
 *     byte 8    4   version of the format
 *     byte 12   4   nothing: zero
 *     byte 16  32   SHA-256 of everything from byte 48 on
 *     byte 48   8   length of the header in bytes, a multiple of 8
 *     byte 56       header: JSON in UTF-8, filled up with spaces
 *     then          the columns, each from a multiple of 8
 *
 * Whole numbers are little-endian, as in the memory of every machine a browser runs on, so that columns are used as they lie.
 */
export const PREPARED_VERSION = 2

/** The first version: without optional columns, offence codes, outcomes, layouts and lists of places. Still read. */
export const FIRST_VERSION = 1

/** A byte that is no text, so that no reader of text takes the file for its own; the line feed shows a file sent as text. */
const MAGIC: readonly number[] = [0x89, 0x50, 0x4c, 0x41, 0x43, 0x45, 0x53, 0x0a]
export const VERSION_AT = 8
export const NOTHING_AT = 12
export const HASH_AT = 16
export const HASHED_FROM = 48
export const HEADER_LENGTH_AT = 48
export const HEADER_AT = 56

export function writeMagic(file: Uint8Array): void {
  file.set(MAGIC)
}

/** Whether a file with this beginning is a prepared one. */
export function isPrepared(head: Uint8Array): boolean {
  return MAGIC.every((byte, at) => head[at] === byte)
}

export const MAGIC_BYTES = MAGIC.length

/** The columns of a table in the file, in this order: the type of their values, and whether there is one a row or one a point. */
export const PREPARED_COLUMNS = [
  { name: 'category', type: 'uint16', of: 'row' },
  { name: 'month', type: 'uint16', of: 'row' },
  { name: 'force', type: 'uint16', of: 'row' },
  { name: 'area', type: 'uint16', of: 'row' },
  { name: 'source', type: 'uint16', of: 'row' },
  { name: 'point', type: 'uint32', of: 'row' },
  { name: 'referenceHigh', type: 'uint32', of: 'row' },
  { name: 'referenceLow', type: 'uint32', of: 'row' },
  { name: 'lng', type: 'int32', of: 'point' },
  { name: 'lat', type: 'int32', of: 'point' },
  { name: 'hint', type: 'uint32', of: 'point' },
] as const

export type PreparedColumn = (typeof PREPARED_COLUMNS)[number]['name']

/** The types of columns of which a table has all values or none: one a row, or the column is not in the file. */
export const PREPARED_OPTIONAL = {
  day: 'uint16',
  hour: 'uint8',
  lasting: 'uint16',
  flags: 'uint32',
  age: 'uint8',
  sex: 'uint8',
  ethnicity: 'uint8',
  outcome: 'uint16',
  more: 'uint16',
} as const satisfies Record<OptionalColumn, ColumnPlace['type']>

/** The columns of a list of places, in this order: one value a place. */
export const PREPARED_PLACES = { lng: 'int32', lat: 'int32', kind: 'uint16' } as const
export type PlacesColumn = keyof typeof PREPARED_PLACES

export const BYTES_OF_TYPE = { uint8: 1, uint16: 2, uint32: 4, int32: 4 } as const

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** Where a column lies: `at` counts bytes from the end of the header, `length` counts values. */
export interface ColumnPlace {
  readonly type: keyof typeof BYTES_OF_TYPE
  readonly at: number
  readonly length: number
}

export function upToEight(bytes: number): number {
  return Math.ceil(bytes / 8) * 8
}

/** SHA-256 of what comes after the hash. */
export async function hashOf(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', file.subarray(HASHED_FROM)))
}
