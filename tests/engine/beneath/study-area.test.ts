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

  it('have to be of one file', async () => {
    const { engine } = await loaded(street(told), smallAreas(), districts())
    expect(() => engine.ask(question({ areas: ['E07000148', 'E01000102'] }))).toThrow(/one file of boundaries/)
  })
})
