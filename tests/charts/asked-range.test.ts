import { describe, expect, it } from 'vitest'
import { askedRange, draggedEnd, extended, heldEnd, keyedEnd, monthAt } from '../../src/charts/asked-range.ts'

const MONTHS = ['2021-03', '2021-04', '2021-05', '2021-06']

describe('askedRange', () => {
  it.each([
    [null, null, 0, 3],
    ['2021-04', '2021-05', 1, 2],
    ['2020-01', '2030-01', 0, 3],
    ['2030-01', null, 3, 3],
    [null, '2020-01', 0, 0],
  ])('%s to %s is %i to %i of four months', (from, to, first, last) => {
    expect(askedRange(MONTHS, from, to)).toEqual({ from: first, to: last })
  })
})

describe('an end moved by a key', () => {
  const range = { from: 5, to: 8 }
  it.each([
    ['ArrowRight', 'from', 6],
    ['ArrowLeft', 'from', 4],
    ['PageUp', 'from', 8],
    ['PageDown', 'from', 2],
    ['Home', 'from', 0],
    ['End', 'from', 8],
    ['Home', 'to', 5],
    ['End', 'to', 12],
    ['PageUp', 'to', 11],
    ['ArrowDown', 'to', 7],
  ] as const)('%s leads “%s” to %i, and never past the other end', (key, which, end) => {
    expect(keyedEnd(key, which, range, 13)).toBe(end)
  })

  it('goes by years where there are years', () => {
    expect(keyedEnd('PageUp', 'to', { from: 0, to: 10 }, 40)).toBe(22)
  })

  it('other keys are not its own', () => {
    expect(keyedEnd('Tab', 'to', range, 13)).toBeNull()
  })

  it('is held by what is loaded and by the other end', () => {
    expect(heldEnd(-3, 'from', range, 13)).toBe(0)
    expect(heldEnd(12, 'from', range, 13)).toBe(8)
    expect(heldEnd(99, 'to', range, 13)).toBe(12)
  })
})

it('a press with Shift takes the months up to it in', () => {
  expect(extended({ from: 5, to: 8 }, 2)).toEqual({ from: 2, to: 8 })
  expect(extended({ from: 5, to: 8 }, 11)).toEqual({ from: 5, to: 11 })
  expect(extended({ from: 5, to: 8 }, 6)).toEqual({ from: 5, to: 6 })
})

describe('pixels of a plot of 130, ten to each of 13 months,', () => {
  it.each([
    [-20, 0],
    [0, 0],
    [9.9, 0],
    [10, 1],
    [65, 6],
    [129.9, 12],
    [500, 12],
  ])('at %d are month %i', (x, month) => {
    expect(monthAt(x, 130, 13)).toBe(month)
  })

  it('bring the edge of what is asked to the nearest edge of a month', () => {
    expect([0, 4, 6, 48].map((x) => draggedEnd(x, 130, 'from', 13))).toEqual([0, 0, 1, 5])
    // The edge after the last month: at 10 the first month alone is asked for.
    expect([10, 14, 16, 130].map((x) => draggedEnd(x, 130, 'to', 13))).toEqual([0, 0, 1, 12])
  })
})
