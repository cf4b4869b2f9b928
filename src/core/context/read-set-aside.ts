import type { LoadProgress } from '../import/load-progress.ts'
import type { RefusedFile } from '../import/refused-file.ts'
import type { ByteSource } from '../import/rows/byte-source.ts'
import type { SetAside } from '../import/set-aside.ts'
import { type Boundaries, boundariesOf } from './boundaries.ts'
import { type ContextData, NO_CONTEXT } from './context-data.ts'
import { readBoundaries } from './read/read-boundaries.ts'
import { readAreaTable } from './read-area-table.ts'
import { readHarmTable } from './read-harm-table.ts'

/** What was made of files that hold neither incidents nor places. */
export interface ContextRead {
  readonly context: ContextData
  /** Names of what was added, in order. */
  readonly added: readonly string[]
  readonly refused: readonly RefusedFile[]
}

/**
 * Adds boundaries, figures by area, lookups and weights of harm to those that are loaded. One of a name that is loaded already takes its place: it is
 * a newer edition. What is none of these is refused as it was.
 */
export async function readSetAside(
  before: ContextData,
  aside: readonly SetAside[],
  onProgress: (progress: LoadProgress) => void,
): Promise<ContextRead> {
  let context = before
  const added: string[] = []
  const refused: RefusedFile[] = []
  for (const [at, { refused: as, source }] of aside.entries()) {
    onProgress({ file: as.name, position: at + 1, files: aside.length, rows: 0, bytes: 0, ofBytes: 0 })
    const read = 'file' in source ? await boundariesIn(source.file, as) : await tableIn(source.rows, as)
    if ('refusal' in read) refused.push(read)
    else {
      context = withThese(context, read)
      added.push(...[...read.boundaries, ...read.tables, ...read.lookups, ...read.harm].map(({ name }) => name))
    }
  }
  return { context, added, refused }
}

async function boundariesIn(file: ByteSource, as: RefusedFile): Promise<ContextData | RefusedFile> {
  const read = await readBoundaries(file)
  if (typeof read !== 'string') return { ...NO_CONTEXT, boundaries: read.map(boundariesOf) }
  // What is no boundaries at all is better named by what it was refused for.
  return read === 'no-boundaries' || read === 'json-damaged' ? as : { ...as, refusal: read }
}

async function tableIn(rows: Parameters<typeof readAreaTable>[0], as: RefusedFile): Promise<ContextData | RefusedFile> {
  const harm = await readHarmTable(rows)
  if (typeof harm === 'string') return { ...as, refusal: harm }
  if (harm !== null) return { ...NO_CONTEXT, harm: [harm] }
  const read = await readAreaTable(rows)
  if (read === null) return as
  if (read === 'area-codes-twice') return { ...as, refusal: read }
  const isLookup = 'changes' in read
  return isLookup ? { ...NO_CONTEXT, lookups: [read] } : { ...NO_CONTEXT, tables: [read] }
}

function withThese(before: ContextData, added: ContextData): ContextData {
  const names = new Set([...added.boundaries, ...added.tables, ...added.lookups, ...added.harm].map(({ name }) => name))
  const isLeft = ({ name }: { readonly name: string }) => !names.has(name)
  return {
    boundaries: [...before.boundaries.filter(isLeft), ...(added.boundaries as Boundaries[])],
    tables: [...before.tables.filter(isLeft), ...added.tables],
    lookups: [...before.lookups.filter(isLeft), ...added.lookups],
    harm: [...before.harm.filter(isLeft), ...added.harm],
  }
}
