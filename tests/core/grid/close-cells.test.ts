import fc from 'fast-check'
import { gridDisk, gridDistance, gridRing, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { closeCells, componentsOf } from '../../../src/core/grid/close-cells.ts'
import { seededRuns } from '../../support/property.ts'
import { closed } from './naive-study-area.ts'

const NORWICH = latLngToCell(52.63, 1.29, 7)
const LYNN = latLngToCell(52.75, 0.4, 7)
/** Cells a walk away from Norwich, so that sets are neither all apart nor all together. */
const NEAR = gridDisk(NORWICH, 9)
const someCells = fc
  .uniqueArray(fc.constantFrom(...NEAR), { minLength: 1, maxLength: 40 })
  .map((cells) => new Set(cells))
const sorted = (cells: Iterable<string>) => [...cells].sort()

describe('closeCells', () => {
  it.each([
    ['a single cell stays alone', [NORWICH], [NORWICH]],
    ['a disk stays as it is', gridDisk(NORWICH, 3), gridDisk(NORWICH, 3)],
    ['a small ring is filled', gridRing(NORWICH, 1), gridDisk(NORWICH, 1)],
    ['a ring too wide for growing to close is filled all the same', gridRing(NORWICH, 12), gridDisk(NORWICH, 12)],
    ['two far apart stay two', [NORWICH, LYNN], [NORWICH, LYNN]],
    ['a ring with an island in it is filled', [...gridRing(NORWICH, 12), NORWICH], gridDisk(NORWICH, 12)],
    ['nothing stays nothing', [], []],
  ])('%s', (_, cells, expected) => {
    expect(sorted(closeCells(new Set(cells), 2))).toEqual(sorted(expected))
  })

  it('fills the holes of each of two far apart ones', () => {
    const rings = new Set([...gridRing(NORWICH, 4), ...gridRing(LYNN, 4)])
    expect(sorted(closeCells(rings, 2))).toEqual(sorted([...gridDisk(NORWICH, 4), ...gridDisk(LYNN, 4)]))
  })

  it('does not fill a bay that is wider than twice the growth', () => {
    const horseshoe = gridRing(NORWICH, 12).filter((cell) => gridDistance(cell, gridRing(NORWICH, 12)[0] as string) > 4)
    expect(closeCells(new Set(horseshoe), 2).has(NORWICH)).toBe(false)
  })

  it('is what a flood from far outside leaves, holds all it was given, and closing again changes nothing', () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        const once = closeCells(cells, 2)
        expect(sorted(once)).toEqual(sorted(closed(cells)))
        expect([...cells].filter((cell) => !once.has(cell))).toEqual([])
        expect(sorted(closeCells(once, 2))).toEqual(sorted(once))
      }),
      seededRuns(150),
    )
  })

  it('never gets smaller when cells are added', () => {
    fc.assert(
      fc.property(someCells, someCells, (some, more) => {
        const larger = closeCells(new Set([...some, ...more]), 2)
        expect([...closeCells(some, 2)].filter((cell) => !larger.has(cell))).toEqual([])
      }),
      seededRuns(200),
    )
  })
})

describe('componentsOf', () => {
  it('parts cells so that those that touch are together, and only they', () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        const components = componentsOf(cells)
        expect(sorted(components.flatMap((component) => [...component]))).toEqual(sorted(cells))
        for (const component of components) {
          for (const cell of component) {
            const touching = gridDisk(cell, 1).filter((near) => cells.has(near))
            expect(touching.every((near) => component.has(near))).toBe(true)
          }
          expect(reachableIn(component)).toBe(component.size)
        }
      }),
      seededRuns(500),
    )
  })
})

/** Cells of a set that can be walked to from its first, by repeated sweeps. */
function reachableIn(cells: ReadonlySet<string>): number {
  const reached = new Set([...cells].slice(0, 1))
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const cell of cells) if (gridDisk(cell, 1).some((near) => reached.has(near))) reached.add(cell)
  }
  return reached.size
}
