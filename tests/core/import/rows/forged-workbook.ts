import { strToU8 } from 'fflate'
import { soundZip } from './forged-zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface ForgedSheet {
  readonly name: string
  /** The <row> elements, or the whole part where it begins with "<?xml". */
  readonly rows: string
  readonly state?: 'hidden' | 'veryHidden'
}

/** What may stand in a workbook besides its sheets; all of it XML or parts of it. */
export interface ForgedBook {
  /** The <si> elements, or the whole part where it begins with "<?xml". */
  readonly strings?: string
  /** Formats of numbers by hand: cell style n is the n-th of them, style 0 General. */
  readonly formats?: readonly string[]
  readonly date1904?: boolean
  readonly more?: Readonly<Record<string, Uint8Array>>
}

/** The parts of a workbook, written from ECMA-376 part 1, 18.2 to 18.8, and not by the package that reads it. */
export function workbookParts(sheets: readonly ForgedSheet[], book: ForgedBook = {}): Record<string, Uint8Array> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, book.date1904 ?? false),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': whole('sst', book.strings ?? ''),
    'xl/styles.xml': stylesXml(book.formats ?? []),
  }
  for (const [at, { rows }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = rows.startsWith('<?xml')
      ? rows
      : whole('worksheet', `<sheetData>${rows}</sheetData>`)
  }
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  return { ...bytes, ...book.more }
}

export function workbook(sheets: readonly ForgedSheet[], book: ForgedBook = {}, name = 'March.xlsx'): File {
  return new File([soundZip(workbookParts(sheets, book))], name)
}

/** A row of cells: numbers, texts in the cell itself, or XML of a cell. Row `at` as Excel numbers it. */
export function row(at: number, cells: readonly (string | number)[], attributes = ''): string {
  const xml = cells.map((cell, column) => {
    if (typeof cell === 'string' && cell.startsWith('<c')) return cell
    const place = `${String.fromCharCode(65 + column)}${at}`
    return typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${at}" ${attributes}>${xml.join('')}</row>`
}

function whole(element: string, content: string): string {
  if (content.startsWith('<?xml')) return content
  return `<?xml version="1.0" encoding="UTF-8"?><${element} xmlns="${MAIN}">${content}</${element}>`
}

function workbookXml(sheets: readonly ForgedSheet[], date1904: boolean): string {
  const listed = sheets.map(({ name, state }, at) => {
    const shown = state ? ` state="${state}"` : ''
    return `<sheet name="${name}" sheetId="${at + 1}"${shown} r:id="rId${at + 1}"/>`
  })
  return `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  )
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`)
  return whole(
    'styleSheet',
    `<numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`,
  )
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const listed = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`)
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
  return `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types">${rels}${overrides.join('')}</Types>`
}
