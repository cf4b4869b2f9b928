import { describe, expect, it } from 'vitest'
import { controlLines } from '../../src/charts/control-lines.ts'

const months = (many: number) => Array.from({ length: many }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`)
const level = (many: number, value: number) => new Array<number>(many).fill(value)
const numbers = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([one]) => Number(one))

const figures = (values: readonly number[], starts: readonly number[] = [0]) => ({
  ...{ months: months(values.length), values, starts, outside: [] as number[] },
  ...{ centre: level(values.length, 10), lower: level(values.length, -5), upper: level(values.length, 20) },
})

describe('months with limits, laid out', () => {
  it('stand on an axis from zero, higher for more, within the plot', () => {
    const { points, plot, ticks } = controlLines(figures([0, 10, 20]), 400)
    expect(points.map(({ y }) => y)).toEqual([...points.map(({ y }) => y)].sort((a, b) => b - a))
    expect(points[0]?.y).toBeCloseTo(plot.bottom, 1)
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(plot.left)
      expect(x).toBeLessThan(plot.right)
      expect(y).toBeGreaterThanOrEqual(plot.top)
    }
    expect(ticks[0]?.label.text).toBe('0')
  })

  it('have no point and no line where a month was not supplied', () => {
    const { points, values } = controlLines(figures([5, Number.NaN, 7, 8]), 400)
    expect(points).toHaveLength(3)
    expect(values.match(/M/g)).toHaveLength(2)
    expect(values.match(/L/g)).toHaveLength(1)
  })

  it('draw no limit below zero', () => {
    const { limits, plot } = controlLines(figures([5, 6, 7]), 400)
    // One stretch, of the upper limit alone.
    expect(limits.match(/M/g)).toHaveLength(1)
    expect(Math.max(...numbers(limits).filter((_, at) => at % 2 === 1))).toBeLessThan(plot.bottom)
  })

  it('begin anew where a stretch begins, and mark what is outside', () => {
    const chart = controlLines({ ...figures([5, 6, 7, 8], [0, 2]), outside: [3] }, 400)
    expect(chart.centre.match(/M/g)).toHaveLength(2)
    expect(chart.anew).toHaveLength(1)
    const [, , third] = chart.points
    const [, second] = chart.points
    expect(chart.anew[0]).toBeGreaterThan(second?.x ?? 0)
    expect(chart.anew[0]).toBeLessThan(third?.x ?? 0)
    expect(chart.points.map(({ isOutside }) => isOutside)).toEqual([false, false, false, true])
  })

  it('is as wide as it is told, and of nothing is nothing', () => {
    expect(controlLines(figures([1, 2, 3]), 320).plot.right).toBeLessThanOrEqual(320)
    expect(controlLines(figures([]), 320).points).toEqual([])
    expect(controlLines(figures([Number.NaN, Number.NaN]), 320).values).toBe('')
  })
})
