import { describe, expect, it } from 'vitest'
import { Engine } from '../../../src/engine/engine.ts'
import { add } from '../../engine/loading.ts'
import { row, workbook, workbookParts } from './rows/forged-workbook.ts'
import { soundZip } from './rows/forged-zip.ts'

const HEADER = ['Date', 'Offence', 'Longitude', 'Latitude']
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => [`2025-02-${10 + (at % 18)}`, ['Robbery', 'Theft'][at % 2], '1.29', '52.62'])
const csv = (rows: readonly (readonly unknown[])[], end = '\n') => rows.map((one) => `${one.join(',')}${end}`).join('')
const file = (text: string, name = 'feb.csv') => new File([text], name)
const sheet = (rows: readonly (readonly unknown[])[]) =>
  rows
    .map((cells, at) =>
      row(
        at + 1,
        cells.map((cell) => String(cell)),
      ),
    )
    .join('')

const table = [HEADER, ...rowsOf(8)]
const ledgerOf = async (...files: File[]) => (await add(new Engine(), files)).files[0]

describe('rows whose ends differ', () => {
  it('are each a row where some of a file end in a return alone', async () => {
    const [first, second, ...others] = rowsOf(30)
    const joined = `${csv([HEADER, first ?? []], '\r\n')}${csv([second ?? []], '\r')}${csv(others, '\r\n')}`
    expect(await ledgerOf(file(joined))).toMatchObject({ read: 30, kept: 30, rejected: {} })
  })

  it('are not doubled where a return stands before each line end, nor cut in quotation marks', async () => {
    expect(await ledgerOf(file(csv(table, '\r\r\n')))).toMatchObject({ read: 8, kept: 8, blank: 0 })
    const quoted = `${csv(table)}2025-02-11,"Theft\rof a bicycle",1.29,52.62\n`
    expect(await ledgerOf(file(quoted))).toMatchObject({ read: 9, kept: 9, rejected: {} })
  })
})

describe('a table', () => {
  it('is found below a first row that is longer than what is looked at', async () => {
    const [first = [], ...others] = rowsOf(8)
    const rows = [[...HEADER, 'Log'], [...first, 'all quiet '.repeat(12_000)], ...others.map((one) => [...one, ''])]
    expect(await ledgerOf(file(csv(rows)))).toMatchObject({ read: 8, kept: 8 })
  })

  it('has a column without a name where something stands below the end of its header', async () => {
    const rows = [[...HEADER, ''], ...rowsOf(8).map((one) => [...one, 'nn'])]
    const ledger = await ledgerOf(file(csv(rows)))
    expect(ledger).toMatchObject({ read: 8, kept: 8, rejected: {} })
    expect(ledger?.columns.dropped).toEqual([{ name: '', why: 'not-used' }])
  })

  it('takes the numbers of a column called Hour for hours of the day, and of one called Time for nothing', async () => {
    const rows = rowsOf(8).map((one, at) => [...one, String(14 + at)])
    const engine = new Engine()
    expect((await add(engine, [file(csv([[...HEADER, 'Hour'], ...rows]))])).files[0]?.columns.kept).toContain('Hour')
    const timed = await add(new Engine(), [file(csv([[...HEADER, 'Time'], ...rows]))])
    expect(timed.files[0]?.columns.dropped).toEqual([{ name: 'Time', why: 'not-used' }])
  })

  it('has its line of totals known where a number stands in the column of dates', async () => {
    const rows = rowsOf(8).map(([day, offence, ...place]) => [offence, day, ...place])
    const total = [['Total', '8', '', '']]
    const header = ['Offence', 'Date', 'Longitude', 'Latitude']
    expect((await ledgerOf(file(csv([header, ...rows, ...total]))))?.rejected).toEqual({ 'totals-row': 1 })
  })

  it('says of rows that end before they start that their end was not used', async () => {
    const header = ['Start date', 'End date', 'Offence', 'Longitude', 'Latitude']
    const rows = rowsOf(8).map(([day, ...others], at) => [
      `${day} 21:30`,
      `${day} ${at === 3 ? '20:30' : '23:00'}`,
      ...others,
    ])
    expect((await ledgerOf(file(csv([header, ...rows]))))?.notices).toContain('end-before-start')
    rows[3] = rows[2] as (string | undefined)[]
    expect((await ledgerOf(file(csv([header, ...rows]))))?.notices).not.toContain('end-before-start')
  })
})

describe('a file', () => {
  it('of coordinates with units has none that were read as such', async () => {
    const rows = rowsOf(8).map(([day, offence]) => [day, offence, '1.29°E', '52.62°N'])
    expect((await ledgerOf(file(csv([HEADER, ...rows]))))?.withoutLocationBy).toEqual({ 'no-coordinate-columns': 8 })
  })

  it('with a person in its name is said to have one', async () => {
    const named = await ledgerOf(file(csv(table), 'Robberies of Sarah Smithson.csv'))
    expect(named?.notices).toContain('person-in-file-name')
    expect((await ledgerOf(file(csv(table), 'Robberies of Norwich.csv')))?.notices).toEqual([])
  })

  it('in UTF-32 is no text that is read', async () => {
    const letters = [0xfeff, ...[...csv(table)].map((letter) => letter.codePointAt(0) as number)]
    const report = await add(new Engine(), [new File([new Uint32Array(letters)], 'feb.csv')])
    expect(report.refused).toMatchObject([{ refusal: 'binary' }])
  })

  it('by weeks is asked about: a week is in no one month', async () => {
    const report = await add(new Engine(), [file(csv([['W/C date', ...HEADER.slice(1)], ...rowsOf(8)]))])
    expect(report.refused).toMatchObject([{ refusal: 'no-date-column' }])
  })
})

describe('a workbook', () => {
  const visible = { name: 'Visible', rows: sheet(table) }
  const hidden = { name: 'Old', rows: sheet(table), state: 'hidden' as const }

  it('has its hidden sheets named, and none of their rows counted', async () => {
    const report = await add(new Engine(), [workbook([hidden, visible])])
    expect(report.files).toMatchObject([{ name: 'March.xlsx · Visible', read: 8, kept: 8 }])
    expect(report.refused).toEqual([{ name: 'March.xlsx · Old', refusal: 'hidden-sheet', missing: [], isPart: true }])
  })

  it('of hidden sheets alone is refused by that name', async () => {
    const report = await add(new Engine(), [workbook([hidden])])
    expect(report.refused).toMatchObject([{ name: 'March.xlsx', refusal: 'hidden-sheet', isPart: false }])
  })

  it('is read from an archive, as a table of text beside it is', async () => {
    const members = {
      'a/feb.xlsx': soundZip(workbookParts([visible])),
      'jan.csv': new TextEncoder().encode(csv(table)),
    }
    const report = await add(new Engine(), [new File([soundZip(members)], 'both.zip')])
    expect(report.files.map(({ name, read }) => [name, read])).toEqual([
      ['both.zip · a/feb.xlsx · Visible', 8],
      ['both.zip · jan.csv', 8],
    ])
  })
})

describe('files of other kinds in an archive', () => {
  const text = new TextEncoder()
  const zipped = (names: readonly string[]) =>
    new File(
      [
        soundZip({
          'feb.csv': text.encode(csv(table)),
          'letters/': new Uint8Array(0),
          ...Object.fromEntries(names.map((name) => [name, text.encode('x')])),
        }),
      ],
      'drop.zip',
    )
  const leftOut = async (names: readonly string[]) => {
    const { all, refused } = await add(new Engine(), [zipped(names)])
    expect(all.kept).toBe(8)
    return refused.map(({ name, refusal, isPart }) => [name, refusal, isPart])
  }

  it('are named as left out; what the system keeps there is not', async () => {
    expect(await leftOut(['letters/cover.docx', '__MACOSX/._feb.csv', '.DS_Store', 'letters/Thumbs.db'])).toEqual([
      ['drop.zip · letters/cover.docx', 'other-kind-of-file', true],
    ])
  })

  it('are named one by one up to ten', async () => {
    const left = await leftOut(Array.from({ length: 12 }, (_, at) => `photo-${at}.jpg`))
    expect(left).toHaveLength(11)
    expect(left.at(-1)).toEqual(['drop.zip', 'more-of-other-kinds', true])
  })
})
