import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { cellToLatLng, getResolution, gridDisk, gridDistance, isValidCell, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { inventedGround } from '../../src/training/ground.ts'
import { isInside } from '../../src/training/rings.ts'
import { EMPTY_PLACES, emptyCells, PLANTED_PLACES, plantedCells } from '../../src/training/truth-cells.ts'
import { inventedTruths } from '../../src/training/truths.ts'

const PLACES = inventedTruths().filter(({ cells, kind }) => cells.length > 0 && kind !== 'prison')

describe('the cells written down', () => {
  it('are cells of resolution 9 with their true middles', () => {
    for (const { cell, middle } of PLANTED_PLACES.flatMap(plantedCells)) {
      expect(isValidCell(cell) && getResolution(cell)).toBe(9)
      const [lat, lng] = cellToLatLng(cell)
      expect([lng.toFixed(6), lat.toFixed(6)]).toEqual(middle.map((degrees) => degrees.toFixed(6)))
    }
  })

  it.each(PLACES.map((truth) => [truth.id, truth] as const))('%s: at least three, all touching', (_, { cells }) => {
    expect(cells.length).toBeGreaterThanOrEqual(3)
    const reached = new Set(cells.slice(0, 1))
    for (const cell of reached) for (const other of cells) if (gridDistance(cell, other) === 1) reached.add(other)
    expect([...reached].sort()).toEqual([...cells].sort())
  })

  it('have as ring every cell that touches the place', () => {
    for (const { cells, ring } of PLACES.filter((truth) => truth.ring.length > 0)) {
      const around = new Set(cells.flatMap((cell) => gridDisk(cell, 1)))
      expect([...ring].sort()).toEqual([...around].filter((cell) => !cells.includes(cell)).sort())
    }
  })

  it('are of one truth each', () => {
    const all = inventedTruths().flatMap(({ cells, ring, alike }) => [...cells, ...ring, ...alike])
    expect(new Set(all).size).toBe(all.length)
  })

  it('have empty places of all cells within six steps of their middle', () => {
    for (const place of EMPTY_PLACES) {
      const { middle, cells } = emptyCells(place)
      expect([...cells].sort()).toEqual(gridDisk(latLngToCell(middle[1], middle[0], 9), 6).sort())
    }
  })

  it('lie on the land', () => {
    const land = inventedGround().land[0] ?? []
    for (const cell of inventedTruths().flatMap((truth) => [...truth.cells, ...truth.ring])) {
      const [lat, lng] = cellToLatLng(cell)
      expect(isInside(land, [lng, lat])).toBe(true)
    }
  })

  it('are where docs/invented-county.md says, with the months it says', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../docs/invented-county.md'), 'utf8')
    const written = new Map(
      page.split('\n').flatMap((line) => {
        const [, id, , middle = '', hexagons = '', words = ''] = line.split('|').map((part) => part.trim())
        return id?.startsWith('`') ? [[id.replaceAll('`', ''), { middle, hexagons, words }] as const] : []
      }),
    )
    for (const { id, cells, ring, intervention } of inventedTruths()) {
      const { middle, hexagons, words } = written.get(id) ?? { middle: id, hexagons: 'is not on the page', words: '' }
      const [lng, lat] = middle.split(', ').map(Number)
      const expected = cells.length === 0 ? '' : `${cells.length}${ring.length > 0 ? `, ring ${ring.length}` : ''}`
      expect([id, hexagons]).toEqual([id, expected])
      if (cells.length > 0) expect([id, latLngToCell(lat ?? 0, lng ?? 0, 9)]).toEqual([id, cells[0]])
      expect(words).toContain(intervention ?? '')
    }
  })
})
