import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openRows } from '../../../../src/core/import/rows/open-rows.ts'
import { row, workbook, workbookParts } from './forged-workbook.ts'
import { soundZip } from './forged-zip.ts'
import { refusalOf, rowsOf, tableOf } from './reading.ts'

const sheet = (rows: string, name = 'Sheet1') => ({ name, rows })

function openDocument(kind: string) {
  const type = `application/vnd.oasis.opendocument.${kind}`
  return soundZip({ mimetype: strToU8(type), 'content.xml': strToU8('<x/>') })
}

describe('a sheet', () => {
  it('has its rows where Excel shows them, each as wide as the widest', async () => {
    const table = await tableOf(
      workbook([sheet(`${row(3, ['Date', 'Place', 'Count'])}${row(4, ['1 March', 'Quay'])}${row(6, ['', '', 7])}`)]),
    )
    expect(table).toMatchObject({ name: 'March.xlsx · Sheet1', kind: 'sheet', notices: ['from-workbook'] })
    const rows = [
      ['', '', ''],
      ['', '', ''],
      ['Date', 'Place', 'Count'],
      ['1 March', 'Quay', ''],
      ['', '', ''],
      ['', '', '7'],
    ]
    expect(table.head).toEqual(rows)
    expect((await rowsOf(table)).rows).toEqual(rows)
    expect(await table.isCutOff(true)).toBe(false)
  })

  it('is cut to the last row and column that hold anything', async () => {
    const styled = '<row r="9"><c r="A9" s="0"/><c r="H9" s="0"/></row>'
    const { head } = await tableOf(workbook([sheet(`${row(1, ['a', 'b'])}${styled}<row r="10"/>`)]))
    expect(head).toEqual([['a', 'b']])
  })

  it('holds shared, inline and formula texts, rich text and line ends as they are', async () => {
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="s"><v>1</v></c>',
      '<c r="C1" t="str"><f>A1</f><v> a &amp; b </v></c>',
      '<c r="D1" t="inlineStr"><is><t>&lt;i&gt; Môn</t></is></c>',
    ]
    const strings =
      '<si><t xml:space="preserve">Flat 1\nHigh Street</t></si><si><r><t>On or </t></r><r><rPr><b/></rPr><t>near</t></r></si>'
    const { head } = await tableOf(workbook([sheet(row(1, cells))], { strings }))
    expect(head).toEqual([['Flat 1\nHigh Street', 'On or near', ' a & b ', '<i> Môn']])
  })

  it('shows errors of formulas as blank and says so; truth as TRUE and FALSE', async () => {
    const cells = [
      'x',
      '<c r="B1" t="e"><v>#N/A</v></c>',
      '<c r="C1" t="b"><v>1</v></c>',
      '<c r="D1" t="b"><v>0</v></c>',
    ]
    const table = await tableOf(workbook([sheet(row(1, cells))]))
    expect(table.head).toEqual([['x', '', 'TRUE', 'FALSE']])
    expect(table.notices).toEqual(['from-workbook', 'formula-errors'])
  })

  it('with hidden rows is read whole and says so; hidden columns are no hidden rows', async () => {
    const rows = `${row(1, ['a'])}${row(2, ['b'], 'hidden="1"')}${row(3, ['c'])}`
    const table = await tableOf(workbook([sheet(rows)]))
    expect(table.head).toEqual([['a'], ['b'], ['c']])
    expect(table.notices).toEqual(['from-workbook', 'hidden-rows'])
    const columns = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="1" hidden="1"/></cols><sheetData>${row(1, ['a'])}</sheetData></worksheet>`
    expect((await tableOf(workbook([sheet(columns)]))).notices).toEqual(['from-workbook'])
  })

  it('with merged cells has the value in the first of them', async () => {
    const xml = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row(1, ['Norfolk', '<c r="C1"/>'])}${row(2, ['a', 'b', 'c'])}</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>`
    expect((await tableOf(workbook([sheet(xml)]))).head).toEqual([
      ['Norfolk', '', ''],
      ['a', 'b', 'c'],
    ])
  })

  it('gives way to other events between its batches, so that a load can be cancelled', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => row(at + 1, [at])).join('')
    const table = await tableOf(workbook([sheet(rows)]))
    let happened = false
    setImmediate(() => {
      happened = true
    })
    await rowsOf(table)
    expect(happened).toBe(true)
  })

  it('of 10,000 rows comes in batches that follow one another', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => row(at + 1, [at, `Quay ${at}`])).join('')
    const table = await tableOf(workbook([sheet(rows)]))
    const sizes: number[] = []
    for await (const { rows } of table.batches()) sizes.push(rows.length)
    expect(sizes).toEqual([4_000, 4_000, 2_000])
    expect((await rowsOf(table)).rows[7_777]).toEqual(['7777', 'Quay 7777'])
    expect(table.head).toHaveLength(100)
  })
})

describe('dates and numbers of a sheet', () => {
  const styled = (style: number, value: number) => `<c r="A1" s="${style}"><v>${value}</v></c>`
  const FORMATS = ['dd/mm/yyyy', 'dd/mm/yyyy hh:mm', 'hh:mm', '[h]:mm', '0.00E+00', '0 "days"', 'mmm-yy', 'h:mm AM/PM']

  // Dates as Excel and LibreOffice show the serial numbers; 25569 is 1 January 1970 (ECMA-376 part 1, 18.17.4).
  it.each<[format: string, value: number, text: string]>([
    ['dd/mm/yyyy', 25_569, '1970-01-01'],
    ['dd/mm/yyyy', 44_260, '2021-03-05'],
    ['dd/mm/yyyy', 1, '1900-01-01'],
    ['dd/mm/yyyy', 59, '1900-02-28'],
    ['dd/mm/yyyy', 60, '1900-02-29'],
    ['dd/mm/yyyy', 61, '1900-03-01'],
    ['dd/mm/yyyy', 0, '1900-01-00'],
    ['dd/mm/yyyy', 2_958_465, '9999-12-31'],
    ['dd/mm/yyyy', 2_958_466, '2958466'],
    ['dd/mm/yyyy', -1, '-1'],
    ['dd/mm/yyyy', 44_260.5, '2021-03-05 12:00:00'],
    ['dd/mm/yyyy hh:mm', 44_260.604166666664, '2021-03-05 14:30:00'],
    ['dd/mm/yyyy hh:mm', 44_260.99999999, '2021-03-06 00:00:00'],
    ['dd/mm/yyyy hh:mm', 44_260, '2021-03-05 00:00:00'],
    ['mmm-yy', 44_256, '2021-03-01'],
    ['hh:mm', 0.6041666667, '14:30'],
    ['hh:mm', 0, '00:00'],
    ['hh:mm', 0.5 + 15 / 86_400, '12:00:15'],
    ['h:mm AM/PM', 0.75, '18:00'],
    ['[h]:mm', 1.5, '36:00'],
    ['0.00E+00', 123_456, '123456'],
    ['0 "days"', 12, '12'],
  ])('%s makes of %f: %s', async (format, value, text) => {
    const style = FORMATS.indexOf(format) + 1
    const { head } = await tableOf(workbook([sheet(row(1, [styled(style, value)]))], { formats: FORMATS }))
    expect(head).toEqual([[text]])
  })

  it('a workbook that counts from 1904 has the same days', async () => {
    const book = { formats: FORMATS, date1904: true }
    const rows = `${row(1, [styled(1, 42_798)])}<row r="2"><c r="A2" s="1"><v>0</v></c></row>`
    expect((await tableOf(workbook([sheet(rows)], book))).head).toEqual([['2021-03-05'], ['1904-01-01']])
  })

  it.each<[stored: string, text: string]>([
    ['0.1', '0.1'],
    ['52.628099999999996', '52.6281'],
    ['0.30000000000000004', '0.3'],
    ['1E+21', '1000000000000000000000'],
    ['1.5E+22', '15000000000000000000000'],
    ['1E-7', '0.0000001'],
    ['-1.25E-9', '-0.00000000125'],
    ['9007199254740991', '9007199254740991'],
    ['-0', '0'],
  ])('the number %s is %s', async (stored, text) => {
    expect((await tableOf(workbook([sheet(row(1, [`<c r="A1"><v>${stored}</v></c>`]))]))).head).toEqual([[text]])
  })
})

describe('a workbook', () => {
  it('has a table for each sheet that holds anything, and names hidden ones unread', async () => {
    const opened = await openRows(
      workbook([
        { name: 'Very hidden', rows: row(1, ['v']), state: 'veryHidden' },
        { name: 'One', rows: row(1, ['1']) },
        { name: 'Empty', rows: '' },
        { name: 'Hidden', rows: row(1, ['h']), state: 'hidden' },
        { name: '__proto__', rows: row(1, ['p']) },
      ]),
    )
    const { files, unread } = opened.kind === 'rows' ? opened : { files: [], unread: [] }
    expect(files.map(({ name, head }) => [name, head])).toEqual([
      ['March.xlsx · One', [['1']]],
      ['March.xlsx · __proto__', [['p']]],
    ])
    expect(unread).toEqual(['March.xlsx · Very hidden', 'March.xlsx · Hidden'])
  })

  it('is known by what is in it, not by its name', async () => {
    expect((await tableOf(workbook([sheet(row(1, ['a']))], {}, 'March.zip'))).head).toEqual([['a']])
  })

  it('has its pictures, comments and properties left alone, whatever they are', async () => {
    const damaged = strToU8('<!DOCTYPE x [<!ENTITY a "b">]>')
    const more = { 'docProps/core.xml': damaged, 'xl/comments1.xml': damaged, 'xl/media/image1.png': damaged }
    expect((await tableOf(workbook([sheet(row(1, ['a']))], { more }))).head).toEqual([['a']])
  })

  const parts = workbookParts([sheet(row(1, ['a']))])
  const without = (name: string) => Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name))
  const compound = (text: string) => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (const [at, letter] of [...text].entries()) bytes[1024 + at * 2] = letter.charCodeAt(0)
    return bytes
  }

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['without a sheet that holds anything', soundZip(workbookParts([sheet('')])), 'workbook-without-table'],
    ['without the part that lists its sheets', soundZip(without('xl/workbook.xml')), 'workbook-damaged'],
    ['without a sheet it lists', soundZip(without('xl/worksheets/sheet1.xml')), 'workbook-damaged'],
    ['cut off', soundZip(parts).slice(0, 900), 'workbook-damaged'],
    ['of before 2007', compound('Workbook'), 'old-workbook'],
    ['under a password', compound('EncryptedPackage'), 'encrypted'],
    ['in Excel’s binary form', soundZip({ 'xl/workbook.bin': strToU8('x') }), 'other-workbook'],
    ['of OpenDocument', openDocument('spreadsheet'), 'other-workbook'],
    ['but a text of OpenDocument', openDocument('text'), 'document'],
    ['with a cell below the last row', soundZip(workbookParts([sheet(row(1_048_577, ['a']))])), 'workbook-damaged'],
    [
      'with a cell right of the last column',
      soundZip(workbookParts([sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')])),
      'workbook-damaged',
    ],
    [
      'with a text that its list does not have',
      soundZip(workbookParts([sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')])),
      'workbook-damaged',
    ],
    [
      'with two sheets of one name',
      soundZip(workbookParts([sheet(row(1, ['a']), 'One'), sheet(row(1, ['b']), 'One')])),
      'workbook-damaged',
    ],
  ])('%s is refused', async (_, bytes, refusal) => {
    expect(await refusalOf(new File([bytes], 'March.xlsx'))).toBe(refusal)
  })

  it('of the greatest sheet with two cells is read without its blank cells being made', async () => {
    const rows = `${row(1, ['a'])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`
    const table = await tableOf(new File([zipSync(workbookParts([sheet(rows)]))], 'far.xlsx'))
    const batch = (await table.batches().next()).value
    expect(batch?.rows[0]).toHaveLength(16_384)
    expect((await table.sample(60)).length).toBe(60)
  })
})
