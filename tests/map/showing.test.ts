import { gridDisk, latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { DEFAULT_QUESTION } from '../../src/core/question/question.ts'
import { createShowing, type HexTarget, type ShownPicture } from '../../src/map/showing.ts'

/** A picture of all cells within `rings` of a place in Norfolk, all of one class. */
function pictureOf(rings: number, cellClass: number, resolution: 8 | 9 = 9): ShownPicture {
  const cells = BigUint64Array.from(gridDisk(latLngToCell(52.6, 1.2, resolution), rings), (name) =>
    BigInt(`0x${name}`),
  ).sort()
  const question = { ...DEFAULT_QUESTION, resolution }
  return { question, cells, classes: new Uint8Array(cells.length).fill(cellClass), breaks: [1, 2, 3] }
}

/** Writes down what it is told, and how many cells it has. */
function notebook() {
  const told: string[] = []
  const state = { cells: 0, cellClass: -1 }
  const target: HexTarget = {
    start(classes) {
      told.push('start')
      state.cells = 0
      state.cellClass = classes[0] ?? -1
    },
    add({ first, count }) {
      expect(first).toBe(state.cells)
      state.cells += count
    },
    finish: () => void told.push('finish'),
    recolour(classes) {
      told.push('recolour')
      state.cellClass = classes[0] ?? -1
    },
  }
  return { told, state, target }
}

it('hands over every cell, then only colours while the cells are the same', async () => {
  const { told, state, target } = notebook()
  const showing = createShowing(target)
  const first = pictureOf(60, 1)
  expect(await showing.show(first)).toBe(true)
  expect(state).toEqual({ cells: first.cells.length, cellClass: 1 })
  // Equal cells in another array, as they come from a worker.
  expect(await showing.show(pictureOf(60, 2))).toBe(true)
  expect(told).toEqual(['start', 'finish', 'recolour'])
  expect(state.cellClass).toBe(2)
})

it('never lets an older picture overwrite a newer one', async () => {
  const { told, state, target } = notebook()
  const showing = createShowing(target)
  const large = showing.show(pictureOf(150, 1))
  await new Promise((resolve) => setTimeout(resolve, 5))
  const newer = pictureOf(20, 3, 8)
  const small = showing.show(newer)
  expect(await Promise.all([large, small])).toEqual([false, true])
  expect(state).toEqual({ cells: newer.cells.length, cellClass: 3 })
  expect(told).toEqual(['start', 'start', 'finish'])
})

it('colours what is still being built, and says when it is whole', async () => {
  const { state, target } = notebook()
  const showing = createShowing(target)
  const first = showing.show(pictureOf(100, 1))
  const second = showing.show(pictureOf(100, 2))
  expect(await Promise.all([first, second])).toEqual([true, true])
  expect(state).toEqual({ cells: 30_301, cellClass: 2 })
})

it('pauses between slices, so that others get their turn', async () => {
  const { target } = notebook()
  let turns = 0
  const others = setInterval(() => turns++, 1)
  await createShowing(target).show(pictureOf(150, 1))
  clearInterval(others)
  expect(turns).toBeGreaterThan(3)
})

it('starts over when the card forgot, and stops when told', async () => {
  const { told, state, target } = notebook()
  const showing = createShowing(target)
  const picture = pictureOf(30, 1)
  await showing.show(picture)
  expect(await showing.again()).toBe(true)
  expect(told).toEqual(['start', 'finish', 'start', 'finish'])
  expect(state.cells).toBe(picture.cells.length)
  const stopped = showing.show(pictureOf(150, 1))
  showing.stop()
  expect(await stopped).toBe(false)
})
