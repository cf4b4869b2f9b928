import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallGroups } from '../../../../src/core/import/personal-data/small-groups.ts'
import { seededRuns } from '../../../support/property.ts'

describe('rows that can be singled out', () => {
  const woman = ['34', 'F', 'NR1 3']
  const man = ['51', 'M', 'NR1 3']

  it.each([
    ['no rows', [], 5, { alone: 0, below: 0 }],
    ['one row', [woman], 5, { alone: 1, below: 1 }],
    ['two alike and one other', [woman, man, woman], 2, { alone: 1 / 3, below: 1 / 3 }],
    ['four alike, with five asked', [woman, woman, woman, woman], 5, { alone: 0, below: 1 }],
    ['five alike, with five asked', [woman, woman, woman, woman, woman], 5, { alone: 0, below: 0 }],
    ['a blank is a value', [woman, ['34', 'F', '']], 2, { alone: 1, below: 1 }],
    [
      'values do not run into one another',
      [
        ['1', '23'],
        ['12', '3'],
      ],
      2,
      { alone: 1, below: 1 },
    ],
  ])('%s', (_, rows, k, expected) => {
    expect(smallGroups(rows, k)).toEqual(expected)
  })

  it('counts as each row counts those like itself', () => {
    const row = fc.array(fc.constantFrom('a', 'b', ''), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (rows, k) => {
        const alike = rows.map((one) => rows.filter((other) => one[0] === other[0] && one[1] === other[1]).length)
        const share = (test: (size: number) => boolean) => alike.filter(test).length / rows.length
        const { alone, below } = smallGroups(rows, k)
        expect(alone).toBeCloseTo(share((size) => size === 1))
        expect(below).toBeCloseTo(share((size) => size < k))
      }),
      seededRuns(1000),
    )
  })
})
