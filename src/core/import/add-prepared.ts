import { TooManyKinds } from '../table/dictionary.ts'
import type { TableBuilder } from '../table/table-builder.ts'
import type { Month } from '../vocabulary/month.ts'
import type { LoadedData } from './loaded-data.ts'
import { isPrepared, MAGIC_BYTES } from './prepared-layout.ts'
import { readPrepared } from './read-prepared.ts'
import type { RefusedFile } from './refused-file.ts'
import { type ByteSource, isGone, readBytes } from './rows/byte-source.ts'

/** The prepared files among `files`, and the others, each in their order. A file that cannot be opened is one of the others. */
export async function preparedAndOthers(
  files: readonly ByteSource[],
): Promise<{ prepared: ByteSource[]; others: ByteSource[] }> {
  const kinds = await Promise.all(
    files.map((file) =>
      readBytes(file, 0, MAGIC_BYTES).then(isPrepared, (problem: unknown) => {
        if (isGone(problem)) return false
        throw problem
      }),
    ),
  )
  return { prepared: files.filter((_, at) => kinds[at]), others: files.filter((_, at) => !kinds[at]) }
}

/** What a prepared file holds, or why it is left out. */
export async function readPreparedFile(file: ByteSource, latest: Month): Promise<LoadedData | RefusedFile> {
  try {
    const read = await readPrepared(await readBytes(file, 0, file.size), latest)
    return typeof read === 'string' ? refused(file, read) : read
  } catch (problem) {
    if (isGone(problem)) return refused(file, 'unreadable')
    throw problem
  }
}

/** Adds a prepared file's rows and repeats as those of files number `firstSource` and on. */
export async function addPreparedFile(
  file: ByteSource,
  builder: TableBuilder,
  firstSource: number,
  latest: Month,
): Promise<LoadedData | RefusedFile> {
  const read = await readPreparedFile(file, latest)
  if ('refusal' in read) return read
  const before = builder.mark()
  try {
    builder.addTable(read.table, firstSource)
    builder.addTable(read.repeats, firstSource)
    return read
  } catch (problem) {
    if (!(problem instanceof TooManyKinds)) throw problem
    builder.restore(before)
    return refused(file, 'too-many-kinds')
  }
}

function refused(file: ByteSource, refusal: RefusedFile['refusal']): RefusedFile {
  return { name: file.name, refusal, missing: [], isPart: false }
}
