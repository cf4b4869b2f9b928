import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../src/map/bounds.ts'
import { createFitting } from '../../src/map/fitting.ts'
import { patchwork } from './pictures.ts'

const BOX: Bounds = [
  [1, 52],
  [2, 53],
]
const NORWICH = patchwork(2).cells

/** A map that only remembers what it was asked to show. `view` is a number that changes with every movement. */
function pretendMap() {
  const state = {
    cells: undefined as BigUint64Array | undefined,
    size: 1,
    isOut: false,
    view: 0,
    shown: [] as Bounds[],
  }
  const fitting = createFitting({
    cells: () => state.cells,
    hasSize: () => state.size > 0,
    isOutOfView: () => state.isOut,
    look(box) {
      if (state.size === 0) return false
      state.shown.push(box)
      state.view++
      return true
    },
    view: () => state.view,
  })
  return { state, fitting }
}

describe('a map is fitted', () => {
  it('to its first picture, then only to one that lies out of view', () => {
    const { state, fitting } = pretendMap()
    fitting.newCells()
    expect(state.shown).toHaveLength(0)
    state.cells = NORWICH
    fitting.newCells()
    expect(state.shown).toHaveLength(1)
    fitting.newCells()
    expect(state.shown).toHaveLength(1)
    state.isOut = true
    fitting.newCells()
    expect(state.shown).toHaveLength(2)
  })

  it('to a picture that came while it was hidden, once it is seen', () => {
    const { state, fitting } = pretendMap()
    Object.assign(state, { cells: NORWICH, size: 0 })
    fitting.newCells()
    fitting.resized()
    expect(state.shown).toHaveLength(0)
    state.size = 1
    fitting.resized()
    expect(state.shown).toHaveLength(1)
  })

  it('again when its size changes, unless somebody has moved it', () => {
    const { state, fitting } = pretendMap()
    state.cells = NORWICH
    fitting.newCells()
    fitting.fitTo(BOX)
    fitting.resized()
    expect(state.shown.slice(1)).toEqual([BOX, BOX])
    state.view++
    fitting.resized()
    expect(state.shown).toHaveLength(3)
  })

  it('to a box asked for while it was hidden, unless a place was asked for after that', () => {
    for (const goesOn of [false, true]) {
      const { state, fitting } = pretendMap()
      state.cells = NORWICH
      fitting.newCells()
      state.size = 0
      fitting.fitTo(BOX)
      if (goesOn) fitting.forget()
      fitting.resized()
      expect(state.shown).toHaveLength(1)
      state.size = 1
      fitting.resized()
      expect(state.shown.slice(1)).toEqual(goesOn ? [] : [BOX])
    }
  })

  it('to the whole picture where nothing is named, and to nothing where there is none', () => {
    const { state, fitting } = pretendMap()
    fitting.fitTo()
    fitting.fitTo(new BigUint64Array())
    expect(state.shown).toHaveLength(0)
    state.cells = NORWICH
    fitting.fitTo()
    fitting.fitTo(NORWICH)
    expect(state.shown[0]).toEqual(state.shown[1])
  })
})
