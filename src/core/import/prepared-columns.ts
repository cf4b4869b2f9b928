import { Contradiction } from './prepared-checks.ts'
import { BYTES_OF_TYPE, type Column, type ColumnPlace } from './prepared-layout.ts'

/** A column as it lies in the file, whose columns begin at `start`. Throws Contradiction. */
export function columnAt(bytes: Uint8Array<ArrayBuffer>, start: number, { type, at, length }: ColumnPlace): Column {
  const from = start + at
  const isThere = at % 8 === 0 && from + length * BYTES_OF_TYPE[type] <= bytes.length
  if (!isThere) throw new Contradiction('place of a column')
  const place = [bytes.buffer, bytes.byteOffset + from, length] as const
  switch (type) {
    case 'uint8':
      return new Uint8Array(...place)
    case 'uint16':
      return new Uint16Array(...place)
    case 'uint32':
      return new Uint32Array(...place)
    case 'int32':
      return new Int32Array(...place)
  }
}
