import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { tidyCsv } from '../../src/report/tidy-csv.ts'
import { loaded, question } from '../engine/loading.ts'
import { streetFiles, writtenRows } from '../engine/street-files.ts'
import { data } from '../support/data.ts'
import { asked, fewPlaces, rowsOf } from './exported.ts'

describe('months and categories as CSV', () => {
  it('has four columns, a row for each cell, month and category with a count, and no other line', async () => {
    const { engine, picture } = await asked(fewPlaces().file())
    const csv = tidyCsv(engine.tidy(picture.question), false, null)
    expect(csv.split('\r\n').slice(0, 1)).toEqual(['\ufeffh3_cell,month,category,count'])
    const centre = latLngToCell(52.628934, 1.297443, 9)
    const rows = rowsOf(csv)
    expect(rows).toHaveLength(4)
    expect(rows).toContainEqual({ h3_cell: centre, month: '2021-03', category: 'Robbery', count: '7' })
    expect(rows).toContainEqual({ h3_cell: centre, month: '2021-03', category: 'Drugs', count: '2' })
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(picture.totals.total)
    // April was not supplied: it is not there at all.
    expect(new Set(rows.map(({ month }) => month))).toEqual(new Set(['2021-03', '2021-05']))
  })

  it('marks invented data in a column of their own', async () => {
    const { engine, picture } = await asked(fewPlaces().file())
    const rows = rowsOf(tidyCsv(engine.tidy(picture.question), true, null))
    expect(rows.every(({ source }) => source === 'TRAINING DATA: invented')).toBe(true)
  })

  it('carries a marking in a column of its own, where there is one', async () => {
    const { engine, picture } = await asked(fewPlaces().file())
    const rows = rowsOf(tidyCsv(engine.tidy(picture.question), false, 'OFFICIAL-SENSITIVE'))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ marking }) => marking === 'OFFICIAL-SENSITIVE')).toBe(true)
  })

  it('of Norfolk has every count of the written rows, one by one', async (context) => {
    const files = streetFiles(data('police/norfolk-2021-22', context))
    const { engine } = await loaded(...files)
    const asking = question({ groups: ['serious-violence'], from: '2021-06', to: '2021-11', resolution: 8 })
    const picture = engine.ask(asking)
    const rows = rowsOf(tidyCsv(engine.tidy(asking), false, null))
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(picture.totals.total)
    const inArea = new Set(Array.from(picture.cells, (cell) => cell.toString(16)))
    const expected = new Map<string, number>()
    const kinds = ['Violence and sexual offences', 'Robbery', 'Possession of weapons']
    for (const row of await writtenRows(files)) {
      const { Month = '', Latitude, Longitude, 'Crime type': kind = '' } = row
      if (!Latitude || !Longitude || !kinds.includes(kind) || Month < '2021-06' || Month > '2021-11') continue
      const cell = latLngToCell(Number(Latitude), Number(Longitude), 8)
      if (!inArea.has(cell)) continue
      const key = `${cell} ${Month} ${kind}`
      expected.set(key, (expected.get(key) ?? 0) + 1)
    }
    expect(
      new Map(rows.map(({ h3_cell, month, category, count }) => [`${h3_cell} ${month} ${category}`, Number(count)])),
    ).toEqual(expected)
  })
})
