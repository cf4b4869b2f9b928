import type { ArchiveMember } from '../../../../src/core/import/rows/archive.ts'
import type { ByteSource } from '../../../../src/core/import/rows/byte-source.ts'
import { openRows } from '../../../../src/core/import/rows/open-rows.ts'
import type { RowsFile } from '../../../../src/core/import/rows/rows-file.ts'

export type Row = readonly string[]

/** The tables of a file; fails by the name of the refusal. */
export async function tablesOf(file: ByteSource): Promise<readonly RowsFile[]> {
  const opened = await openRows(file)
  if (opened.kind !== 'rows') throw new Error(opened.kind === 'refused' ? opened.refusal : opened.kind)
  return opened.files
}

/** The only table of a file. */
export async function tableOf(file: ByteSource): Promise<RowsFile> {
  const [table, ...others] = await tablesOf(file)
  if (!table || others.length > 0) throw new Error(`${others.length + 1} tables`)
  return table
}

/** All rows of a table, and the numbers of those that are lost; checks that rows are numbered one after the other. */
export async function rowsOf(table: RowsFile): Promise<{ rows: readonly Row[]; lost: readonly number[] }> {
  const rows: Row[] = []
  const lost: number[] = []
  let next = 1
  for await (const batch of table.batches()) {
    if (batch.firstRow !== next) throw new Error(`row ${next} is called ${batch.firstRow}`)
    rows.push(...batch.rows)
    if (batch.unclosedQuoteAt !== null) lost.push(batch.unclosedQuoteAt)
    next += batch.rows.length + (batch.unclosedQuoteAt === null ? 0 : 1)
  }
  return { rows, lost }
}

/** All rows of the only table of a text. */
export async function rowsIn(...content: (string | Uint8Array<ArrayBuffer>)[]): Promise<readonly Row[]> {
  return (await rowsOf(await tableOf(new File(content, 'table.csv')))).rows
}

/** What becomes of a file that is no table: the refusal, or of an archive the refusals of its members. */
export async function refusalOf(file: ByteSource): Promise<string> {
  const opened = await openRows(file)
  if (opened.kind === 'refused') return opened.refusal
  if (opened.kind === 'rows') return 'rows'
  const answers = await Promise.all(opened.members.map(memberRefusal))
  return answers.find((answer) => answer !== 'rows') ?? 'rows'
}

async function memberRefusal(member: ArchiveMember): Promise<string> {
  const opened = await member.open()
  return typeof opened === 'string' ? opened : 'rows'
}
