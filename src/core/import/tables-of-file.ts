import type { Refusal } from '../vocabulary/import-codes.ts'
import { Cancelled } from './cancelled.ts'
import type { RefusedFile } from './refused-file.ts'
import type { ArchiveMember } from './rows/archive.ts'
import type { ByteSource } from './rows/byte-source.ts'
import { openRows } from './rows/open-rows.ts'
import type { RowsFile } from './rows/rows-file.ts'

/** The forces of a download of data.police.uk, as its files are called: "norfolk", "btp". */
export interface ArchiveForces {
  readonly file: string
  readonly forces: readonly { readonly force: string; readonly files: number; readonly bytes: number }[]
}

/** Which forces of an archive are read; asked only where it holds more than one. */
export type DecideForces = (archive: ArchiveForces) => Promise<readonly string[] | 'cancel'>

/** A table of a file, or what of it is none, with the file itself where something else may come of it. */
type TableOrNot =
  | { readonly rows: RowsFile; readonly isPart: boolean }
  | { readonly refused: RefusedFile; readonly file: ByteSource | null }

/** What an archive holds boundaries in, and the parts that come with them. */
const BOUNDARIES = /\.(?:shp|gpkg|json|topojson)$/i
const OF_BOUNDARIES = /\.(?:shp|shx|dbf|prj|cpg|sbn|sbx|qpj|qmd|qix|xml|lyr|gpkg|json|topojson)$/i

/** Photographs by the thousand are not named one by one. */
const MOST_NAMED = 10

/** "2021-03/2021-03-norfolk-street.csv", as in a download of data.police.uk. */
const IN_DOWNLOAD = /(?:^|\/)\d{4}-\d{2}-(.+)-(street|outcomes|stop-and-search)\.csv$/i

/**
 * The tables of a file, one after another: one of a CSV or GeoJSON file, one a sheet of a workbook, those of the chosen members of an
 * archive. Throws Cancelled.
 */
export async function* tablesOf(file: ByteSource, decideForces: DecideForces | null): AsyncGenerator<TableOrNot> {
  const opened = await openRows(file)
  if (opened.kind === 'refused') yield refused(file.name, opened.refusal, false, file)
  else if (opened.kind === 'rows') {
    const isPart = opened.files.length + opened.unread.length > 1
    for (const rows of opened.files) yield { rows, isPart }
    for (const name of opened.unread) yield refused(name, 'hidden-sheet', true)
  } else yield* tablesOfArchive(file, opened, decideForces)
}

async function* tablesOfArchive(
  archive: ByteSource,
  { members, unread }: { readonly members: readonly ArchiveMember[]; readonly unread: readonly string[] },
  decideForces: DecideForces | null,
): AsyncGenerator<TableOrNot> {
  const { name } = archive
  const chosen = await chosenMembers(name, members, decideForces)
  if (chosen === null) {
    yield refused(name, 'several-forces', false)
    return
  }
  // The others of a download hold no offences, and nobody meant them.
  if (chosen.length < members.length && isDownload(members)) yield refused(name, 'rest-of-download', true)
  if (!isDownload(members)) {
    const boundaries = unread.find((other) => BOUNDARIES.test(other))
    if (boundaries !== undefined) yield refused(boundaries, 'other-kind-of-file', true, archive)
    const others = unread.filter((other) => boundaries === undefined || !OF_BOUNDARIES.test(other))
    for (const other of others.slice(0, MOST_NAMED)) yield refused(other, 'other-kind-of-file', true)
    if (others.length > MOST_NAMED) yield refused(name, 'more-of-other-kinds', true)
  }
  for (const member of chosen) {
    const file = await member.open()
    const own = typeof file === 'string' ? null : file
    const opened = typeof file === 'string' ? { kind: 'refused' as const, refusal: file } : await openRows(file)
    if (opened.kind === 'rows') {
      for (const rows of opened.files) yield { rows, isPart: true }
      for (const name of opened.unread) yield refused(name, 'hidden-sheet', true)
    }
    // An archive in an archive is not unpacked.
    else yield refused(member.name, opened.kind === 'refused' ? opened.refusal : 'zip-archive', true, own)
  }
}

async function chosenMembers(
  file: string,
  members: readonly ArchiveMember[],
  decideForces: DecideForces | null,
): Promise<readonly ArchiveMember[] | null> {
  if (!isDownload(members)) return members
  const street = members.filter(({ name }) => IN_DOWNLOAD.exec(name)?.[2]?.toLowerCase() === 'street')
  const byForce = new Map<string, ArchiveMember[]>()
  for (const member of street) byForce.set(forceOf(member.name), [...(byForce.get(forceOf(member.name)) ?? []), member])
  if (byForce.size < 2) return street
  const forces = [...byForce]
    .map(([force, files]) => ({ force, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }))
    .sort((a, b) => (a.force < b.force ? -1 : 1))
  if (decideForces === null) return null
  const decided = await decideForces({ file, forces })
  if (decided === 'cancel') throw new Cancelled()
  return street.filter(({ name }) => decided.includes(forceOf(name)))
}

function isDownload(members: readonly ArchiveMember[]): boolean {
  return members.some(({ name }) => IN_DOWNLOAD.exec(name)?.[2]?.toLowerCase() === 'street')
}

function forceOf(name: string): string {
  return IN_DOWNLOAD.exec(name)?.[1]?.toLowerCase() ?? ''
}

function refused(name: string, refusal: Refusal, isPart: boolean, file: ByteSource | null = null): TableOrNot {
  return { refused: { name, refusal, missing: [], isPart }, file }
}
