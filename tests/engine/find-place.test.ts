import { latLngToCell } from 'h3-js'
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
    const { places, all } = engine.find('regent road', NAMES, 9)
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
    ['St.Stephens', ["St Stephen's Street"]],
    ['yarm', ['Great Yarmouth', 'Great Yarmouth']],
    ['gent', ['Regent Road', 'Regent Road', 'Regent Road']],
    ['nowhere at all', []],
    ['', []],
    ['  ', []],
    ['.*', []],
  ])('%j finds %j', async (text, names) => {
    const { engine } = await loaded(threeTowns())
    expect(engine.find(text, NAMES, 9).places.map(({ name }) => name)).toEqual(names)
  })

  it.each([
    ['great yarmuth', ['Great Yarmouth', 'Great Yarmouth']],
    ['norwhich', ['Norwich', 'Norwich']],
    ['regnet raod', []],
    ['regnt road', ['Regent Road', 'Regent Road', 'Regent Road']],
    ['xyz', []],
  ])('forgives a slip: %j finds %j', async (text, names) => {
    const { engine } = await loaded(threeTowns())
    const found = engine.find(text, NAMES, 9)
    expect(found.places.map(({ name }) => name).sort()).toEqual(names)
    expect(found.isSimilar).toBe(names.length > 0)
    expect(engine.find('norwich', NAMES, 9).isSimilar).toBe(false)
  })

  it('says in which hexagons a street lies, and with how many incidents, the most first', async () => {
    const [west, east] = [
      [1.295, 52.63],
      [1.3, 52.63],
    ] as const
    const story = incidents().at('Norwich 009F', west, 'On or near Long Road').times(3).of('Drugs')
    const { engine } = await loaded(story.at('Norwich 009F', east, 'On or near Long Road').times(5).of('Drugs').file())
    for (const resolution of [8, 9, 10] as const) {
      const expected = new Map<string, number>()
      for (const [[lng, lat], rows] of [
        [west, 3],
        [east, 5],
      ] as const) {
        const cell = latLngToCell(lat, lng, resolution)
        expected.set(cell, (expected.get(cell) ?? 0) + rows)
      }
      const [place] = engine.find('long road', NAMES, resolution).places
      expect(place?.hexes.map(({ cell, incidents: rows }) => [cell.toString(16), rows])).toEqual(
        [...expected].sort(([, a], [, b]) => b - a),
      )
    }
  })

  it('gives a district with the box of its points, after the town of the same name', async () => {
    const { engine } = await loaded(threeTowns())
    const [town, district] = engine.find('Great Yarmouth', NAMES, 9).places
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
    expect(engine.find('church lane', NAMES, 9).places.map(({ lng, incidents: rows }) => [lng, rows])).toEqual([
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
    const { places, all } = engine.find('mill', NAMES, 9)
    expect([places.length, all]).toEqual([20, 45])
  })

  it('finds Prince of Wales Road in Norwich in the real files, and the one elsewhere', async (context) => {
    const folder = data('police/norfolk-2021-22', context)
    const { engine } = await loaded(...streetFiles(folder))
    const { places } = engine.find('prince of wales road', NAMES, 9)
    expect(places[0]).toMatchObject({ name: 'Prince Of Wales Road', district: 'Norwich', near: 'Norwich' })
    // It lies across two hexagons; neither has all of it.
    expect(places[0]?.hexes.length).toBeGreaterThan(1)
    expect(places[0]?.hexes.reduce((sum, { incidents: rows }) => sum + rows, 0)).toBe(places[0]?.incidents)
    // The road runs from the castle to the station.
    expect(places[0]?.lng).toBeCloseTo(1.3, 1)
    expect(places[0]?.lat).toBeCloseTo(52.63, 1)
  })
})
