import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

/** The CSV files of a folder, by name. */
export function streetFiles(folder: string): File[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => new File([readFileSync(join(folder, name))], name))
}

/** A row as the file has it, by the names of its header. */
export type WrittenRow = Readonly<Record<string, string>>

/** All rows of street files, read in the plainest way: what the tables are checked against. */
export async function writtenRows(files: readonly File[]): Promise<WrittenRow[]> {
  const texts = await Promise.all(files.map((file) => file.text()))
  return texts.flatMap((text) => Papa.parse<WrittenRow>(text, { header: true, skipEmptyLines: true }).data)
}
