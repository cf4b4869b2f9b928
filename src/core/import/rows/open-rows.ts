import type { Refusal } from '../../vocabulary/import-codes.ts'
import { type ArchiveMember, membersOf } from './archive.ts'
import { type ByteSource, blocksOf, isGone, readBytes } from './byte-source.ts'
import { openDelimited } from './delimited.ts'
import { looksLikeJson, openGeojson } from './geojson.ts'
import { Refused } from './refused.ts'
import type { RowsFile } from './rows-file.ts'
import { FEW_LINES, HEAD_BYTES, holdsArchive, holdsCompound, LONG_HEAD_BYTES, sniff } from './sniff.ts'
import { unzipOf } from './unzip.ts'
import { openWorkbook } from './workbook.ts'
import { packageKind } from './workbook-parts.ts'
import { zipDirectory } from './zip-directory.ts'

export type OpenedRows =
  /** `unread`: the names of a workbook's hidden sheets. */
  | { readonly kind: 'rows'; readonly files: readonly RowsFile[]; readonly unread: readonly string[] }
  /** `unread`: the names of its files of other kinds. */
  | { readonly kind: 'archive'; readonly members: readonly ArchiveMember[]; readonly unread: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Any file as tables of text, by what is in it and not by its name: delimited text, the sheets of a workbook, the points of a
 * GeoJSON file, or the files that a zip archive holds, to be opened one by one. A prepared data file is not known here.
 */
export async function openRows(file: ByteSource): Promise<OpenedRows> {
  try {
    return await opened(file)
  } catch (problem) {
    if (problem instanceof Refused) return { kind: 'refused', refusal: problem.refusal }
    if (isGone(problem)) return { kind: 'refused', refusal: 'unreadable' }
    throw problem
  }
}

async function opened(file: ByteSource): Promise<OpenedRows> {
  const head = await headOf(file)
  if (holdsArchive(head)) return openZip(file)
  if (holdsCompound(head)) throw new Refused((await holdsEncrypted(file)) ? 'encrypted' : 'old-workbook')
  const sniffed = sniff(head, file.name)
  if (typeof sniffed === 'string') throw new Refused(sniffed)
  const text = new TextDecoder(sniffed.encoding).decode(head.subarray(sniffed.bom))
  if (looksLikeJson(text, file.name)) return { kind: 'rows', files: [await openGeojson(file, sniffed)], unread: [] }
  const delimited = openDelimited(file, head, sniffed)
  if (typeof delimited === 'string') throw new Refused(delimited)
  return { kind: 'rows', files: [delimited], unread: [] }
}

/** Notes of a hundred kilobytes in a first row leave no room for a second one: then more is looked at. */
async function headOf(file: ByteSource): Promise<Uint8Array> {
  const head = await readBytes(file, 0, HEAD_BYTES)
  const isWhole = head.length < HEAD_BYTES || head.filter((byte) => byte === 10 || byte === 13).length >= FEW_LINES
  return isWhole ? head : readBytes(file, 0, LONG_HEAD_BYTES)
}

async function openZip(file: ByteSource): Promise<OpenedRows> {
  const unzip = unzipOf(file)
  // An archive whose directory is broken cannot be told from a workbook by what is in it: its name has to do.
  const isNamedWorkbook = /\.xls[xmb]$/i.test(file.name)
  try {
    const entries = await zipDirectory(file)
    const kind = await packageKind(entries, unzip)
    if (kind === null) return { kind: 'archive', ...membersOf(file, entries, unzip) }
    if (kind !== 'workbook') throw new Refused(kind)
    return { kind: 'rows', ...(await asWorkbook(() => openWorkbook(file, entries, unzip))) }
  } catch (problem) {
    if (isNamedWorkbook) return asWorkbook(() => Promise.reject(problem))
    throw problem
  }
}

/** A workbook is a zip archive to us only: whoever sent it knows a workbook that is damaged. */
async function asWorkbook<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (problem) {
    const isArchives = problem instanceof Refused && /^archive-/.test(problem.refusal)
    throw isArchives ? new Refused('workbook-damaged') : problem
  }
}

/** The stream that holds a workbook under a password in a compound file ([MS-OFFCRYPTO] 1.3.2), in UTF-16. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
/** In bytes: the directory of a compound file may lie anywhere; further off than this it is not looked for. */
const LOOKED_THROUGH = 64 * 1024 * 1024

async function holdsEncrypted(file: ByteSource): Promise<boolean> {
  const name = String.fromCharCode(...ENCRYPTED_STREAM)
  let before = ''
  const decoder = new TextDecoder('windows-1252')
  for await (const { block, end } of blocksOf(file, 0)) {
    const text = before + decoder.decode(block)
    if (text.includes(name)) return true
    if (end > LOOKED_THROUGH) return false
    before = text.slice(-name.length)
  }
  return false
}
