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
/** What macOS puts beside every file of an archive it makes. */
const MACOS = /(^|\/)(__MACOSX\/|\._)/

/**
 * The tables of an archive, in the order of their names as its directory has them. Throws Refused: 'archive-without-tables',
 * or 'archive-damaged' where two members have one name.
 */
export function membersOf(file: ByteSource, entries: readonly ZipEntry[], unzip: Unzip): readonly ArchiveMember[] {
  const tables = entries.filter(({ name }) => TABLE.test(name) && !MACOS.test(name))
  if (tables.length === 0) throw new Refused('archive-without-tables')
  if (new Set(tables.map(({ name }) => name)).size !== tables.length) throw new Refused('archive-damaged')
  return tables.map((entry) => {
    const name = `${file.name} · ${entry.name}`
    return { name, size: entry.unpacked, open: () => openMember(name, entry, unzip) }
  })
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
