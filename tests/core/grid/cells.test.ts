import fc from 'fast-check'
import { cellToParent, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { cellList, positionOf } from '../../../src/core/grid/cells.ts'
import { cellsOfPoints } from '../../../src/core/grid/points-to-cells.ts'
import { RESOLUTIONS } from '../../../src/core/question/question.ts'
import { parseCoordinate } from '../../../src/core/table/coordinate.ts'
import { EMPTY_TABLE } from '../../../src/core/table/incident-table.ts'
import { streetFiles, writtenRows } from '../../engine/street-files.ts'
import { data } from '../../support/data.ts'
import { seededRuns } from '../../support/property.ts'

/** Points as a table keeps them, from the texts of a file. */
function pointsOf(places: readonly (readonly [lng: string, lat: string])[]) {
  const column = (at: 0 | 1) => Int32Array.from(places, (place) => parseCoordinate(place[at]))
  return { ...EMPTY_TABLE.points, count: places.length, lng: column(0), lat: column(1) }
}

const inKingdom = fc.tuple(
  fc.integer({ min: -8_000_000, max: 1_700_000 }).map((units) => (units / 1e6).toFixed(6)),
  fc.integer({ min: 49_900_000, max: 60_800_000 }).map((units) => (units / 1e6).toFixed(6)),
)

describe('cellsOfPoints', () => {
  it('is the cell of the very numbers in the file, at each resolution', () => {
    fc.assert(
      fc.property(fc.array(inKingdom, { maxLength: 20 }), fc.constantFrom(...RESOLUTIONS), (places, resolution) => {
        const expected = places.map(([lng, lat]) => latLngToCell(Number(lat), Number(lng), resolution))
        expect(cellsOfPoints(pointsOf(places), resolution)).toEqual(expected)
      }),
      seededRuns(3000),
    )
  })

  it('for every point of Norfolk; and where the parent of the finer cell is another one, it is not taken', async (context) => {
    const rows = await writtenRows(streetFiles(data('police/norfolk-2021-22', context)))
    const texts = new Set(rows.filter((row) => row.Longitude !== '').map((row) => `${row.Longitude},${row.Latitude}`))
    const places = [...texts].map((text) => text.split(',') as [string, string])
    expect(places).toHaveLength(11_340)
    const points = pointsOf(places)
    for (const resolution of RESOLUTIONS) {
      expect(cellsOfPoints(points, resolution)).toEqual(
        places.map(([lng, lat]) => latLngToCell(Number(lat), Number(lng), resolution)),
      )
    }
    const [nine, ten] = [cellsOfPoints(points, 9), cellsOfPoints(points, 10)]
    const moved = ten.filter((cell, at) => cellToParent(cell, 9) !== nine[at]).length
    expect(moved).toBeGreaterThan(0.05 * places.length)
  })
})

describe('a list of cells', () => {
  it('is ascending by name, without repeats, and finds each of its cells and no other', () => {
    const cell = inKingdom.map(([lng, lat]) => latLngToCell(Number(lat), Number(lng), 9))
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 50 }), cell, (names, other) => {
        const list = cellList([...names, ...names])
        expect(Array.from(list, (found) => found.toString(16))).toEqual([...new Set(names)].sort())
        for (const name of [...names, other]) {
          expect(positionOf(list, BigInt(`0x${name}`))).toBe([...new Set(names)].sort().indexOf(name))
        }
      }),
      seededRuns(2000),
    )
  })
})
