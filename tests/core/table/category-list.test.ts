import { describe, expect, it } from 'vitest'
import { CategoryList } from '../../../src/core/table/category-list.ts'

type Pair = readonly [name: string, code: string]

const LISTS: [what: string, given: readonly Pair[], names: readonly string[]][] = [
  [
    'names without codes',
    [
      ['Drugs', ''],
      ['Robbery', ''],
      ['Drugs', ''],
    ],
    ['Drugs', 'Robbery'],
  ],
  [
    'one code a name',
    [
      ['Wounding', '8N'],
      ['Wounding', '8N'],
    ],
    ['Wounding'],
  ],
  [
    'one name with several codes',
    [
      ['Theft', '45'],
      ['Theft', '39'],
      ['Theft', '45'],
    ],
    ['Theft', 'Theft (39)'],
  ],
  [
    'one name without a code, then with one',
    [
      ['Theft', ''],
      ['Theft', '45'],
    ],
    ['Theft', 'Theft (45)'],
  ],
  [
    'one name with a code, then without',
    [
      ['Theft', '45'],
      ['Theft', ''],
    ],
    ['Theft', 'Theft (no code)'],
  ],
  [
    'one code for two names',
    [
      ['Theft', '45'],
      ['Stealing', '45'],
    ],
    ['Theft', 'Stealing'],
  ],
  [
    'a name that this list gave',
    [
      ['Theft', '45'],
      ['Theft', '39'],
      ['Theft (39)', '39'],
    ],
    ['Theft', 'Theft (39)'],
  ],
  [
    'a name that is in the way',
    [
      ['Theft (45)', ''],
      ['Theft', '39'],
      ['Theft', '45'],
    ],
    ['Theft (45)', 'Theft', 'Theft (45) (45)'],
  ],
]

describe('a list of categories', () => {
  it.each(LISTS)('calls %s by names of their own', (_, given, names) => {
    const list = new CategoryList([], [])
    for (const [name, code] of given) list.number(name, code)
    expect(list.names).toEqual(names)
    expect(list.codes).toHaveLength(names.length)
  })

  it('gives a pair the same number, also out of a list that was written down', () => {
    const list = new CategoryList([], [])
    const pairs: Pair[] = [
      ['Theft', '45'],
      ['Theft', '39'],
      ['Theft', ''],
      ['Robbery', '34B'],
    ]
    const numbers = pairs.map(([name, code]) => list.number(name, code))
    expect(numbers).toEqual([0, 1, 2, 3])
    const again = new CategoryList(list.names, list.codes)
    expect(again.names).toEqual(list.names)
    expect(pairs.map(([name, code]) => again.number(name, code))).toEqual(numbers)
  })

  it('forgets what came after a mark, and gives its numbers anew', () => {
    const list = new CategoryList([], [])
    list.number('Theft', '45')
    list.number('Theft', '39')
    list.number('Drugs')
    list.truncate(1)
    expect([list.number('Drugs'), list.number('Theft', '39'), list.number('Theft', '45')]).toEqual([1, 2, 0])
    expect(list.names).toEqual(['Theft', 'Drugs', 'Theft (39)'])
    expect(list.codes).toEqual(['45', '', '39'])
  })
})
