import { describe, expect, it } from 'vitest'
import { ledgerFigures, rejectedLines, rejectedRows } from '../../src/text/import-words.ts'
import { incidents } from '../core/incidents.ts'
import { add, loaded } from '../engine/loading.ts'

/** A file whose rows with these numbers lack a month; row 1 is the header. */
async function ledgerWithout(month: readonly number[], rows: number) {
  const story = incidents()
    .times(rows - 1)
    .of('Drugs')
  for (const row of month) (story.rows[row - 2] as string[])[1] = ''
  const { report } = await loaded(story.file())
  const [file] = report.files
  if (!file) throw new Error('the file was not loaded')
  return file
}

describe('rejected rows in words', () => {
  it.each([
    [[7], 'no month', /^1 row \(row 7\): /],
    [[7, 9], 'no month', /^2 rows \(rows 7 and 9\): /],
    [[2, 3, 4, 5, 6], 'no month', /^5 rows \(rows 2, 3, 4, 5 and 6\): /],
    [[2, 3, 4, 5, 6, 1002, 1003], 'no month', /^7 rows \(rows 2, 3, 4, 5, 6 and 2 more\): /],
  ])('%j', async (rows, reason, numbers) => {
    const file = await ledgerWithout(rows, 1100)
    const lines = rejectedLines(file).map(({ words }) => words)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(numbers)
    expect(lines[0]).toContain(reason)
    expect(rejectedRows(file)).toBe(rows.length)
  })

  it('a file without any has no line', async () => {
    expect(rejectedLines(await ledgerWithout([], 4))).toEqual([])
  })
})

describe('the figures of a ledger', () => {
  it('add up: read = kept + rejected + repeats + blank, and kept = with + without location', async () => {
    const story = incidents().times(5).of('Drugs').withId('x').times(3).of('Robbery').nowhere().times(2).of('Drugs')
    const { report } = await loaded(new File([`${story.csv()}\n\nbad\n`], 'street.csv'))
    const figure = Object.fromEntries(ledgerFigures(report.all, report.all).map(({ name, value }) => [name, value]))
    expect(figure).toEqual({
      Read: 13,
      Kept: 8,
      Rejected: 1,
      Repeats: 2,
      Blank: 2,
      'With location': 6,
      'Without location': 2,
    })
  })

  it('tell rows that were replaced from rows that could not be read, in every row of the table', async () => {
    const story = incidents().times(4).of('Anti-social behaviour')
    const { engine } = await loaded(new File([`${story.csv()}bad\n`], 'march.csv'))
    const report = await add(engine, [story.file('again.csv')], { decideSameMonth: async () => 'replace' })
    const figures = report.files.map((file) =>
      Object.fromEntries(ledgerFigures(file, report.all).map(({ name, value }) => [name, value])),
    )
    expect(figures).toMatchObject([
      { Read: 5, Kept: 0, Rejected: 1, Replaced: 4 },
      { Read: 4, Kept: 4, Rejected: 0, Replaced: 0 },
    ])
  })
})
