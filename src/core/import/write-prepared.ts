import { type IncidentTable, OPTIONAL_COLUMNS, type PointTable } from '../table/incident-table.ts'
import type { PlaceLayer } from '../table/place-layer.ts'
import type { LoadedData } from './loaded-data.ts'
import {
  BYTES_OF_TYPE,
  type Column,
  type ColumnPlace,
  HASH_AT,
  HEADER_AT,
  HEADER_LENGTH_AT,
  hashOf,
  PREPARED_COLUMNS,
  PREPARED_OPTIONAL,
  PREPARED_PLACES,
  PREPARED_VERSION,
  type PreparedColumn,
  upToEight,
  VERSION_AT,
  writeMagic,
} from './prepared-layout.ts'
import { unlinkedReferences } from './unlinked-references.ts'

/** Puts a column behind those before it; says where it lies. */
type Place = (column: Column, type: ColumnPlace['type']) => ColumnPlace

/**
 * All that is loaded as one file: the same data give the same bytes. Of the Crime IDs of data.police.uk it holds the fingerprints that
 * the table holds, of other references numbers (unlinked-references), and of a row nothing that the table does not keep.
 */
export async function writePrepared(data: LoadedData): Promise<Uint8Array<ArrayBuffer>> {
  const columns: { at: number; column: Column }[] = []
  let end = 0
  const place: Place = (column, type) => {
    const at = end
    columns.push({ at, column })
    end = upToEight(at + column.length * BYTES_OF_TYPE[type])
    return { type, at, length: column.length }
  }
  const references = unlinkedReferences(data)
  const tables = {
    table: described({ ...data.table, reference: references.table }, place),
    repeats: described({ ...data.repeats, reference: references.repeats }, place),
  }
  const places = data.places.map((layer) => describedPlaces(layer, place))
  const { sources } = data
  const header = spaced(new TextEncoder().encode(JSON.stringify({ bytes: end, ...tables, sources, places })))
  const file = new Uint8Array(HEADER_AT + header.length + end)
  const view = new DataView(file.buffer)
  writeMagic(file)
  view.setUint32(VERSION_AT, PREPARED_VERSION, true)
  view.setBigUint64(HEADER_LENGTH_AT, BigInt(header.length), true)
  file.set(header, HEADER_AT)
  for (const { at, column } of columns) {
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), HEADER_AT + header.length + at)
  }
  file.set(await hashOf(file), HASH_AT)
  return file
}

/** What the header says of a table, its columns given their places. */
function described(table: IncidentTable, place: Place) {
  const { hints, hint } = usedHints(table.points, table.hints)
  const { category, month, force, area, source, point } = table
  const { lng, lat } = table.points
  const reference = { referenceHigh: table.reference.high, referenceLow: table.reference.low }
  const columns: Record<PreparedColumn, Column> = {
    ...{ category, month, force, area, source, point },
    ...reference,
    ...{ lng, lat, hint },
  }
  return {
    rows: table.rows,
    points: table.points.count,
    categories: table.categories,
    offenceCodes: table.offenceCodes,
    outcomes: table.outcomes,
    forces: table.forces,
    areas: table.areas.map(({ code, name }) => [code, name]),
    hints,
    columns: Object.fromEntries([
      ...PREPARED_COLUMNS.map(({ name, type }) => [name, place(columns[name], type)]),
      ...OPTIONAL_COLUMNS.filter((name) => table[name].length > 0).map((name) => [
        name,
        place(table[name], PREPARED_OPTIONAL[name]),
      ]),
    ]),
  }
}

/** What the header says of a list of places, its columns given their places. */
function describedPlaces({ lng, lat, kind, ...layer }: PlaceLayer, place: Place) {
  const { name, bytes, layout, isInvented, kinds, names, opens, closes, ledger, notices, columns } = layer
  const columnPlaces = {
    lng: place(lng, PREPARED_PLACES.lng),
    lat: place(lat, PREPARED_PLACES.lat),
    kind: place(kind, PREPARED_PLACES.kind),
  }
  return { name, bytes, layout, isInvented, kinds, names, opens, closes, ledger, notices, columns, columnPlaces }
}

/** The table keeps place hints of rows that are gone; a file that is passed on should not. */
function usedHints(points: PointTable, hints: readonly string[]): { hints: string[]; hint: Uint32Array } {
  const numbers = new Map<number, number>()
  const hint = points.hint.map((old) => {
    const number = numbers.get(old) ?? numbers.size
    numbers.set(old, number)
    return number
  })
  return { hints: [...numbers.keys()].map((old) => hints[old] as string), hint }
}

/** Spaces after JSON are part of no value; the columns after it start where eight bytes start. */
function spaced(json: Uint8Array): Uint8Array {
  const header = new Uint8Array(upToEight(json.length)).fill(0x20)
  header.set(json)
  return header
}
