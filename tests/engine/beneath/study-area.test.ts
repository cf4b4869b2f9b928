import { gridDisk, latLngToCell, polygonToCellsExperimental } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { loaded, question } from '../loading.ts'
import { districts, middle, smallAreas, street } from './county.ts'

const ALL = [
  [52.6, 1.2],
  [52.6, 1.28],
  [52.62, 1.28],
  [52.62, 1.2],
]

describe('a study area of boundaries', () => {
  it('is every cell that they touch, as H3 itself finds them, at every size', async () => {
    const { engine } = await loaded(street([0, 2].map((area) => ({ area, incidents: 3 }))), smallAreas())
    for (const resolution of [6, 7, 8, 9] as const) {
      const { cells, studyArea } = engine.ask(question({ resolution }))
      expect(studyArea).toMatchObject({
        rule: 'boundaries',
        boundaries: { name: 'lsoa.geojson', areas: 4, chosen: [] },
      })
      const expected = polygonToCellsExperimental(ALL, resolution, 'containmentOverlapping')
      expect(Array.from(cells, (cell) => cell.toString(16)).sort()).toEqual([...expected].sort())
    }
  })

  it('keeps an occupied cell beside them whose rows state one of the areas, and no other', async () => {
    const beside = [1.2, 52.66] as const
    const elsewhere = [1.2, 52.7] as const
    const { engine } = await loaded(
      street([
        { area: 0, incidents: 50 },
        { area: 1, incidents: 2, at: beside },
        { area: 1, incidents: 1, at: elsewhere, code: 'E01000999', name: 'Waveney 001A' },
      ]),
      smallAreas(),
    )
    const picture = engine.ask(question())
    const names = new Set(Array.from(picture.cells, (cell) => cell.toString(16)))
    expect(names.has(latLngToCell(beside[1], beside[0], 9))).toBe(true)
    expect(names.has(latLngToCell(elsewhere[1], elsewhere[0], 9))).toBe(false)
    expect(picture.totals).toMatchObject({ total: 52, outside: 1 })
  })

  it('of the finest areas is taken where several are loaded, and none that the incidents do not lie in', async () => {
    const far = new File(
      [(await smallAreas().text()).replaceAll('52.6', '54.6').replaceAll('E010', 'E011')],
      'far.geojson',
    )
    const { engine, report } = await loaded(street([{ area: 0, incidents: 3 }]), districts(), smallAreas(), far)
    expect(report.choices.studySet).toBe('lsoa.geojson')
    engine.remove([], [], ['lsoa.geojson'])
    expect(engine.ask(question()).studyArea.boundaries?.name).toBe('districts.geojson')
    engine.remove([], [], ['districts.geojson'])
    expect(engine.ask(question()).studyArea).toMatchObject({ rule: 'districts', boundaries: null })
  })
})

describe('chosen areas', () => {
  const told = [
    { area: 0, incidents: 5 },
    { area: 2, incidents: 3 },
    { area: 3, incidents: 1, at: null },
  ]

  it('count what lies in them, and nothing that only shares a hexagon with them', async () => {
    const [lng, lat] = middle(1)
    const border = [lng + 0.0099, lat] as const
    const across = [lng + 0.0101, lat] as const
    const { engine } = await loaded(
      street([...told, { area: 1, incidents: 7, at: border }, { area: 2, incidents: 9, at: across }]),
      smallAreas(),
      districts(),
    )
    expect(gridDisk(latLngToCell(border[1], border[0], 8), 0)).toEqual([latLngToCell(across[1], across[0], 8)])
    const norwich = engine.ask(question({ areas: ['E07000148'], resolution: 8 }))
    expect(norwich.totals).toMatchObject({ total: 12, outside: 12, withoutLocation: 1 })
    const both = engine.ask(question({ areas: ['E07000144', 'E07000148'], resolution: 8 }))
    expect(both.totals).toMatchObject({ total: 24, outside: 0, withoutLocation: 1 })
    const small = engine.ask(question({ areas: ['E01000102'], resolution: 8 }))
    expect(small.totals.total).toBe(7)
  })

  it('mark the hexagons that their edge cuts, and no others', async () => {
    const { engine } = await loaded(street(told), smallAreas())
    const { cells, parted } = engine.ask(question({ areas: ['E01000102'], resolution: 9 }))
    const inside = (west: number, east: number) => [
      [52.59, west],
      [52.59, east],
      [52.63, east],
      [52.63, west],
    ]
    // Of H3's own: cells that touch the area, and cells that touch what lies west and east of it. Above and below lies nothing.
    const touching = (polygon: number[][]) => new Set(polygonToCellsExperimental(polygon, 9, 'containmentOverlapping'))
    const beside = [touching(inside(1.2, 1.2195)), touching(inside(1.2405, 1.28))]
    const names = Array.from(cells, (cell) => cell.toString(16))
    const marked = names.filter((_, at) => parted?.[at] === 1)
    const sure = names.filter((name) => beside.some((set) => set.has(name)))
    expect(sure.length).toBeGreaterThan(10)
    expect(sure.filter((name) => !marked.includes(name))).toEqual([])
    const near = new Set([...touching(inside(1.2, 1.22)), ...touching(inside(1.24, 1.28))])
    expect(marked.filter((name) => !near.has(name))).toEqual([])
    expect(engine.ask(question()).parted).toBeNull()
    const cut = BigInt(`0x${marked[0]}`)
    expect(engine.describe(question({ areas: ['E01000102'] }), cut)?.isParted).toBe(true)
  })

  it('can be wards and districts of a lookup, without their boundaries', async () => {
    const lookup = new File(
      [
        'LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM\n',
        'E01000101,Norwich 001A,E05000001,Mancroft,E07000148,Norwich\n',
        'E01000102,Norwich 001B,E05000002,Lakenham,E07000148,Norwich\n',
        'E01033901,Broadland 001A,E05000003,Acle,E07000144,Broadland\n',
        'E01033902,Broadland 001B,E05000003,Acle,E07000144,Broadland\n',
        'E01999999,Elsewhere 001A,E05000004,Elsewhere,E07000999,Elsewhere\n',
      ],
      'lookup.csv',
    )
    const { report } = await loaded(street(told), smallAreas(), lookup)
    const set = report.context.find(({ is }) => is === 'boundaries')
    expect(
      set?.groups.map(({ through, kind, groups }) => ({ through, kind, of: groups.map(({ name }) => name) })),
    ).toEqual([
      { through: 'lookup.csv', kind: 'ward', of: ['Mancroft', 'Lakenham', 'Acle'] },
      { through: 'lookup.csv', kind: 'district', of: ['Norwich', 'Broadland'] },
    ])
    expect(set?.groups[0]?.groups[2]?.codes).toEqual(['E01033901', 'E01033902'])
  })

  it('have to be of one file', async () => {
    const { engine } = await loaded(street(told), smallAreas(), districts())
    expect(() => engine.ask(question({ areas: ['E07000148', 'E01000102'] }))).toThrow(/one file of boundaries/)
  })
})
