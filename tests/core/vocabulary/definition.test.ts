import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDefinitions,
  type Definition,
  type DefinitionGroup,
  inGroups,
  unmatchedCategories,
} from '../../../src/core/vocabulary/definition.ts'
import { definitionAccount, movedBetween } from '../../../src/core/vocabulary/definition-account.ts'
import { seededRuns } from '../../support/property.ts'

function group(id: string, parts: Partial<DefinitionGroup>): DefinitionGroup {
  return { id, name: id.toUpperCase(), codes: [], texts: [], categories: [], ...parts }
}

function definition(id: string, ...groups: DefinitionGroup[]): Definition {
  return { id, name: id, version: '1', source: '', groups }
}

const OLD = definition(
  'old',
  group('robbery', { codes: ['34*'], texts: ['Robbery*'] }),
  group('fire', { codes: ['56A'], texts: ['Arson endangering life'] }),
)
const NEW = definition(
  'new',
  group('robbery', { codes: ['34B'], texts: ['Robbery of personal property'] }),
  group('fire', { codes: ['56*'], texts: ['Arson*'] }),
  group('spit', { texts: ['Spitting'] }),
)

/** The town's offences; only two state a code. */
const TOWN = [
  { name: 'Robbery of business property', rows: 7, code: '34A' },
  { name: 'Robbery of personal property', rows: 20 },
  { name: 'Arson endangering life', rows: 2 },
  { name: 'Arson not endangering life', rows: 5, code: '56B' },
  { name: 'Littering', rows: 90 },
]
const NAMES = TOWN.map(({ name }) => name)
const CODES = TOWN.map(({ code }) => code ?? '')

describe('two versions of a definition', () => {
  it('leave nothing out unseen: what is in no group is listed', () => {
    expect(unmatchedCategories(OLD, NAMES, CODES)).toEqual(['Arson not endangering life', 'Littering'])
    expect(unmatchedCategories(NEW, NAMES, CODES)).toEqual(['Robbery of business property', 'Littering'])
  })

  it('say which types move, in the whole and in each group', () => {
    expect(compareDefinitions(OLD, NEW, NAMES, CODES)).toEqual({
      onlyInA: ['Robbery of business property'],
      onlyInB: ['Arson not endangering life'],
      inBoth: ['Robbery of personal property', 'Arson endangering life'],
      groups: [
        { id: 'robbery', name: 'ROBBERY', onlyInA: ['Robbery of business property'], onlyInB: [] },
        { id: 'fire', name: 'FIRE', onlyInA: [], onlyInB: ['Arson not endangering life'] },
      ],
    })
  })

  it('say how many incidents move', () => {
    const { leave, come, rows } = movedBetween(OLD, NEW, TOWN)
    expect(rows).toEqual({ leave: 7, come: 5, stay: 22 })
    expect([leave, come].map((list) => list.map(({ name }) => name))).toEqual([
      ['Robbery of business property'],
      ['Arson not endangering life'],
    ])
  })

  it('a type that only changes its group changes the groups and not the whole', () => {
    const moved = definition('moved', group('robbery', {}), group('loot', { texts: ['Robbery*'], codes: ['34*'] }))
    const before = definition('before', group('robbery', { texts: ['Robbery*'], codes: ['34*'] }))
    const { rows, groups } = movedBetween(before, moved, TOWN)
    expect(rows).toEqual({ leave: 0, come: 0, stay: 27 })
    expect(groups.map(({ name }) => name).sort()).toEqual(['LOOT', 'ROBBERY'])
  })
})

describe('a definition on what is loaded', () => {
  it('accounts for every incident once, in a group or in none', () => {
    const { groups, unmatched, matched, all, overlap } = definitionAccount(OLD, TOWN)
    expect(groups.map(({ id, rows }) => [id, rows])).toEqual([
      ['robbery', 27],
      ['fire', 2],
    ])
    expect(unmatched.map(({ name }) => name)).toEqual(['Littering', 'Arson not endangering life'])
    expect({ matched, all, overlap }).toEqual({ matched: 29, all: 124, overlap: false })
  })

  it('counts a type in two groups once', () => {
    const twice = definition(
      'twice',
      group('a', { texts: ['Robbery*'] }),
      group('b', { texts: ['*property', 'Robbery of*'] }),
    )
    const { groups, matched, overlap } = definitionAccount(twice, [{ name: 'Robbery of a shop', rows: 4 }])
    expect(groups.map(({ rows }) => rows)).toEqual([4, 4])
    expect({ matched, overlap }).toEqual({ matched: 4, overlap: true })
  })

  it.each([
    ['Arson – Endangering Life', true],
    ['arson, endangering life', true],
    ['Arson endangering life (56A)', false],
    ['Arson', false],
  ])('the name %j is “Arson endangering life”: %s', (name, is) => {
    expect(inGroups([group('fire', { texts: ['Arson endangering life'] })], [name], [''])[0]).toBe(is ? 1 : 0)
  })

  it('an asterisk by itself takes nothing', () => {
    expect([...inGroups([group('any', { codes: ['*'], texts: ['*', ' * '] })], ['Robbery', 'x'], ['34A', ''])]).toEqual(
      [0, 0],
    )
  })
})

describe('any two definitions', () => {
  const words = fc.constantFrom('Robbery', 'Robbery*', 'Arson', 'Fire', 'Theft*', 'Theft from the person')
  const codes = fc.constantFrom('34A', '34*', '56A', '8*', '008/06')
  const anyGroup = fc.record({ texts: fc.array(words, { maxLength: 2 }), codes: fc.array(codes, { maxLength: 2 }) })
  const any = fc
    .array(anyGroup, { minLength: 1, maxLength: 3 })
    .map((groups) => definition('any', ...groups.map((parts, at) => group(`g${at}`, parts))))
  const known = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('Robbery', 'Robbery of a bank', 'Arson', 'Fire', 'Theft', 'Noise'),
      rows: fc.nat(99),
      code: fc.constantFrom('', '34A', '56A', '8N', '81', 'X'),
    }),
    { selector: ({ name }) => name },
  )

  it('part the types into those of one, of the other, of both and of neither; the other way round it is the mirror', () => {
    fc.assert(
      fc.property(any, any, known, (a, b, town) => {
        const [names, itsCodes] = [town.map(({ name }) => name), town.map(({ code }) => code)]
        const there = compareDefinitions(a, b, names, itsCodes)
        const back = compareDefinitions(b, a, names, itsCodes)
        const [outA, outB] = [unmatchedCategories(a, names, itsCodes), unmatchedCategories(b, names, itsCodes)]
        const neither = outA.filter((name) => outB.includes(name))
        expect([...there.onlyInA, ...there.onlyInB, ...there.inBoth, ...neither].sort()).toEqual([...names].sort())
        expect([back.onlyInA, back.onlyInB]).toEqual([there.onlyInB, there.onlyInA])
        expect(compareDefinitions(a, a, names, itsCodes)).toMatchObject({ onlyInA: [], onlyInB: [], groups: [] })
        const { matched, unmatched } = definitionAccount(a, town)
        expect(matched + unmatched.reduce((sum, { rows }) => sum + rows, 0)).toBe(
          town.reduce((sum, { rows }) => sum + rows, 0),
        )
      }),
      seededRuns(1000),
    )
  })
})
