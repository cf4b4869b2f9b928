import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuestion, QuestionProblem } from '../../src/core/question/parse-question.ts'
import {
  CLASS_METHODS,
  MEASURES,
  type PickChoice,
  type Question,
  RESOLUTIONS,
} from '../../src/core/question/question.ts'
import { DEPRIVATION_MEASURES } from '../../src/core/vocabulary/deprivation.ts'
import { CONTROL_CHARTS } from '../../src/core/vocabulary/findings.ts'
import { readAddress, writeAddress } from '../../src/store/address.ts'
import { SCREENS } from '../../src/store/session.ts'
import { seededRuns } from '../support/property.ts'

const month = fc
  .record({ year: fc.integer({ min: 1990, max: 2089 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)

const question: fc.Arbitrary<Question> = fc
  .record({
    groups: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
    ends: fc.tuple(fc.option(month), fc.option(month)),
    resolution: fc.constantFrom(...RESOLUTIONS),
    measure: fc.constantFrom(...MEASURES),
    domain: fc.constantFrom(...DEPRIVATION_MEASURES),
    per: fc.constantFrom('residents', 'Workday people', '50% & more'),
    areas: fc.constantFrom<string[][]>([], ['E07000148'], ['E07000143', 'E07000148', 'Y&Z=1']),
    domesticAbuse: fc.constantFrom('include', 'exclude', 'only'),
    flags: fc.constantFrom<Question['flags'][]>({}, { knife: 'only' }, { 'under-25': 'exclude', knife: 'only' }),
    definition: fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/),
    neighbours: fc.constantFrom(1, 2),
    null: fc.constantFrom(null, 'residents' as const, 'shuffled' as const),
    against: fc.constantFrom<string[][]>(['asb'], ['Robbery', 'Y&Z=1']),
    base: fc.constantFrom({ baseFrom: null, baseTo: null }, { baseFrom: '2020-03', baseTo: '2021-02' }),
    relativeTo: fc.constantFrom('none' as const, 'county' as const),
    hours: fc.constantFrom(null, { days: [4, 5], from: 19, to: 5 }, { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 }),
    chart: fc.constantFrom(...CONTROL_CHARTS),
    rebased: fc.constantFrom<string[][]>([], ['2020-03', '2021-06']),
    lookBack: fc.constantFrom(null, 12, 3),
    ahead: fc.constantFrom(1, 3),
    pick: fc.constantFrom<PickChoice[]>({ hexes: 20 }, { hexes: 7 }, { km2: 2.5 }, { share: 0.01 }),
    classes: fc.oneof(
      fc.constantFrom(...CLASS_METHODS),
      fc.uniqueArray(fc.integer({ min: 2, max: 100_000 }), { maxLength: 4 }).map((bounds) => {
        return [1, ...bounds.sort((a, b) => a - b)]
      }),
    ),
  })
  .map(({ groups, ends: [a, b], base, resolution, classes, ...rest }) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return { groups, from, to, resolution, ...base, ...rest, classes }
  })

describe('the address', () => {
  it('gives back screen, question and hexagon, whatever a category is called', () => {
    const hexagon = fc.option(fc.bigInt({ min: 0x800000000000000n, max: 0x8ffffffffffffffn }))
    fc.assert(
      fc.property(fc.constantFrom(...SCREENS), question, hexagon, fc.boolean(), (screen, asked, hex, training) => {
        const address = readAddress(writeAddress(screen, asked, hex, training))
        expect(address.training).toBe(training)
        expect(address.screen).toBe(screen)
        expect(address.hex).toBe(hex)
        expect(parseQuestion(address.question).question).toEqual(asked)
      }),
      seededRuns(2000),
    )
  })

  it.each([
    ['', 'data'],
    ['#', 'data'],
    ['#nowhere?x=1', 'data'],
    ['#areas', 'areas'],
  ])('%j opens %s and asks nothing', (hash, screen) => {
    expect(readAddress(hash)).toEqual({ screen, question: {}, hex: null, training: false })
  })

  it.each(['hex=zz', 'hex=89194105a17fff', 'hex=89194105A17FFFF<', 'hex='])(
    'lets go of %s, which is no hexagon',
    (words) => {
      expect(readAddress(`#explore?${words}`).hex).toBe(null)
    },
  )

  it('says flags, domestic abuse and a definition only where they are not the usual', () => {
    const { question: usual } = parseQuestion({})
    expect(writeAddress('explore', usual, null, false)).toBe('#explore?groups=all&resolution=9')
    const asked = parseQuestion({ domesticAbuse: 'only', flags: { knife: 'only' }, definition: 'norwich-2' }).question
    expect(writeAddress('explore', asked, null, false)).toBe(
      '#explore?groups=all&resolution=9&domesticAbuse=only&flag=knife%3Aonly&definition=norwich-2',
    )
  })

  it.each(['flag=knife', 'flag=knife:', 'flag=:only', 'flag=knife:only:only', 'flag=__proto__:only', 'domesticAbuse='])(
    '%s is left to the check of the question, which refuses it',
    (words) => {
      expect(() => parseQuestion(readAddress(`#explore?${words}`).question)).toThrow(QuestionProblem)
    },
  )
})
