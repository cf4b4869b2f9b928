import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RESOLUTIONS, type Resolution } from '../../../src/core/question/question.ts'
import { loaded, question } from '../../engine/loading.ts'
import { streetFiles, type WrittenRow, writtenRows } from '../../engine/street-files.ts'
import { data } from '../../support/data.ts'
import { seededRuns } from '../../support/property.ts'
import { incidents } from '../incidents.ts'
import { areaByComponents, areaByDistricts, type NaiveArea } from './naive-study-area.ts'

type Rule = (rows: WrittenRow[]) => (resolution: number) => NaiveArea

/** The engine's study area beside the naive one, as sets of H3 names, at each resolution. */
async function compare(files: File[], naive: Rule, resolutions: readonly Resolution[], rule: string): Promise<void> {
  const { engine } = await loaded(...files)
  const area = naive(await writtenRows(files))
  for (const resolution of resolutions) {
    const picture = engine.ask(question({ resolution }))
    const expected = area(resolution)
    const cells = Array.from(picture.cells, (cell) => cell.toString(16))
    expect(cells.filter((cell) => !expected.cells.has(cell))).toEqual([])
    expect(new Set(cells).size).toBe(expected.cells.size)
    expect(picture.studyArea).toEqual({ rule, cells: expected.cells.size, boundaries: null })
    expect(picture.totals.outside).toBe(expected.outside)
    expect(picture.outsideByDistrict.reduce((sum, { count }) => sum + count, 0)).toBe(expected.outside)
  }
}

/** Settlements of one district each, some of them with a few rows only, and rows that lie nowhere. */
const settlement = fc.record({
  district: fc.constantFrom('Norwich', 'Breckland', "King's Lynn and West Norfolk", 'Waveney', 'Barking and Dagenham'),
  force: fc.constantFrom('Norfolk Constabulary', 'Suffolk Constabulary'),
  west: fc.double({ min: 0.4, max: 1.8, noNaN: true }),
  south: fc.double({ min: 52.3, max: 52.9, noNaN: true }),
  points: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(20)), { minLength: 1, maxLength: 8 }),
  nowhere: fc.nat(20),
})

function town(towns: readonly (typeof settlement extends fc.Arbitrary<infer T> ? T : never)[], stated: boolean): File {
  const story = incidents()
  for (const { district, force, west, south, points, nowhere } of towns) {
    story.by(force)
    for (const [east, north, rows] of points) {
      const position = [(west + east / 1000).toFixed(6), (south + north / 1000).toFixed(6)] as const
      story
        .at(stated ? `${district} 001A` : '', position)
        .times(rows)
        .of('Burglary')
    }
    story.nowhere().times(nowhere).of('Drugs')
  }
  return story.nowhere().of('Drugs').file()
}

describe('the study area', () => {
  it.for([
    ['police/norfolk-2021-22', RESOLUTIONS],
    ['police/norfolk-2025', [9]],
  ] as [string, readonly Resolution[]][])(
    'of %s is that of a naive reading of the rule',
    async ([folder, resolutions], context) => {
      await compare(streetFiles(data(folder, context)), areaByDistricts, resolutions, 'districts')
    },
  )

  it('of Norfolk 2021-22 has the size that the issue states', async (context) => {
    const { engine } = await loaded(...streetFiles(data('police/norfolk-2021-22', context)))
    const picture = engine.ask(question())
    expect(picture.studyArea).toEqual({ rule: 'districts', cells: 59_587, boundaries: null })
    expect(picture.totals.outside).toBe(1023)
  })

  it('of any towns whose rows state a district is that of the naive reading', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(settlement, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(6, 7, 8, 9),
        async (towns, resolution) => {
          const rows = await writtenRows([town(towns, true)])
          fc.pre(rows.some((row) => row['LSOA name'] !== ''))
          // A force none of whose rows states a district falls under the other half of the rule.
          fc.pre(
            new Set(rows.map((row) => row['Reported by'])).size ===
              new Set(rows.filter((row) => row['LSOA name']).map((row) => row['Reported by'])).size,
          )
          await compare([town(towns, true)], areaByDistricts, [resolution as Resolution], 'districts')
        },
      ),
      seededRuns(150),
    )
  })

  it('of any towns whose rows state none is that of the naive reading', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(settlement, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(6, 7, 8, 9),
        async (towns, resolution) => {
          fc.pre(towns.some(({ points }) => points.some(([, , rows]) => rows > 0)))
          await compare([town(towns, false)], areaByComponents, [resolution as Resolution], 'components')
        },
      ),
      seededRuns(150),
    )
  })

  it('does not depend on what is asked', async () => {
    const story = incidents().at('Norwich 001A', [1.29, 52.63]).times(9).of('Burglary')
    const { engine } = await loaded(story.in('2021-04').at('Broadland 001A', [1.5, 52.7]).times(9).of('Drugs').file())
    const { cells } = engine.ask(question())
    for (const asked of [
      { groups: ['Burglary'] },
      { from: '2021-04' },
      { groups: ['asb'] },
      { from: '2024-01', to: '2024-02' },
    ]) {
      expect(engine.ask(question(asked)).cells).toEqual(cells)
    }
  })
})

describe('a district', () => {
  const county = () => incidents().at('Norwich 001A', [1.29, 52.63]).times(990).of('Burglary')
  const districtsOutside = async (...files: File[]) => (await loaded(...files)).engine.ask(question()).outsideByDistrict

  it('with exactly 1 % of the rows belongs, with less it is a stray', async () => {
    const ten = county().at('Waveney 001A', [1.7, 52.4]).times(10).of('Drugs').file()
    const nine = county().at('Waveney 001A', [1.7, 52.4]).times(9).of('Drugs').nowhere().of('Drugs').file()
    expect(await districtsOutside(ten)).toEqual([])
    expect(await districtsOutside(nine)).toEqual([{ district: 'Waveney', count: 9 }])
  })

  it('belongs with 1 % of any one force, however small that force is beside the other', async () => {
    const small = incidents().by('Suffolk Constabulary').at('Waveney 001A', [1.7, 52.4]).times(5).of('Drugs')
    expect(await districtsOutside(county().file('a.csv'), small.file('b.csv'))).toEqual([])
  })

  it('that is a stray still has its rows counted where they lie inside the area of the others', async () => {
    const story = county().at('Waveney 001A', [1.2901, 52.6301]).times(2).of('Drugs')
    expect(await districtsOutside(story.file())).toEqual([])
  })

  it('is the name of the small area less its last five characters, and strays are listed most first', async () => {
    const story = county().at('Barking and Dagenham 007B', [0.13, 51.55]).times(2).of('Drugs')
    story.at('Waveney 001A', [1.7, 52.2]).times(3).of('Drugs').at('Fenland 002C', [0.1, 52.4]).times(2).of('Drugs')
    expect(await districtsOutside(story.file())).toEqual([
      { district: 'Waveney', count: 3 },
      { district: 'Barking and Dagenham', count: 2 },
      { district: 'Fenland', count: 2 },
    ])
  })
})

describe('two forces, of which one states no district', () => {
  it('a force of which only a few rows state a district has the area of its clusters', async () => {
    const town = incidents().at('', [1.29, 52.63]).times(500).of('Robbery')
    const stray = town.at('Norwich 009F', [1.295, 52.63]).times(4).of('Robbery')
    const { engine } = await loaded(stray.file())
    const picture = engine.ask(question())
    expect(picture.studyArea.rule).toBe('components')
    expect(picture.totals).toMatchObject({ total: 504, outside: 0 })
  })

  it('both have their area', async () => {
    const states = incidents().at('Norwich 001A', [1.29, 52.63]).times(50).of('Burglary')
    const silent = incidents().by('Lancashire Constabulary').at('', [-2.4646, 53.7655]).times(50).of('Burglary')
    const { engine } = await loaded(states.file('a.csv'), silent.file('b.csv'))
    const picture = engine.ask(question())
    const areas = [
      ...areaByDistricts(await writtenRows([states.file()]))(9).cells,
      ...areaByComponents(await writtenRows([silent.file()]))(9).cells,
    ]
    expect(Array.from(picture.cells, (cell) => cell.toString(16))).toEqual(areas.sort())
    expect(picture.studyArea.rule).toBe('districts-and-components')
    expect(picture.totals).toMatchObject({ total: 100, outside: 0 })
  })
})

describe('rows none of which has a location', () => {
  it('have no study area', async () => {
    const { engine } = await loaded(incidents().nowhere().times(3).of('Drugs').file())
    const picture = engine.ask(question())
    expect(picture.studyArea).toEqual({ rule: 'empty', cells: 0, boundaries: null })
    expect(picture.totals).toEqual({ kept: 3, filteredOut: 0, withoutLocation: 3, outside: 0, total: 0 })
  })
})
