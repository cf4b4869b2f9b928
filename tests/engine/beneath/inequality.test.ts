import { describe, expect, it } from 'vitest'
import type { Inequality } from '../../../src/core/question/beneath.ts'
import type { Question } from '../../../src/core/question/question.ts'
import { loaded, question } from '../loading.ts'
import { AREAS, census, indices, smallAreas, street } from './county.ts'

const TOLD = [
  { area: 0, incidents: 40 },
  { area: 1, incidents: 10 },
  { area: 2, incidents: 20 },
  { area: 3, incidents: 6 },
]

async function inequality(files: readonly File[], written: Partial<Question> = {}): Promise<Inequality> {
  const { engine } = await loaded(...files)
  const { beneath } = engine.ask(question({ measure: 'deprivation', ...written }))
  if (beneath?.kind !== 'deprivation') throw new Error('no deprivation')
  return beneath.inequality
}

describe('offences by deprivation', () => {
  it('are counted by tenth of all ranked areas, over the residents there', async () => {
    const { byDecile, all, tenth, fifth, ranked } = await inequality([street(TOLD), smallAreas(), census(), indices()])
    expect(ranked).toBe(33_755)
    expect(
      byDecile.filter(({ areas }) => areas > 0).map(({ decile, count, people }) => [decile, count, people]),
    ).toEqual([
      [1, 40, 2000],
      [3, 10, 1000],
      [6, 20, 4000],
      [10, 6, 3000],
    ])
    expect(all).toMatchObject({ count: 76, people: 10_000 })
    expect(tenth).toMatchObject({ count: 40, of: 76, residents: 2000, ofResidents: 10_000 })
    expect(fifth).toMatchObject({ count: 40, residents: 2000 })
  })

  it('have a slope and a ratio that a plain weighted line through the tenths gives', async () => {
    const { slope, relative } = await inequality([street(TOLD), smallAreas(), census(), indices()])
    // Rates 20, 10, 5 and 2 per 1,000 at the middles .1, .25, .5 and .85 of the cumulative population, weights .2 .1 .4 .3.
    const [x, y, w] = [
      [0.1, 0.25, 0.5, 0.85],
      [20, 10, 5, 2],
      [0.2, 0.1, 0.4, 0.3],
    ] as const
    const mean = (values: readonly number[]) => values.reduce((sum, value, at) => sum + value * (w[at] as number), 0)
    const [mx, my] = [mean(x), mean(y)]
    const by =
      mean(x.map((value, at) => (value - mx) * ((y[at] as number) - my))) / mean(x.map((value) => (value - mx) ** 2))
    expect(slope?.value).toBeCloseTo(by, 9)
    expect(relative?.ratio).toBeCloseTo((my + by * (1 - mx)) / (my - by * mx), 9)
    expect(slope?.low).toBeLessThan(by)
    expect(slope?.high).toBeGreaterThan(by)
  })

  it('need no boundaries where rows state codes; the account says so', async () => {
    const found = await inequality([street(TOLD), census(), indices()])
    expect(found.boundaries).toBe(null)
    expect(found.join).toMatchObject({ byPlace: 0, byCode: 76, otherVintage: 0 })
    expect(found.byDecile[0]).toMatchObject({ count: 40 })
  })

  it('are put where they lie, and by code only where they lie nowhere; who states another area is counted', async () => {
    const files = [smallAreas(), census(), indices()]
    const { join, byDecile } = await inequality([
      street([
        ...TOLD,
        { area: 0, incidents: 3, code: AREAS[1]?.code as string, name: 'Norwich 001B' },
        { area: 1, incidents: 2, at: null },
        { area: 1, incidents: 5, at: [1.2, 52.75], code: 'E01000801', name: 'Waveney 001A' },
        { area: 1, incidents: 4, at: null, code: '', name: '' },
      ]),
      ...files,
    ])
    expect(join).toEqual({
      ...{ byPlace: 79, byCode: 2, compared: 79, differ: 3 },
      ...{ otherVintage: 0, elsewhere: 5, notStated: 4, statedOther: 0 },
    })
    expect(byDecile[0]?.count).toBe(43)
    expect(byDecile[2]?.count).toBe(12)
  })
})

describe('figures of another census', () => {
  // 201 was split into 901 and 902 (of the story) in 2021; the incidents are from before.
  const OLD = [
    { area: 0, incidents: 40 },
    { area: 1, incidents: 10 },
    { area: 2, incidents: 20, code: 'E01000201', name: 'Broadland 001A' },
    { area: 3, incidents: 6, code: 'E01000201', name: 'Broadland 001A' },
  ]
  const lookup = () =>
    new File(
      [
        `LSOA11CD,CHGIND,LSOA21CD
E01000101,U,E01000101
E01000102,U,E01000102
E01000201,S,E01033901
E01000201,S,E01033902
`,
      ],
      'lookup.csv',
    )

  it('are refused with how many incidents would be lost', async () => {
    await expect(inequality([street(OLD), census(), indices()])).rejects.toThrow(
      /imd2025.csv is by areas of 2021. The incidents state areas of 2011: 26 of 76 incidents would be lost, in 1 of 3 areas/,
    )
  })

  it('come through a lookup, with what that touched', async () => {
    const { byDecile, source, residents, join, all } = await inequality([street(OLD), census(), indices(), lookup()])
    expect(source.bridge).toEqual({
      ...{ through: 'lookup.csv', from: 2021, to: 2011, unchanged: 2, split: 0, merged: 1, lost: 0 },
      peopleAffected: 7000,
    })
    expect(residents.bridge).toMatchObject({ merged: 1 })
    expect(join).toMatchObject({ byCode: 76, otherVintage: 0 })
    expect(all).toMatchObject({ count: 76, people: 10_000 })
    // The mean rank of 901 and 902 over their people: (20,000 · 4,000 + 33,000 · 3,000) / 7,000 = 25,571, the eighth tenth.
    expect(byDecile[7]).toMatchObject({ areas: 1, count: 26, people: 7000 })
  })

  it('need no lookup where incidents lie in boundaries of the figures’ own census', async () => {
    const { join, byDecile } = await inequality([street(OLD), smallAreas(), census(), indices()])
    expect(join).toMatchObject({ byPlace: 76, otherVintage: 0, statedOther: 26 })
    expect(byDecile[9]).toMatchObject({ count: 6 })
  })
})

describe('deprivation of hexagons', () => {
  it('is that of the people of each: the mean of ranks over residents', async () => {
    const { engine } = await loaded(street(TOLD), smallAreas(), census(), indices())
    const { beneath, cells } = engine.ask(question({ measure: 'deprivation', resolution: 7 }))
    if (beneath?.kind !== 'deprivation') throw new Error('no deprivation')
    let [sum, people] = [0, 0]
    for (let at = 0; at < cells.length; at++) {
      if (Number.isNaN(beneath.rank[at])) continue
      sum += (beneath.rank[at] as number) * (beneath.people[at] as number)
      people += beneath.people[at] as number
    }
    const whole = AREAS.reduce((all, { rank, residents }) => all + rank * residents, 0)
    expect(people).toBeCloseTo(10_000, 1)
    expect(sum / whole).toBeCloseTo(1, 5)
  })

  it('stands in the map, the pairs and their table alike', async () => {
    const { engine } = await loaded(street(TOLD), smallAreas(), census(), indices())
    const { beneath, classes, values } = engine.ask(question({ measure: 'count-and-deprivation', resolution: 8 }))
    if (beneath?.kind !== 'deprivation' || beneath.pairs === null) throw new Error('no deprivation')
    const { pairs } = beneath
    const hexes = new Map<number, number>()
    const incidents = new Map<number, number>()
    for (const [at, one] of classes.entries()) {
      hexes.set(one, (hexes.get(one) ?? 0) + 1)
      incidents.set(one, (incidents.get(one) ?? 0) + (values[at] as number))
    }
    for (const row of pairs.rows) {
      const pair = 1 + 3 * row.offences + row.deprivation
      expect(row.hexes).toBe(hexes.get(pair) ?? 0)
      expect(row.count).toBe(incidents.get(pair) ?? 0)
    }
    const held = [...values].filter((count) => count >= pairs.most).reduce((sum, count) => sum + count, 0)
    expect(held).toBeLessThanOrEqual(Math.max(76 / 2, Math.max(...values)))
  })
})

describe('a question for deprivation that cannot be answered says what is missing', () => {
  it.each([
    ['nothing', [], {}, /a table of the Indices of Deprivation has to be loaded/],
    ['no residents', [smallAreas(), indices()], {}, /laid to people, not to land: load a table of residents/],
    ['another domain', [smallAreas(), census(), indices()], { domain: 'income' }, /No loaded table says “income”/],
  ] as const)('%s', async (_, files, written, problem) => {
    await expect(inequality([street(TOLD), ...files], written)).rejects.toThrow(problem)
  })
})
