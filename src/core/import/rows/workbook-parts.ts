import { zipSync } from 'fflate'
import { Refused } from './refused.ts'
import type { Unzip } from './unzip.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The parts of a workbook that say what stands in its cells, by their names in small letters. */
export interface WorkbookParts {
  readonly shared: Readonly<Record<string, Uint8Array>>
  readonly sheets: Readonly<Record<string, Uint8Array>>
}

const MAIN = 'xl/workbook.xml'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Needed of a workbook besides its sheets. Properties, comments, pictures, links and macros are never unpacked. */
const SHARED: ReadonlyMap<string, string | null> = new Map([
  [MAIN, `${TYPE}.sheet.main+xml`],
  ['xl/sharedstrings.xml', `${TYPE}.sharedStrings+xml`],
  ['xl/styles.xml', `${TYPE}.styles+xml`],
  ['xl/_rels/workbook.xml.rels', null],
])
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
const PACKAGES: readonly (readonly [part: RegExp, kind: PackageKind])[] = [
  [/^xl\/workbook\.xml$/, 'workbook'],
  [/^xl\/workbook\.bin$/, 'other-workbook'],
  [/^(?:word\/document|ppt\/presentation)\.xml$/, 'document'],
]
const OPEN_DOCUMENT = /^content\.xml$/
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet'

/** A workbook as we read it (.xlsx, .xlsm), one that we do not (.xlsb, .ods), or a document of text or slides. */
type PackageKind = 'workbook' | 'other-workbook' | 'document'

/** What a zip holds besides files, by its parts: Office Open XML or OpenDocument. Null for an archive. */
export async function packageKind(entries: readonly ZipEntry[], unzip: Unzip): Promise<PackageKind | null> {
  const names = entries.map(({ name }) => partName(name))
  const kind = PACKAGES.find(([part]) => names.some((name) => part.test(name)))
  if (kind !== undefined) return kind[1]
  if (!names.some((name) => OPEN_DOCUMENT.test(name))) return null
  const type = entries.find(({ name }) => name === 'mimetype')
  const text = type === undefined ? '' : new TextDecoder().decode(await unzip.unpack(type))
  return text.startsWith(SPREADSHEET) ? 'other-workbook' : 'document'
}

/** Unpacks what is needed. Throws Refused: 'workbook-damaged', 'unpacks-too-large' or 'encrypted'. */
export async function unpackParts(entries: readonly ZipEntry[], unzip: Unzip): Promise<WorkbookParts> {
  const shared = nothing()
  const sheets = nothing()
  for (const entry of entries) {
    const name = partName(entry.name)
    const parts = SHARED.has(name) ? shared : SHEET.test(name) ? sheets : null
    if (parts === null) continue
    // Two parts of one name: which one counts differs from program to program.
    if (parts[name] !== undefined) throw new Refused('workbook-damaged')
    const xml = await unzip.unpack(entry)
    if (declaresEntities(xml)) throw new Refused('workbook-damaged')
    parts[name] = xml
  }
  if (shared[MAIN] === undefined) throw new Refused('workbook-damaged')
  return { shared, sheets }
}

/** The shared parts and the sheets named, as a workbook that is packed without being compressed. */
export function packed(parts: WorkbookParts, sheets: readonly string[]): Uint8Array {
  const chosen = Object.fromEntries(sheets.map((name) => [name, parts.sheets[name] as Uint8Array]))
  return zipSync({ '[Content_Types].xml': contentTypes(parts), ...parts.shared, ...chosen }, { level: 0 })
}

/** The list of parts is made anew: the one in the file names parts that are left out here. */
function contentTypes({ shared }: WorkbookParts): Uint8Array {
  const overrides = [...SHARED].flatMap(([name, type]) =>
    type !== null && shared[name] ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [],
  )
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return new TextEncoder().encode(`<?xml version="1.0"?><Types xmlns="${xmlns}">${overrides.join('')}</Types>`)
}

/** Whether a row of a sheet is hidden, by hand or by a filter: <row r="3" hidden="1">. */
export function hidesRows(sheet: Uint8Array): boolean {
  return someAt(sheet, 'hidden=', (at) => {
    const tag = lettersOf(sheet, sheet.lastIndexOf(LESS_THAN, at), at + 10)
    return /^<(\w+:)?row\b[^>]*\shidden=["'](1|t)/.test(tag)
  })
}

const LESS_THAN = 0x3c

/** Declarations of a document's type or of entities: no workbook has them, and they can unfold without end. */
function declaresEntities(xml: Uint8Array): boolean {
  return someAt(xml, '<!', (at) => /^<!(doctype|entity)/i.test(lettersOf(xml, at, at + 10)))
}

function someAt(bytes: Uint8Array, text: string, is: (at: number) => boolean): boolean {
  const codes = [...text].map((letter) => letter.charCodeAt(0))
  // Looked for by the rarest of its letters: the second. "<" alone stands everywhere.
  const rare = codes[1] as number
  for (let at = bytes.indexOf(rare); at !== -1; at = bytes.indexOf(rare, at + 1)) {
    if (codes.every((code, step) => bytes[at - 1 + step] === code) && is(at - 1)) return true
  }
  return false
}

function lettersOf(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(from, to - 400), to))
}

/** Some programs write "\" or begin with "/"; Excel reads names whatever their case. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

function nothing(): Record<string, Uint8Array> {
  return Object.create(null)
}
