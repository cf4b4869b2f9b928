import { describe, expect, it } from 'vitest'
import { hourAt, weekGrid } from '../../src/charts/week-grid.ts'
import { hoursInWindow, WINDOWS } from '../../src/core/vocabulary/week-hours.ts'
import { DAY_NAMES, hoursWords, windowOf } from '../../src/text/hours-words.ts'

const WEEK = Array.from({ length: 168 }, (_, at) => at)

describe('the hours of the week, laid out', () => {
  it.each([320, 700])('at %i pixels each has a place of its own, and a point in it leads back to it', (width) => {
    const grid = weekGrid(WEEK, DAY_NAMES, width)
    expect(grid.cells).toHaveLength(168)
    for (const { at, x, y, width: wide, height } of grid.cells) {
      expect(hourAt(grid, x + wide / 2, y + height / 2)).toEqual({ day: Math.floor(at / 24), hour: at % 24 })
      expect(x + wide).toBeLessThanOrEqual(width + 1e-9)
    }
    expect(hourAt(grid, 0, 40)).toBeNull()
    expect(hourAt(grid, width - 2, 2)).toBeNull()
    expect(hourAt(grid, width - 2, grid.plot.y + grid.plot.height + 1)).toBeNull()
  })

  it('are shaded from nothing to the most of any', () => {
    const { cells } = weekGrid(WEEK, DAY_NAMES, 600)
    expect(cells[0]?.shade).toBe(0)
    expect(cells[167]?.shade).toBe(1)
    expect(weekGrid(new Float64Array(168), DAY_NAMES, 600).cells.every(({ shade }) => shade === 0)).toBe(true)
  })
})

describe('windows of the week', () => {
  const inWindow = (hours: Parameters<typeof hoursInWindow>[0]) =>
    Array.from(hoursInWindow(hours).entries()).flatMap(([at, is]) => (is === 1 ? [at] : []))

  it('go on over midnight, from Sunday into Monday too', () => {
    expect(inWindow({ days: [7], from: 22, to: 2 })).toEqual([0, 1, 166, 167])
    expect(inWindow({ days: [1], from: 15, to: 18 })).toEqual([15, 16, 17])
    expect(inWindow({ days: [2], from: 0, to: 24 })).toHaveLength(24)
    expect(inWindow({ days: [1], from: 5, to: 5 })).toHaveLength(24)
    expect(inWindow(WINDOWS['evening-and-night'])).toHaveLength(40)
    expect(inWindow(WINDOWS['after-school'])).toHaveLength(15)
  })

  it('are said in words', () => {
    expect(hoursWords(WINDOWS['evening-and-night'])).toBe('began Thursday to Sunday, 19:00 to 05:00 of the day after')
    expect(hoursWords({ days: [1, 3], from: 8, to: 24 })).toBe('began Monday and Wednesday, 08:00 to 24:00')
    expect(hoursWords({ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 6 })).toBe('began on any day, 00:00 to 06:00')
    expect(windowOf({ days: [1, 2, 3, 4, 5], from: 15, to: 18 })).toBe('after-school')
    expect(windowOf({ days: [1, 2, 3, 4, 5], from: 15, to: 19 })).toBeNull()
  })
})
