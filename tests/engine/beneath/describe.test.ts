import { latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { loaded, question } from '../loading.ts'
import { census, indices, middle, smallAreas, street } from './county.ts'

const PUBS = `Name,Kind,Longitude,Latitude,Opens,Closes,Licence
The Anchor,Public house,1.23,52.61,11:00,23:30,L1
The Barrel,Nightclub,1.2330,52.61,22:00,04:00,L2
The Compass,Public house,1.26,52.61,11:00,23:30,L3
`

it('a hexagon’s figures are those of its people, with the tenth of the county they lie in', async () => {
  const { engine } = await loaded(
    street([
      { area: 0, incidents: 5 },
      { area: 2, incidents: 5 },
    ]),
    smallAreas(),
    census(),
    indices(),
    new File([PUBS], 'licensed-premises.csv'),
  )
  const [lng, lat] = middle(1)
  const cell = BigInt(`0x${latLngToCell(lat, lng, 9)}`)
  const detail = engine.describe(question(), cell)?.beneath
  expect(detail?.areas).toEqual([{ code: 'E01000102', name: 'Norwich 001B', share: 1 }])
  const figures = Object.fromEntries(detail?.indicators.map((one) => [one.name, one]) ?? [])
  // One of the areas with 1,000 residents is about 33 hexagons of 0.09 square kilometres.
  expect(figures['All Ages']).toMatchObject({ method: 'sum', tenth: null })
  expect(figures['All Ages']?.value).toBeCloseTo(detail?.residents as number, 6)
  expect(detail?.residents).toBeGreaterThan(20)
  expect(detail?.residents).toBeLessThan(40)
  // 9,000 of 33,755 is in the third tenth.
  expect(figures['IMD rank']).toMatchObject({ value: 9000, method: 'people', tenth: 3, ranked: 33_755 })
  expect(figures['IMD rank']?.source).toMatchObject({ table: 'imd2025.csv', vintage: 2021, bridge: null })
  const [near] = detail?.places ?? []
  expect(near?.list).toBe('licensed-premises.csv')
  const pubs = near?.kinds.find(({ kind }) => kind === 'Public house')
  expect(pubs).toMatchObject({ inside: 1, within: [1, 1, 1] })
  expect(near?.places.find(({ name }) => name === 'The Anchor')).toEqual({
    ...{ name: 'The Anchor', kind: 'Public house', opens: '11:00', closes: '23:30' },
  })
  // 0.003 degrees east of The Anchor: about 200 metres; within 500 of the middle wherever that lies in the hexagon.
  expect(near?.kinds.find(({ kind }) => kind === 'Nightclub')?.within[1]).toBe(1)
})

it('chosen areas have sums of counts and means over people', async () => {
  const { engine } = await loaded(
    street([
      { area: 0, incidents: 5 },
      { area: 2, incidents: 5 },
    ]),
    smallAreas(),
    census(),
    indices(),
  )
  const two = engine.describeAreas(question({ areas: ['E01000101', 'E01000102'] }))
  expect(two.residents).toBe(3000)
  const value = (name: string) => two.indicators.find((one) => one.name === name)?.value
  expect(value('All Ages')).toBe(3000)
  expect(value('Workday population')).toBe(11_000)
  expect(value('IMD rank')).toBeCloseTo((100 * 2000 + 9000 * 1000) / 3000, 9)
  const all = engine.describeAreas(question())
  expect(all.residents).toBe(10_000)
})
