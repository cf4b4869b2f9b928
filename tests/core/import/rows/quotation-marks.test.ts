import { describe, expect, it } from 'vitest'
import type { DelimitedFile } from '../../../../src/core/import/rows/delimited.ts'
import { rowsOf, tableOf } from './reading.ts'

const file = (text: string) => new File([text], 'table.csv')

describe('quotation marks', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `${at},x`)

  it.each<[string, string, readonly (readonly string[])[], readonly number[]]>([
    [
      'a field over several lines is one',
      'a,b\r\n"1\r\nHigh St",2\r\n3,4\r\n',
      [
        ['a', 'b'],
        ['1\r\nHigh St', '2'],
        ['3', '4'],
      ],
      [],
    ],
    [
      'blank lines inside a field belong to it',
      'a,b\n1,"x\n\n\ny"\n3,4\n',
      [
        ['a', 'b'],
        ['1', 'x\n\n\ny'],
        ['3', '4'],
      ],
      [],
    ],
    [
      'marks written twice are one',
      'a,b\n"say ""no""",""""\n',
      [
        ['a', 'b'],
        ['say "no"', '"'],
      ],
      [],
    ],
    [
      'a mark inside a field is text',
      'a,b\n5" pipe,x"y"z\n',
      [
        ['a', 'b'],
        ['5" pipe', 'x"y"z'],
      ],
      [],
    ],
    [
      'text after a closing mark is kept',
      'a,b\n"On or near" Market,2\n3,4\n',
      [
        ['a', 'b'],
        ['On or near Market', '2'],
        ['3', '4'],
      ],
      [],
    ],
    [
      'one that is never closed costs its line',
      'a,b\n"1,2\n3,4\n5,6\n',
      [
        ['a', 'b'],
        ['3', '4'],
        ['5', '6'],
      ],
      [2],
    ],
    [
      'one that another field closes by chance costs its line',
      'a,b\n"1,2\n"3",4\n5,6\n',
      [
        ['a', 'b'],
        ['3', '4'],
        ['5', '6'],
      ],
      [2],
    ],
    [
      'one in the last line costs that',
      'a,b\n1,2\n3,"4',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [3],
    ],
  ])('%s', async (_, text, rows, lost) => {
    expect(await rowsOf(await tableOf(file(text)))).toEqual({ rows, lost })
  })

  it('a field may go on over 100 lines, and no further', async () => {
    const over = (count: number) => `a,b\n"${lines(count).join('\n')}",2\n3,4\n`
    expect((await rowsOf(await tableOf(file(over(100))))).rows).toHaveLength(3)
    const { rows, lost } = await rowsOf(await tableOf(file(over(101))))
    expect(lost).toEqual([2])
    expect(rows.slice(1, 3)).toEqual([
      ['1', 'x'],
      ['2', 'x'],
    ])
    expect(rows.at(-1)).toEqual(['3', '4'])
  })

  it('a field may have 64 kB in several lines, and no more', async () => {
    const over = (size: number) => `a,b\n1,"x\n${'y'.repeat(size)}"\n3,4\n`
    expect((await rowsOf(await tableOf(file(over(64_000))))).lost).toEqual([])
    expect((await rowsOf(await tableOf(file(over(66_000))))).lost).toEqual([2])
  })

  it('a field over several lines is whole wherever the pieces of the file end', async () => {
    const address = '"Flat 1\nHigh Street\nNorwich"'
    const text = `ref,address\n${Array.from({ length: 12_000 }, (_, at) => `${at},${address}\n`).join('')}`
    const { rows, lost } = await rowsOf(await tableOf(file(text)))
    expect(lost).toEqual([])
    expect(rows).toHaveLength(12_001)
    expect(new Set(rows.slice(1).map((row) => row[1]))).toEqual(new Set(['Flat 1\nHigh Street\nNorwich']))
    expect(rows.slice(1).map((row) => row[0])).toEqual(Array.from({ length: 12_000 }, (_, at) => String(at)))
  })

  it('line by line, as a street file is read, one that is not closed costs its own line only', async () => {
    const table = (await tableOf(file('a,b\n"1,2\n3,4"\n5,6\n'))) as DelimitedFile
    const { rows, lost } = await rowsOf(table.inLines())
    expect({ rows, lost }).toEqual({
      rows: [
        ['a', 'b'],
        ['3', '4"'],
        ['5', '6'],
      ],
      lost: [2],
    })
  })
})
