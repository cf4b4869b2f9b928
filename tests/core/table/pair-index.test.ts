import { describe, expect, it } from 'vitest'
import { PairIndex } from '../../../src/core/table/pair-index.ts'

describe('PairIndex', () => {
  it('numbers pairs in the order they came, each once, however many', () => {
    const index = new PairIndex()
    const known = new Map<string, number>()
    let state = 1
    const draw = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return (state >>> 8) % below
    }
    for (let at = 0; at < 50_000; at++) {
      const [first, second] = [draw(300) - 150, draw(300) * 10_000]
      const key = `${first} ${second}`
      const expected = known.get(key) ?? known.size
      known.set(key, expected)
      expect(index.number(first, second)).toBe(expected)
    }
    expect(index.size).toBe(known.size)
    expect(known.size).toBeGreaterThan(30_000)
  })

  it('tells a pair from the same two the other way round', () => {
    const index = new PairIndex()
    expect([index.number(1, 2), index.number(2, 1), index.number(1, 2)]).toEqual([0, 1, 0])
  })
})
