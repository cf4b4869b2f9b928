import { describe, expect, it } from 'vitest'
import { data } from '../support/data.ts'
import { countsOf, figures, loaded, question } from './loading.ts'
import { streetFiles, writtenRows } from './street-files.ts'
import { cellsOfPoints, NORFOLK } from './written-counts.ts'

// Every number here is from the README of the data, not from this program.
const FOLDER = 'police/norfolk-2025'

describe('Norfolk, January to June 2025: Unix line ends, small areas of 2021', () => {
  it('keeps every row', async (context) => {
    const { report } = await loaded(...streetFiles(data(FOLDER, context)))
    expect(figures(report.all)).toMatchObject({
      read: 33_577,
      kept: 33_577,
      located: 32_989,
      withoutLocation: 588,
      rejected: {},
      repeats: 0,
      blank: 0,
    })
    expect(report.points).toBe(8_213)
    expect(report.categories.find(({ name }) => name === 'Anti-social behaviour')?.rows).toBe(4_534)
    expect(report.months).toEqual(['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'])
  })

  it('keeps the 944 rows of anti-social behaviour that equal another one', async (context) => {
    const rows = await writtenRows(streetFiles(data(FOLDER, context)))
    const asb = rows.filter((row) => row['Crime type'] === 'Anti-social behaviour')
    expect(asb.length - new Set(asb.map((row) => JSON.stringify(row))).size).toBe(944)
    const { engine } = await loaded(...streetFiles(data(FOLDER, context)))
    const { totals } = engine.ask(question({ groups: ['asb'] }))
    expect(totals.kept - totals.filteredOut).toBe(4_534)
  })

  it('leaves outside only rows that name a place outside Norfolk, of which there are 311', async (context) => {
    const files = streetFiles(data(FOLDER, context))
    const away = (await writtenRows(files)).filter(
      (row) => row.Longitude !== '' && !NORFOLK.includes((row['LSOA name'] ?? '').slice(0, -5)),
    )
    expect(away).toHaveLength(311)
    const { engine } = await loaded(...files)
    const { outsideByDistrict, totals } = engine.ask(question())
    expect(outsideByDistrict.filter(({ district }) => NORFOLK.includes(district))).toEqual([])
    expect(totals.outside).toBeGreaterThan(0)
    expect(totals.outside).toBeLessThanOrEqual(311)
  })

  it('counts in each cell what a plain count of the written rows gives', async (context) => {
    const files = streetFiles(data(FOLDER, context))
    const { engine } = await loaded(...files)
    const rows = await writtenRows(files)
    for (const groups of [['all'], ['Robbery', 'Violence and sexual offences'], ['asb']]) {
      const asked = rows.filter((row) => {
        const type = row['Crime type'] ?? ''
        return groups[0] === 'all' || groups.includes(type) || (groups[0] === 'asb' && type === 'Anti-social behaviour')
      })
      const picture = engine.ask(question({ groups, from: '2025-02', to: '2025-05' }))
      const plain = cellsOfPoints(
        asked.filter(({ Month }) => Month !== '2025-01' && Month !== '2025-06'),
        9,
      )
      for (const [cell, count] of countsOf(picture)) expect(`${cell} ${plain.get(cell)}`).toBe(`${cell} ${count}`)
      expect([...plain.values()].reduce((sum, count) => sum + count, 0)).toBe(
        picture.totals.total + picture.totals.outside,
      )
    }
  })

  it('beside 2021-22 shows the months between as missing, not as zero', async (context) => {
    const older = streetFiles(data('police/norfolk-2021-22', context)).slice(-1)
    const { engine, report } = await loaded(...older, ...streetFiles(data(FOLDER, context)).slice(0, 1))
    expect(report.coverage).toMatchObject([
      { force: 'Norfolk Constabulary', months: [{ month: '2022-03' }, { month: '2025-01' }] },
    ])
    expect(report.coverage[0]?.missing).toHaveLength(33)
    const gap = engine.ask(question()).caveats.find(({ code }) => code === 'months-missing')
    expect(gap).toMatchObject({ gaps: [{ force: 'Norfolk Constabulary', months: report.coverage[0]?.missing }] })
  })
})
