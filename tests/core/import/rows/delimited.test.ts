import { describe, expect, it } from 'vitest'
import { rowsIn, rowsOf, tableOf } from './reading.ts'

const file = (...content: (string | Uint8Array<ArrayBuffer>)[]) => new File(content, 'table.csv')
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
/** Letters up to ÿ have the same number in Windows-1252. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const TABLE = [
  ['Place', 'Count', 'Note'],
  ['Café', '1,5', ''],
  ['Quay', '2', 'late'],
]
const written = (separator: string, newline = '\r\n') =>
  TABLE.map(
    (row) => row.map((field) => (field.includes(separator) ? `"${field}"` : field)).join(separator) + newline,
  ).join('')

describe('delimited text', () => {
  it.each<[string, File, readonly string[]]>([
    ['commas', file(written(',')), []],
    ['semicolons', file(written(';')), ['read-as-semicolon-separated']],
    ['tabs', file(written('\t')), ['read-as-tab-separated']],
    ['bars', file(written('|')), []],
    ['line feeds', file(written(',', '\n')), []],
    ['carriage returns', file(written(',', '\r')), []],
    ['a byte order mark', file('\ufeff', written(',')), []],
    [
      'UTF-16, little-endian with its mark',
      file(utf16(`\ufeff${written('\t')}`, true)),
      ['read-as-utf-16', 'read-as-tab-separated'],
    ],
    ['UTF-16, big-endian with its mark', file(utf16(`\ufeff${written(',')}`, false)), ['read-as-utf-16']],
    ['UTF-16, little-endian without', file(utf16(written(','), true)), ['read-as-utf-16']],
    ['UTF-16, big-endian without', file(utf16(written(','), false)), ['read-as-utf-16']],
    ['Windows-1252', file(windows1252(written(','))), ['read-as-windows-1252']],
  ])('with %s is read', async (_, source, notices) => {
    const table = await tableOf(source)
    expect(table.head).toEqual(TABLE)
    expect(await rowsOf(table)).toEqual({ rows: TABLE, lost: [] })
    expect(await table.sample(10)).toEqual(TABLE)
    expect(table.notices).toEqual(notices)
    expect(table).toMatchObject({ name: 'table.csv', kind: 'delimited', bytes: source.size })
  })

  it('keeps blank rows, rows above the header and empty fields at the end of a row', async () => {
    expect(await rowsIn('Extract of March;;\n\na;b;c\n1;;\n;;\n')).toEqual([
      ['Extract of March', '', ''],
      [''],
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['', '', ''],
    ])
  })

  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'titles hold another separator',
      'Norfolk, 2021, all\na;b\n1;2\n3;4\n',
      [['Norfolk, 2021, all'], ['a', 'b'], ['1', '2'], ['3', '4']],
    ],
    [
      'numbers have decimal commas',
      'lat;lon\n52,6;1,2\n52,7;1,3\n',
      [
        ['lat', 'lon'],
        ['52,6', '1,2'],
        ['52,7', '1,3'],
      ],
    ],
    [
      'addresses in marks hold commas and bars',
      'a,b\n"1, High St | Rear",2\n"3, Low St",4\n',
      [
        ['a', 'b'],
        ['1, High St | Rear', '2'],
        ['3, Low St', '4'],
      ],
    ],
    ['there is one column', 'Ref\n1\n2\n', [['Ref'], ['1'], ['2']]],
  ])('finds the separator where %s', async (_, text, rows) => {
    expect(await rowsIn(text)).toEqual(rows)
  })

  it('turns to Windows-1252 at the very byte that is not UTF-8, wherever the blocks end', async () => {
    const before = `name,street\n${'Norwich,Quay\n'.repeat(20_000)}`
    for (const filling of ['', 'x', 'xx', 'xxx']) {
      const table = await tableOf(
        file(utf8(`${filling}${before}Ynys Môn,a\n`), windows1252('Café,Señor\n'), utf8('Quay,b\n')),
      )
      const { rows } = await rowsOf(table)
      expect(rows.slice(-3)).toEqual([
        ['Ynys Môn', 'a'],
        ['Café', 'Señor'],
        ['Quay', 'b'],
      ])
      expect(table.notices).toEqual(['read-as-windows-1252'])
    }
  })

  it('reads a letter of two bytes whose bytes come in two blocks, as UTF-8 and as Windows-1252', async () => {
    const long = `a,b\n${'x,y\n'.repeat(16_383 - 1)}`
    expect(utf8(long)).toHaveLength(65_532)
    for (const at of [0, 1, 2, 3, 4]) {
      const start = `${long}${'z'.repeat(at)}`
      expect((await rowsOf(await tableOf(file(utf8(`${start}é,1\n`))))).rows.at(-1)).toEqual([
        `${'z'.repeat(at)}é`,
        '1',
      ])
      expect((await rowsOf(await tableOf(file(windows1252(`${start}é,1\n`))))).rows.at(-1)).toEqual([
        `${'z'.repeat(at)}é`,
        '1',
      ])
    }
  })
})

describe('the end of a file', () => {
  it.each<[string, string, boolean, boolean]>([
    ['a broken last row without a line end', 'a,b\n1,2\n3', true, true],
    ['a broken last row with a line end', 'a,b\n1,2\n3\n', true, false],
    ['a sound last row without a line end', 'a,b\n1,2', false, false],
  ])('%s: cut off or not', async (_, text, lastIsBroken, cutOff) => {
    expect(await (await tableOf(file(text))).isCutOff(lastIsBroken)).toBe(cutOff)
  })
})
