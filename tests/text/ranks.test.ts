import { describe, expect, it } from 'vitest'
import { ranks } from '../../src/text/ranks.ts'

describe('ranks', () => {
  it('are shared by equal counts, and the next one is counted on', () => {
    const values = Uint32Array.of(3, 9, 0, 3, 7, 3, 1)
    expect([...ranks({ ranking: Uint32Array.of(1, 4, 0, 3, 5, 6), values })]).toEqual([1, 2, 3, 3, 3, 6])
    expect([...ranks({ ranking: Uint32Array.of(0, 3), values })]).toEqual([1, 1])
    expect(ranks({ ranking: new Uint32Array(), values })).toHaveLength(0)
  })
})
