import { decimal } from '../../import/rows/cell-text.ts'
import { dbfDecoder } from './dbf-encoding.ts'
import { NotRead } from './not-read.ts'

// Places after the description of dBASE III and IV files; shapefiles use no more of them.
const HEADER_BYTES = 32
const FIELD_BYTES = 32
const END_OF_FIELDS = 0x0d
const DELETED = 0x2a

interface Field {
  readonly name: string
  readonly type: string
  /** From the beginning of a row, in bytes; the first byte says whether it is deleted. */
  readonly from: number
  readonly to: number
}

/** The table of a shapefile: a row for each shape, null for one that was deleted. */
export interface DbfRows {
  readonly fields: readonly string[]
  readonly rows: readonly (readonly string[] | null)[]
}

/**
 * The rows of a .dbf file as texts. Not by the package that reads the shapes: that one stops at a type of field it does not know, and
 * takes the bytes for one encoding before they have been looked at. `cpg`: the text of the file beside it, '' where there is none.
 * Throws NotRead 'shapefile-damaged'.
 */
export function dbfRows(bytes: Uint8Array, cpg: string): DbfRows {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_BYTES + 1) throw new NotRead('shapefile-damaged')
  const [count, from, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)]
  if (width === 0 || from + count * width > bytes.length) throw new NotRead('shapefile-damaged')
  const rows = bytes.subarray(from, from + count * width)
  const decoder = dbfDecoder(cpg, view.getUint8(29), rows)
  const fields = fieldsOf(bytes, from, width, decoder)
  return {
    fields: fields.map(({ name }) => name),
    rows: Array.from({ length: count }, (_, row) => {
      const own = rows.subarray(row * width, (row + 1) * width)
      return own[0] === DELETED ? null : fields.map(({ type, from, to }) => cell(own.subarray(from, to), type, decoder))
    }),
  }
}

function fieldsOf(bytes: Uint8Array, end: number, width: number, decoder: TextDecoder): Field[] {
  const fields: Field[] = []
  let from = 1
  for (let at = HEADER_BYTES; at < end && bytes[at] !== END_OF_FIELDS; at += FIELD_BYTES) {
    if (at + FIELD_BYTES > end) throw new NotRead('shapefile-damaged')
    const name = textUpToZero(bytes.subarray(at, at + 11), decoder).trim()
    const to = from + (bytes[at + 16] as number)
    if (to > width) throw new NotRead('shapefile-damaged')
    fields.push({ name, type: String.fromCharCode(bytes[at + 11] as number), from, to })
    from = to
  }
  return fields
}

function cell(bytes: Uint8Array, type: string, decoder: TextDecoder): string {
  if (type === 'I' && bytes.length === 4)
    return String(new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true))
  // A text in UTF-8 is cut off where the field ends, within a letter if need be.
  const text = textUpToZero(bytes, decoder)
    .replace(/\uFFFD$/, '')
    .trim()
  if (type === 'N' || type === 'F') return numberText(text)
  if (type === 'L') return /^[ty]$/i.test(text) ? 'true' : /^[nf]$/i.test(text) ? 'false' : ''
  if (type === 'D') return text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  return text
}

/** "123.000000000" is 123; a number that does not fit its field is stars. */
function numberText(text: string): string {
  if (/^[+-]?\d+$/.test(text)) return text
  return text !== '' && Number.isFinite(Number(text)) ? decimal(Number(text)) : ''
}

function textUpToZero(bytes: Uint8Array, decoder: TextDecoder): string {
  const end = bytes.indexOf(0)
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end))
}
