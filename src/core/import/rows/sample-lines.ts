import { type ByteSource, readBytes } from './byte-source.ts'
import type { CsvFormat } from './csv-batches.ts'
import { cutRecords, withLineFeeds } from './records.ts'
import { PLACES_BETWEEN, placesIn, startsBetween } from './sample-places.ts'

/** In bytes: a file up to this is looked at as a whole. */
const SMALL = 512 * 1024
/** Bytes read at the head and the tail, and at each place between. */
const AT_THE_ENDS = 64 * 1024
const AT_A_PLACE = 16 * 1024

type Rows = readonly (readonly string[])[]

/**
 * At most `wanted` rows of a delimited text from its head, its tail and twelve places between, in order, without reading the
 * rest. A place begins at some byte: its first line is left out, as it is most likely a part of one.
 */
export async function sampleLines(
  file: ByteSource,
  format: CsvFormat,
  wanted: number,
  onWindows1252: () => void,
): Promise<Rows> {
  const rowsIn = async (from: number, to: number) => {
    const start = aligned(from, format)
    const text = decoded(await readBytes(file, start, Math.max(start, to)), format, onWindows1252)
    return rowsOf(text, format, { isFirst: start <= format.bom, isLast: to >= file.size })
  }
  if (file.size <= SMALL) {
    const rows = await rowsIn(format.bom, file.size)
    return placesIn(rows.length, wanted).map((at) => rows[at] as readonly string[])
  }
  const head = await rowsIn(format.bom, AT_THE_ENDS)
  const tail = await rowsIn(file.size - AT_THE_ENDS, file.size)
  const usual = usualWidth(head)
  const between: Rows[] = []
  for (const start of startsBetween(AT_THE_ENDS, file.size - AT_THE_ENDS, AT_A_PLACE)) {
    const rows = await rowsIn(start, start + AT_A_PLACE)
    // A place inside a field of many lines gives pieces of text that look like rows, and are narrower or wider.
    between.push(rows.filter((row) => row.length === usual))
  }
  const ofTail = Math.min(tail.length, Math.floor(wanted / 6))
  const perPlace = Math.floor(wanted / 2 / PLACES_BETWEEN)
  return [
    ...head.slice(0, wanted - ofTail - perPlace * PLACES_BETWEEN),
    ...between.flatMap((rows) => rows.slice(0, perPlace)),
    ...tail.slice(tail.length - ofTail),
  ]
}

/** To the beginning of a character where each has two bytes. */
function aligned(at: number, { encoding, bom }: CsvFormat): number {
  return encoding.startsWith('utf-16') ? at - ((at - bom) % 2) : at
}

function decoded(bytes: Uint8Array, { encoding }: CsvFormat, onWindows1252: () => void): string {
  if (encoding !== 'utf-8') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  // The place may begin inside a character: up to three bytes of it are left out.
  let from = 0
  while (from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from), { stream: true })
  } catch {
    onWindows1252()
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function rowsOf(text: string, format: CsvFormat, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): Rows {
  const from = isFirst ? 0 : text.indexOf(format.newline) + 1
  const to = isLast ? text.length : text.lastIndexOf(format.newline) + 1
  if (to <= from) return []
  const lines = text.slice(from, to)
  const fed = format.newline === '\n' ? withLineFeeds(lines) : lines
  const { records } = cutRecords(fed, { ...format, atEnd: isLast })
  return records.filter((row) => row !== null)
}

function usualWidth(rows: Rows): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0] as [number, number])[0]
}
