import fc from 'fast-check'
import { cellToLatLng, getBaseCellNumber, getPentagons, getRes0Cells, gridDisk, gridRing, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { type CellList, cellList } from '../../../src/core/grid/cells.ts'
import type { CellsAround } from '../../../src/core/grid/cells-around.ts'
import { neighbourhoodsOf } from '../../../src/core/grid/neighbourhoods.ts'
import { neighboursOf } from '../../../src/core/grid/neighbours.ts'
import { seededRuns } from '../../support/property.ts'

const resolution = fc.constantFrom(7, 8, 9, 10)
const NORWICH: [lat: number, lng: number] = [52.63, 1.29]
const LYNN: [lat: number, lng: number] = [52.75, 0.4]
const LERWICK: [lat: number, lng: number] = [60.15, -1.14]

/** What gridDisk says, cell by cell, in the order of the list. */
function byGridDisk(cells: CellList, rings: number, withItself: boolean): number[][] {
  const names = Array.from(cells, (cell) => cell.toString(16))
  const at = new Map(names.map((name, position) => [name, position]))
  return names.map((name) =>
    gridDisk(name, rings)
      .filter((near) => withItself || near !== name)
      .flatMap((near) => at.get(near) ?? [])
      .sort((one, other) => one - other),
  )
}

function listed({ start, of }: CellsAround): number[][] {
  return Array.from({ length: start.length - 1 }, (_, at) => [...of.subarray(start[at], start[at + 1])])
}

function expectAsGridDisk(cells: CellList): void {
  expect(listed(neighboursOf(cells))).toEqual(byGridDisk(cells, 1, false))
  expect(listed(neighbourhoodsOf(cells, 1))).toEqual(byGridDisk(cells, 1, true))
  expect(listed(neighbourhoodsOf(cells, 2))).toEqual(byGridDisk(cells, 2, true))
}

/** A cell on the border of two base cells: on the way from one place to another, which are in different ones. */
function onBorder(from: [number, number], to: [number, number], size: number): string {
  const between = ([lat, lng]: [number, number], [otherLat, otherLng]: [number, number]): [number, number] => [
    (lat + otherLat) / 2,
    (lng + otherLng) / 2,
  ]
  const baseOf = (place: [number, number]) => getBaseCellNumber(latLngToCell(...place, size))
  let [here, there] = [from, to]
  const base = baseOf(here)
  expect(baseOf(there)).not.toBe(base)
  for (let step = 0; step < 40; step++) {
    const middle = between(here, there)
    if (baseOf(middle) === base) here = middle
    else there = middle
  }
  return latLngToCell(...here, size)
}

/** Some of the cells within ten rings of those given, so that the list has holes, inlets and islands. */
function patches(centres: fc.Arbitrary<string[]>): fc.Arbitrary<CellList> {
  return fc
    .tuple(centres, fc.integer({ min: 2, max: 9 }), fc.infiniteStream(fc.nat(9)))
    .map(([names, tenths, dice]) => {
      const around = names.flatMap((name) => gridDisk(name, 10))
      return cellList(around.filter(() => (dice.next().value as number) <= tenths))
    })
}

describe('neighbours on the lattice are those of gridDisk, one ring and two', () => {
  it('in Norfolk, at each resolution', () => {
    fc.assert(
      fc.property(
        patches(resolution.map((size) => [latLngToCell(...NORWICH, size), latLngToCell(...LYNN, size)])),
        expectAsGridDisk,
      ),
      seededRuns(60),
    )
  })

  it('around each of the twelve pentagons', () => {
    const centres = fc.tuple(resolution, fc.nat(11)).map(([size, at]) => [getPentagons(size)[at] as string])
    fc.assert(fc.property(patches(centres), expectAsGridDisk), seededRuns(120))
    for (const pentagon of getPentagons(8)) expectAsGridDisk(cellList(gridDisk(pentagon, 6)))
  })

  it('across the missing sixth of a pentagon, far from its middle', () => {
    // Going straight away from the middle of a base cell that is a pentagon, in every direction.
    const [lat, lng] = cellToLatLng(getPentagons(0)[0] as string)
    for (let turn = 0; turn < 360; turn += 3) {
      const angle = (turn * Math.PI) / 180
      const cell = latLngToCell(lat + 2 * Math.sin(angle), lng + 4 * Math.cos(angle), 7)
      expectAsGridDisk(cellList(gridDisk(cell, 3)))
    }
  })

  it('where base cells meet: off Shetland, which is in a pentagon’s, and between any two on the globe', () => {
    for (const size of [7, 8, 9, 10]) {
      expectAsGridDisk(cellList(gridDisk(onBorder(NORWICH, LERWICK, size), 12)))
    }
    const middles = getRes0Cells().map((cell) => cellToLatLng(cell))
    const pairs = fc.tuple(fc.constantFrom(...middles), fc.constantFrom(...middles), resolution)
    const centre = pairs
      .filter(([one, other]) => one !== other)
      .map(([one, other, size]) => [onBorder(one, other, size)])
    fc.assert(fc.property(patches(centre), expectAsGridDisk), seededRuns(300))
  })

  it('of cells scattered over the globe', () => {
    const place = fc.tuple(
      fc.double({ min: -89, max: 89, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    )
    const centres = fc.tuple(resolution, fc.array(place, { minLength: 1, maxLength: 5 }))
    fc.assert(
      fc.property(
        patches(centres.map(([size, places]) => places.map((at) => latLngToCell(...at, size)))),
        expectAsGridDisk,
      ),
      seededRuns(200),
    )
  })
})

describe('neighbourhoods', () => {
  const middle = latLngToCell(...NORWICH, 9)
  const positionIn = (cells: CellList, name: string) => cells.indexOf(BigInt(`0x${name}`))

  it('are of 7 and of 19, and smaller at the edge of the list', () => {
    const cells = cellList(gridDisk(middle, 3))
    const sizes = (rings: 1 | 2) => listed(neighbourhoodsOf(cells, rings)).map((around) => around.length)
    expect(sizes(1)[positionIn(cells, middle)]).toBe(7)
    expect(sizes(2)[positionIn(cells, middle)]).toBe(19)
    // A corner of a hexagon of hexes keeps itself and three; its second ring adds five.
    expect(Math.min(...sizes(1))).toBe(4)
    expect(Math.min(...sizes(2))).toBe(9)
  })

  it('reach two rings over water: all that lies between may be out of the list', () => {
    const shores = [middle, ...gridRing(middle, 2)]
    const cells = cellList(shores)
    const at = positionIn(cells, middle)
    expect(listed(neighbourhoodsOf(cells, 1))[at]).toEqual([at])
    expect(listed(neighbourhoodsOf(cells, 2))[at]).toHaveLength(13)
  })

  it('are worked out once a list, and none of nothing', () => {
    const cells = cellList(gridDisk(middle, 2))
    expect(neighbourhoodsOf(cells, 2)).toBe(neighbourhoodsOf(cells, 2))
    expect(neighbourhoodsOf(cells, 1)).not.toBe(neighbourhoodsOf(cells, 2))
    expect(neighboursOf(cells)).toBe(neighboursOf(cells))
    expect(listed(neighboursOf(cellList([])))).toEqual([])
  })
})
