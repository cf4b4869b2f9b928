import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { incidents } from '../core/incidents.ts'
import { data } from '../support/data.ts'
import { countsOf, loaded, question } from './loading.ts'
import { streetFiles, writtenRows } from './street-files.ts'
import { countByText } from './written-counts.ts'

const cellAt = (lng: number, lat: number) => BigInt(`0x${latLngToCell(lat, lng, 9)}`)
const HERE = [1.297443, 52.628934] as const

async function town() {
  const story = incidents().at('Norwich 009F', HERE, 'On or near Nightclub').times(3).of('Robbery').of('Drugs')
  story.at('Norwich 009F', [1.2972, 52.6288], 'On or near Prince Of Wales Road').times(2).of('Drugs')
  story.at('Norwich 009F', HERE, 'On or near Nightclub').in('2021-05').times(4).of('Drugs').of('Anti-social behaviour')
  story.at('Broadland 001A', [1.42, 52.66], 'On or near Hospital').times(6).of('Robbery')
  return (await loaded(story.file())).engine
}

describe('a hexagon in detail', () => {
  it('has the total of the picture, by category and by month, months without any too', async () => {
    const engine = await town()
    expect(cellAt(...HERE)).toBe(cellAt(1.2972, 52.6288))
    const detail = engine.describe(question({ groups: ['Drugs', 'Robbery'] }), cellAt(...HERE))
    expect(detail).toMatchObject({
      total: 10,
      byCategory: [
        { name: 'Drugs', count: 7 },
        { name: 'Robbery', count: 3 },
      ],
      byMonth: [
        { month: '2021-03', count: 6 },
        { month: '2021-04', count: 0 },
        { month: '2021-05', count: 4 },
      ],
    })
    expect(detail?.hints).toEqual([
      { hint: 'Nightclub', rows: 9 },
      { hint: 'Prince Of Wales Road', rows: 2 },
    ])
    expect(detail?.name).toMatch(/Prince Of Wales Road.*\(Norwich\)/)
    expect(detail?.specialPlaces).toEqual([])
  })

  it('keeps to the months asked', async () => {
    const detail = (await town()).describe(question({ from: '2021-04', to: '2021-05' }), cellAt(...HERE))
    expect(detail).toMatchObject({ total: 5, byMonth: [{ count: 0 }, { count: 5 }] })
  })

  it('marks a hospital', async () => {
    expect((await town()).describe(question(), cellAt(1.42, 52.66))).toMatchObject({
      total: 6,
      specialPlaces: ['hospital'],
      atSpecialPlaces: 6,
    })
  })

  it('is named after a prison that has half of its incidents, and not after the street beside it', async () => {
    const story = incidents().at('Norwich 001A', [1.31, 52.64], 'On or near Prison').times(5).of('Drugs')
    story.times(4).of('Robbery').at('Norwich 001A', [1.3101, 52.6401], 'On or near Sandholme Close').of('Robbery')
    const { engine } = await loaded(story.file())
    expect(engine.describe(question({ groups: ['Robbery'] }), cellAt(1.31, 52.64))).toMatchObject({
      name: 'Prison (Norwich)',
      total: 5,
      atSpecialPlaces: 4,
    })
    // With the smaller part, the street names it as before.
    story.times(9).of('Robbery')
    const more = (await loaded(story.file())).engine.describe(question(), cellAt(1.31, 52.64))
    expect(more).toMatchObject({ name: 'Sandholme Close (Norwich)', specialPlaces: ['prison'], atSpecialPlaces: 9 })
  })

  it('is a true zero inside the study area, and nothing at all outside', async () => {
    const engine = await town()
    const picture = engine.ask(question())
    const empty = picture.cells.find((_, at) => picture.values[at] === 0) as bigint
    expect(engine.describe(question(), empty)).toMatchObject({ total: 0, byCategory: [], hints: [], specialPlaces: [] })
    expect(engine.describe(question(), cellAt(-2.46, 53.77))).toBeNull()
  })

  it('agrees with the written rows for the busiest hexagons of Norfolk', async (context) => {
    const files = streetFiles(data('police/norfolk-2021-22', context))
    const { engine } = await loaded(...files)
    const rows = (await writtenRows(files)).filter(({ Longitude }) => Longitude !== '')
    const asked = question({ groups: ['serious-violence'], from: '2021-06', to: '2021-12' })
    for (const [cell, count] of countsOf(engine.ask(asked)).slice(0, 2)) {
      const here = rows.filter((row) => latLngToCell(Number(row.Latitude), Number(row.Longitude), 9) === cell)
      const detail = engine.describe(asked, BigInt(`0x${cell}`))
      expect(detail?.total).toBe(count)
      expect(detail?.byMonth.reduce((sum, month) => sum + month.count, 0)).toBe(count)
      expect(detail?.byCategory.reduce((sum, category) => sum + category.count, 0)).toBe(count)
      const places = countByText(here.map((row) => (row.Location ?? '').replace('On or near ', '').toLowerCase()))
      expect(new Map(detail?.hints.map(({ hint, rows: of }) => [hint.toLowerCase(), of]))).toEqual(places)
    }
  })
})
