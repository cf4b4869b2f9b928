import type { Refusal } from '../../vocabulary/import-codes.ts'
import { type ByteSource, isGone } from './byte-source.ts'
import { bytesInMemory } from './bytes-in-memory.ts'
import { Refused } from './refused.ts'
import { holdsArchive } from './sniff.ts'
import type { Unzip } from './unzip.ts'
import type { ZipEntry } from './zip-directory.ts'

/** A file of tables in a zip archive: text, points, or a workbook. */
export interface ArchiveMember {
  /** "download.zip · 2021-03/2021-03-norfolk-street.csv". */
  readonly name: string
  /** In bytes, as the archive states it; `open` counts. */
  readonly size: number
  /** Unpacks it into memory. An archive inside the archive is refused, unless it is called a workbook. */
  open(): Promise<ByteSource | Refusal>
}

const TABLE = /\.(csv|tsv|tab|txt|geojson|xlsx|xlsm)$/i
const WORKBOOK = /\.xls[xm]$/i
/** What macOS and Windows put beside the files of a folder. */
export const LEFT_BY_SYSTEMS = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/**
 * The tables of an archive, in the order of its directory, and the names of its other files. Throws Refused: 'archive-without-tables',
 * or 'archive-damaged' where two members have one name.
 */
export function membersOf(
  file: ByteSource,
  entries: readonly ZipEntry[],
  unzip: Unzip,
): { members: readonly ArchiveMember[]; unread: readonly string[] } {
  const files = entries.filter(({ name }) => !(name.endsWith('/') || LEFT_BY_SYSTEMS.test(name)))
  const tables = files.filter(({ name }) => TABLE.test(name))
  if (tables.length === 0) throw new Refused('archive-without-tables')
  if (new Set(tables.map(({ name }) => name)).size !== tables.length) throw new Refused('archive-damaged')
  const inArchive = ({ name }: ZipEntry) => `${file.name} · ${name}`
  const members = tables.map((entry) => {
    const name = inArchive(entry)
    return { name, size: entry.unpacked, open: () => openMember(name, entry, unzip) }
  })
  return { members, unread: files.filter(({ name }) => !TABLE.test(name)).map(inArchive) }
}

async function openMember(name: string, entry: ZipEntry, unzip: Unzip): Promise<ByteSource | Refusal> {
  try {
    const bytes = await unzip.unpack(entry)
    return holdsArchive(bytes) && !WORKBOOK.test(name) ? 'zip-archive' : bytesInMemory(name, bytes)
  } catch (problem) {
    if (problem instanceof Refused) return problem.refusal
    if (isGone(problem)) return 'unreadable'
    throw problem
  }
}
