import { describe, expect, it, type TestContext } from 'vitest'
import type { ImportReport } from '../../src/core/import/ledger.ts'
import type { Resolution } from '../../src/core/question/question.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { data } from '../support/data.ts'
import { add, countsOf, figures, loaded, question } from './loading.ts'
import { streetFiles, writtenRows } from './street-files.ts'
import { cellsOfPoints, countByText, NORFOLK } from './written-counts.ts'

// Every number here is from the README of the data and the text of the issue, not from this program.
const FOLDER = 'police/norfolk-2021-22'
const BY_TYPE = {
  'Violence and sexual offences': 38_510,
  'Anti-social behaviour': 10_987,
  'Public order': 9_175,
  'Criminal damage and arson': 7_731,
  'Other theft': 4_859,
  Shoplifting: 3_104,
  'Other crime': 2_656,
  Drugs: 2_284,
  Burglary: 2_195,
  'Vehicle crime': 1_826,
  'Bicycle theft': 1_020,
  'Possession of weapons': 712,
  'Theft from the person': 404,
  Robbery: 377,
}

describe('Norfolk, March 2021 to March 2022', () => {
  let loading: Promise<{ files: File[]; engine: Engine; report: ImportReport }> | null = null
  /** Loaded once for all tests, none of which changes it. */
  const norfolk = (context: TestContext) => {
    const folder = data(FOLDER, context)
    loading ??= loadFolder(folder)
    return loading
  }

  it('keeps every row', async (context) => {
    const { report } = await norfolk(context)
    expect(report.files).toHaveLength(13)
    expect(figures(report.all)).toEqual({
      read: 85_840,
      kept: 85_840,
      located: 84_072,
      withoutLocation: 1_768,
      withoutLocationBy: { 'coordinates-blank': 1_768 },
      rejected: {},
      repeats: 0,
      blank: 0,
    })
    expect(report.points).toBe(11_340)
    expect(report.refused).toEqual([])
    for (const { notices } of report.files) expect(notices).toEqual([])
  })

  it('has the rows by type of the reference', async (context) => {
    const { report } = await norfolk(context)
    expect(Object.fromEntries(report.categories.map(({ name, rows }) => [name, rows]))).toEqual(BY_TYPE)
  })

  it('covers thirteen months of one force, none missing', async (context) => {
    const { report } = await norfolk(context)
    expect(report.months).toHaveLength(13)
    expect([report.months[0], report.months.at(-1)]).toEqual(['2021-03', '2022-03'])
    expect(report.coverage.map(({ force, missing }) => [force, missing])).toEqual([['Norfolk Constabulary', []]])
    expect(report.coverage[0]?.months.reduce((sum, { rows }) => sum + rows, 0)).toBe(85_840)
  })

  it('has its busiest cells of the reference, for all offences and for violence', async (context) => {
    const { engine } = await norfolk(context)
    expect(countsOf(engine.ask(question())).slice(0, 3)).toEqual([
      ['89194105a17ffff', 669],
      ['891941af017ffff', 604],
      ['891941af013ffff', 584],
    ])
    expect(countsOf(engine.ask(question({ groups: ['Violence and sexual offences'] }))).slice(0, 3)).toEqual([
      ['89194105a17ffff', 308],
      ['89194105aabffff', 273],
      ['891941af017ffff', 252],
    ])
  })

  it('occupies, before a study area, the cells of the reference; within it, those of them that lie inside', async (context) => {
    const { files, engine } = await norfolk(context)
    const rows = await writtenRows(files)
    for (const [resolution, occupied] of [
      [8, 3_164],
      [9, 5_708],
      [10, 9_748],
    ] as const) {
      const all = cellsOfPoints(rows, resolution)
      expect(all.size).toBe(occupied)
      const picture = engine.ask(question({ resolution: resolution as Resolution }))
      const area = new Set(Array.from(picture.cells, (cell) => cell.toString(16)))
      const inside = [...all].filter(([cell]) => area.has(cell))
      expect(countsOf(picture)).toEqual(inside.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
    }
  })

  it('leaves rows outside, of the districts a count of the written rows gives', async (context) => {
    const { files, engine } = await norfolk(context)
    const { totals, outsideByDistrict, cells } = engine.ask(question())
    expect(totals).toMatchObject({ kept: 85_840, filteredOut: 0, withoutLocation: 1_768, outside: 1_023 })
    expect(totals.total).toBe(85_840 - 1_768 - 1_023)
    const area = new Set(Array.from(cells, (cell) => cell.toString(16)))
    const outside = (await writtenRows(files)).filter((row) => {
      const [cell] = [...cellsOfPoints([row], 9).keys()]
      return cell !== undefined && !area.has(cell)
    })
    expect(outsideByDistrict.filter(({ district }) => NORFOLK.includes(district))).toEqual([])
    const byDistrict = countByText(outside.map((row) => (row['LSOA name'] ?? '').slice(0, -5)))
    expect(new Map(outsideByDistrict.map(({ district, count }) => [district, count]))).toEqual(byDistrict)
  })

  it('holds no anti-social behaviour with a Crime ID, and keeps the 2,311 that equal another row', async (context) => {
    const { files, engine } = await norfolk(context)
    const asb = (await writtenRows(files)).filter((row) => row['Crime type'] === 'Anti-social behaviour')
    expect(asb.every((row) => row['Crime ID'] === '')).toBe(true)
    expect(asb.length - new Set(asb.map((row) => JSON.stringify(row))).size).toBe(2_311)
    const { totals } = engine.ask(question({ groups: ['asb'] }))
    expect(totals.kept - totals.filteredOut).toBe(asb.length)
  })

  it('asks when a month is loaded again from a copy with Unix line ends and another name', async (context) => {
    const { files, engine, report } = await norfolk(context)
    const march = files[0] as File
    const copy = new File([(await march.text()).replaceAll('\r\n', '\n')], 'March (1).csv')
    const asked: unknown[] = []
    const after = await add(engine, [copy], {
      decideSameMonth: async (conflicts) => {
        asked.push(conflicts.map(({ month, files: names }) => [month, names]))
        return 'cancel'
      },
    })
    expect(asked).toEqual([[['2021-03', [march.name, 'March (1).csv']]]])
    expect(after.all).toEqual(report.all)
  })
})

async function loadFolder(folder: string) {
  const files = streetFiles(folder)
  return { files, ...(await loaded(...files)) }
}
