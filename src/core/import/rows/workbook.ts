import { type DenseWorkSheet, read, type WorkBook } from '@e965/xlsx'
import type { ByteSource } from './byte-source.ts'
import { Refused } from './refused.ts'
import type { RowsFile } from './rows-file.ts'
import { sheetPaths } from './sheet-paths.ts'
import { sheetRows } from './sheet-rows.ts'
import { turn } from './turn.ts'
import type { Unzip } from './unzip.ts'
import { hidesRows, packed, unpackParts, type WorkbookParts } from './workbook-parts.ts'
import type { ZipEntry } from './zip-directory.ts'

/** What is stored and the format of numbers; no formulas, no cells as HTML, no text as it is shown. */
const OPTIONS = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  sheetStubs: false,
  bookVBA: false,
} as const
/** Bytes of sheets read in one go. Larger ones are read one by one, so that the cells of one only are in memory. */
const SMALL = 30 * 1024 * 1024

interface SheetPlace {
  readonly name: string
  readonly path: string
  readonly isHidden: boolean
}

/** The sheets of a workbook that hold anything, and the names of the hidden ones, which are not read. */
export interface OpenedWorkbook {
  readonly files: readonly RowsFile[]
  readonly unread: readonly string[]
}

/**
 * The sheets of a workbook. Whoever sent it may not know of a hidden one: it is named and not read. Throws Refused: 'workbook-damaged',
 * 'workbook-without-table', 'hidden-sheet' where all that could be read are hidden, 'unpacks-too-large' or 'encrypted'.
 */
export async function openWorkbook(
  file: ByteSource,
  entries: readonly ZipEntry[],
  unzip: Unzip,
): Promise<OpenedWorkbook> {
  const parts = await unpackParts(entries, unzip)
  const places = sheetsOf(parts)
  const files: RowsFile[] = []
  const visible = places.filter(({ isHidden }) => !isHidden)
  for (const together of inGroups(visible, parts)) {
    await turn()
    const workbook = readSheets(parts, together)
    for (const { name, path } of together) {
      const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined
      // The package leaves out without a word a sheet that it cannot read.
      if (!sheet?.['!data']) throw new Refused('workbook-damaged')
      const rows = sheetRows(`${file.name} · ${name}`, file.size, sheet, {
        system: workbook.Workbook?.WBProps?.date1904 ? 1904 : 1900,
        hidesRows: hidesRows(parts.sheets[path] as Uint8Array),
      })
      if (rows) files.push(rows)
    }
  }
  const unread = places.filter(({ isHidden }) => isHidden).map(({ name }) => `${file.name} · ${name}`)
  if (files.length === 0) throw new Refused(unread.length > 0 ? 'hidden-sheet' : 'workbook-without-table')
  return { files, unread }
}

function sheetsOf(parts: WorkbookParts): readonly SheetPlace[] {
  const { SheetNames: names, Workbook: book } = readSheets(parts, [])
  // The package keeps sheets by name: of two alike it would show one twice.
  if (new Set(names).size !== names.length) throw new Refused('workbook-damaged')
  const relationships = parts.shared['xl/_rels/workbook.xml.rels']
  const paths = sheetPaths(relationships ? new TextDecoder().decode(relationships) : '', idsOf(book?.Sheets ?? []))
  return names.flatMap((name, at) => {
    const path = paths[at] ?? null
    if (path === null) return []
    if (!parts.sheets[path]) throw new Refused('workbook-damaged')
    return [{ name, path, isHidden: (book?.Sheets?.[at]?.Hidden ?? 0) !== 0 }]
  })
}

/** The package's types leave out the key by which a sheet's part is found. */
function idsOf(sheets: readonly object[]): readonly (string | undefined)[] {
  return sheets.map((sheet) => ('id' in sheet && typeof sheet.id === 'string' ? sheet.id : undefined))
}

/** Reads the sheets named and no other. A package that cannot read a workbook throws errors of many kinds: all mean one. */
function readSheets(parts: WorkbookParts, sheets: readonly SheetPlace[]): WorkBook {
  const names = sheets.map(({ name }) => name)
  const paths = sheets.map(({ path }) => path)
  try {
    return read(packed(parts, paths), { ...OPTIONS, sheets: names })
  } catch {
    throw new Refused('workbook-damaged')
  }
}

function inGroups(places: readonly SheetPlace[], parts: WorkbookParts): readonly (readonly SheetPlace[])[] {
  const bytes = places.reduce((sum, { path }) => sum + (parts.sheets[path]?.length ?? 0), 0)
  return bytes <= SMALL ? [places] : places.map((place) => [place])
}
