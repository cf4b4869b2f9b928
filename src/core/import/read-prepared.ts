import type { Refusal } from '../vocabulary/import-codes.ts'
import type { Month } from '../vocabulary/month.ts'
import { balances, fileLedgers } from './ledger.ts'
import type { LoadedData } from './loaded-data.ts'
import { Contradiction, hold } from './prepared-checks.ts'
import { readHeader } from './prepared-header.ts'
import {
  FIRST_VERSION,
  HASH_AT,
  HASHED_FROM,
  HEADER_AT,
  HEADER_LENGTH_AT,
  hashOf,
  isPrepared,
  NOTHING_AT,
  PREPARED_VERSION,
  VERSION_AT,
} from './prepared-layout.ts'
import { placesOf } from './prepared-places.ts'
import { tableOf } from './prepared-table.ts'

/**
 * What a prepared file holds, or why it cannot be used. The columns given are the very bytes of `file`, which must not be changed
 * afterwards. The hash shows damage, not who wrote the file: so everything in it is checked as if a stranger had, and no
 * month after `latest` is believed.
 */
export async function readPrepared(file: Uint8Array<ArrayBuffer>, latest: Month): Promise<LoadedData | Refusal> {
  if (file.length < HEADER_AT || !isPrepared(file)) return 'prepared-damaged'
  const view = new DataView(file.buffer, file.byteOffset)
  const version = view.getUint32(VERSION_AT, true)
  if (version > PREPARED_VERSION) return 'prepared-newer'
  if (version < FIRST_VERSION || view.getUint32(NOTHING_AT, true) !== 0) return 'prepared-damaged'
  // The hash is made beside this thread, which meanwhile reads; what it found counts only once the hash is right.
  const hashed = hashOf(file)
  const found = contentsOrRefusal(file, version, HEADER_AT + Number(view.getBigUint64(HEADER_LENGTH_AT, true)), latest)
  const hash = await hashed
  if (!file.subarray(HASH_AT, HASHED_FROM).every((byte, at) => byte === hash[at])) return 'prepared-damaged'
  return found
}

function contentsOrRefusal(
  file: Uint8Array<ArrayBuffer>,
  version: number,
  start: number,
  latest: Month,
): LoadedData | Refusal {
  try {
    return contents(file, version, start, latest)
  } catch (problem) {
    if (problem instanceof Contradiction) return 'prepared-inconsistent'
    throw problem
  }
}

/** Throws Contradiction. */
function contents(file: Uint8Array<ArrayBuffer>, version: number, start: number, latest: Month): LoadedData {
  hold(start <= file.length && start % 8 === 0, 'length of the header')
  const header = readHeader(new TextDecoder('utf-8').decode(file.subarray(HEADER_AT, start)), version)
  hold(start + header.bytes === file.length, 'length')
  const { sources } = header
  const limits = { sources: sources.length, latest }
  const table = tableOf(file, start, header.table, limits)
  const repeats = tableOf(file, start, header.repeats, limits)
  const places = placesOf(file, start, header.places)
  hold(sources.length + places.length > 0 && fileLedgers(table, repeats, sources).every(balances), 'ledger')
  return { table, repeats, sources, places }
}
