import { bytesInMemory } from '../../../src/core/import/rows/bytes-in-memory.ts'
import { openRows } from '../../../src/core/import/rows/open-rows.ts'
import type { RowsFile } from '../../../src/core/import/rows/rows-file.ts'

/** A CSV text as a table of rows; the text may be indented. */
export async function rowsOf(text: string, name = 'table.csv'): Promise<RowsFile> {
  const plain = text.trim().replace(/\n +/g, '\n')
  const opened = await openRows(bytesInMemory(name, new TextEncoder().encode(plain)))
  if (opened.kind !== 'rows') throw new Error(`${name} is ${opened.kind}`)
  return opened.files[0] as RowsFile
}
