import { describe, expect, it } from 'vitest'
import { bars } from '../../src/charts/bars.ts'
import { fitLabel, labelSpan, labelWidth } from '../../src/charts/label.ts'
import { meeting } from './layout.ts'

const items = [
  { label: 'Violence and sexual offences', count: 38_510 },
  { label: 'Robbery', count: 3851 },
  { label: 'A street with a name that goes on and on and on (Great Yarmouth and beyond)', count: 1 },
  { label: 'None', count: 0 },
]

describe.each([1000, 640, 300])('bars %i pixels wide', (width) => {
  const { rows, height } = bars(items, width)

  it('lengths are in the proportion of the numbers, and zero is nothing', () => {
    const [most = 0, tenth = 0, one, none] = rows.map(({ bar }) => bar.width)
    expect(most).toBeGreaterThan(width / 4)
    expect(tenth).toBeCloseTo(most / 10)
    expect(one).toBeCloseTo(most / 38_510)
    expect(none).toBe(0)
    expect(new Set(rows.map(({ bar }) => bar.x)).size).toBe(1)
  })

  it('labels, bars and numbers stay inside and clear of each other', () => {
    for (const { row, label, bar, number } of rows) {
      expect(labelSpan(label)[0]).toBeGreaterThanOrEqual(0)
      expect(labelSpan(number)[1]).toBeLessThanOrEqual(width)
      expect(labelSpan(number)[0]).toBeGreaterThanOrEqual(bar.x + bar.width)
      expect(bar.y).toBeGreaterThanOrEqual(row.y)
      expect(row.height).toBeGreaterThanOrEqual(24)
    }
    expect(meeting(rows.flatMap(({ label, number }) => [label, number]))).toEqual([])
    expect((rows.at(-1)?.row.y ?? 0) + (rows.at(-1)?.row.height ?? 0)).toBe(height)
  })
})

describe('fitLabel', () => {
  it('leaves a text that has room, and ends one that has not with an ellipsis', () => {
    expect(fitLabel('Robbery', 200)).toBe('Robbery')
    const cut = fitLabel('Violence and sexual offences', 100)
    expect(cut).toMatch(/^Violence.*…$/)
    expect(labelWidth(cut)).toBeLessThanOrEqual(100)
  })
})
