import { describe, expect, it } from 'vitest'
import type { PlaceName } from '../../src/core/vocabulary/place-names.ts'
import { incidents } from '../core/incidents.ts'
import { data } from '../support/data.ts'
import { loaded } from './loading.ts'
import { streetFiles } from './street-files.ts'

const NAMES: readonly PlaceName[] = [
  { name: 'Norwich', rank: 'city', lng: 1.295, lat: 52.63 },
  { name: 'Great Yarmouth', rank: 'town', lng: 1.73, lat: 52.605 },
]

/** The same street in three towns, one of them unnamed on the map. */
function threeTowns(): File {
  return incidents()
    .at('Norwich 009F', [1.2951, 52.6301], "On or near St Stephen'S Street")
    .times(3)
    .of('Robbery')
    .at('Norwich 009F', [1.2955, 52.6305], 'On or near Regent Road')
    .times(2)
    .of('Drugs')
    .at('Great Yarmouth 006C', [1.731, 52.606], 'On or near Regent Road')
    .times(9)
    .of('Drugs')
    .at('Great Yarmouth 006C', [1.732, 52.606], 'On or near Regent Road')
    .times(1)
    .of('Drugs')
    .at('Breckland 001A', [0.9, 52.4], 'On or near Regent Road')
    .of('Drugs')
    .file()
}

describe('find', () => {
  it('finds the same street in three towns, each with its district, the nearest name, and its incidents', async () => {
    const { engine } = await loaded(threeTowns())
    const { places, all } = engine.find('regent road', NAMES)
    expect(all).toBe(3)
    expect(places.map(({ name, district, near, incidents: rows }) => [name, district, near, rows])).toEqual([
      ['Regent Road', 'Great Yarmouth', 'Great Yarmouth', 10],
      ['Regent Road', 'Norwich', 'Norwich', 2],
      ['Regent Road', 'Breckland', '', 1],
    ])
    // Where most of its incidents stand.
    expect(places[0]).toMatchObject({ kind: 'location', lng: 1.731, lat: 52.606, box: null })
  })

  it.each([
    ['norwich', ['Norwich', 'Norwich']],
    ['Regent Rd', ['Regent Road', 'Regent Road', 'Regent Road']],
    ['regent norwich', ['Regent Road']],
    ["st stephen's st", ["St Stephen's Street"]],
    ['ST. STEPHENS', ["St Stephen's Street"]],
    ['yarm', ['Great Yarmouth', 'Great Yarmouth']],
    ['gent', ['Regent Road', 'Regent Road', 'Regent Road']],
    ['nowhere at all', []],
    ['', []],
    ['  ', []],
    ['.*', []],
  ])('%j finds %j', async (text, names) => {
    const { engine } = await loaded(threeTowns())
    expect(engine.find(text, NAMES).places.map(({ name }) => name)).toEqual(names)
  })

  it('gives a district with the box of its points, after the town of the same name', async () => {
    const { engine } = await loaded(threeTowns())
    const [town, district] = engine.find('Great Yarmouth', NAMES).places
    expect(town).toMatchObject({ kind: 'settlement', incidents: null })
    expect(district).toMatchObject({
      kind: 'district',
      incidents: 10,
      box: [
        [1.731, 52.606],
        [1.732, 52.606],
      ],
    })
  })

  it('keeps streets of one name in one district apart where they are apart', async () => {
    const story = incidents().at('Broadland 001A', [1.2, 52.7], 'On or near Church Lane').times(2).of('Drugs')
    const { engine } = await loaded(
      story.at('Broadland 001A', [1.5, 52.7], 'On or near Church Lane').of('Drugs').file(),
    )
    expect(engine.find('church lane', NAMES).places.map(({ lng, incidents: rows }) => [lng, rows])).toEqual([
      [1.2, 2],
      [1.5, 1],
    ])
  })

  it('hands out the first twenty and says how many there are', async () => {
    const story = incidents()
    for (let street = 0; street < 45; street++) {
      story.at('Norwich 009F', [1.29 + street / 1000, 52.63], `On or near Mill ${street} Road`).of('Drugs')
    }
    const { engine } = await loaded(story.file())
    const { places, all } = engine.find('mill', NAMES)
    expect([places.length, all]).toEqual([20, 45])
  })

  it('finds Prince of Wales Road in Norwich in the real files, and the one elsewhere', async (context) => {
    const folder = data('police/norfolk-2021-22', context)
    const { engine } = await loaded(...streetFiles(folder))
    const { places } = engine.find('prince of wales road', NAMES)
    expect(places[0]).toMatchObject({ name: 'Prince Of Wales Road', district: 'Norwich', near: 'Norwich' })
    // The road runs from the castle to the station.
    expect(places[0]?.lng).toBeCloseTo(1.3, 1)
    expect(places[0]?.lat).toBeCloseTo(52.63, 1)
  })
})
