import { describe, expect, it } from 'vitest'
import { categoryMask, parseQuestion, QuestionProblem } from '../../../src/core/question/parse-question.ts'
import { NORFOLK_DEFINITION } from '../../../src/core/vocabulary/norfolk-definition.ts'

const DEFAULTS = {
  groups: ['all'],
  from: null,
  to: null,
  resolution: 9,
  measure: 'count',
  domain: 'index',
  per: 'residents',
  areas: [],
  domesticAbuse: 'include',
  flags: {},
  definition: 'norfolk-2024',
  neighbours: 1,
  null: null,
  against: ['asb'],
  baseFrom: null,
  baseTo: null,
  relativeTo: 'none',
  hours: null,
  chart: 'xmr',
  rebased: [],
  lookBack: null,
  ahead: 1,
  pick: { hexes: 20 },
  classes: 'growing',
}

const GROUP = { id: 'fires', name: 'Fires', codes: ['56*'], texts: ['Arson*'], categories: [] }
const OWN = { id: 'own', name: 'Our own', version: '1', source: '', groups: [GROUP] }

function problemOf(written: unknown): QuestionProblem {
  try {
    parseQuestion(written)
  } catch (problem) {
    if (problem instanceof QuestionProblem) return problem
    throw problem
  }
  throw new Error(`${JSON.stringify(written)} was taken for a question`)
}

describe('parseQuestion', () => {
  it('takes an empty question: every key is optional', () => {
    expect(parseQuestion({})).toEqual({ question: DEFAULTS, sameMonth: null, definitions: [], forces: null })
  })

  it('takes the example of the documents whole', () => {
    const written = { ...DEFAULTS, from: '2021-03', to: '2022-03', sameMonth: 'keep' }
    const { sameMonth, ...question } = written
    expect(parseQuestion(written)).toEqual({ question, sameMonth, definitions: [], forces: null })
  })

  it('takes null for a key that is not said', () => {
    const nothing = Object.fromEntries([...Object.keys(DEFAULTS), 'sameMonth'].map((key) => [key, null]))
    expect(parseQuestion(nothing)).toEqual({ question: DEFAULTS, sameMonth: null, definitions: [], forces: null })
  })

  it('takes hours, charts and hexes picked beforehand', () => {
    const asked = {
      ...{ hours: { days: [5, 6], from: 19, to: 5 }, chart: 'u', rebased: ['2021-03', '2023-04'] },
      ...{ lookBack: 6, ahead: 3, pick: { share: 0.01 } },
    }
    expect(parseQuestion(asked).question).toMatchObject(asked)
    expect(parseQuestion({ hours: { days: [6, 5, 6], from: 19, to: 5 } }).question.hours?.days).toEqual([5, 6])
    expect(parseQuestion({ rebased: ['2023-04', '2021-03', '2023-04'] }).question.rebased).toEqual([
      '2021-03',
      '2023-04',
    ])
  })

  it('takes what tests are made against', () => {
    const tested = {
      ...{ measure: 'change', neighbours: 2, null: 'shuffled', against: ['Robbery'] },
      ...{ baseFrom: '2021-03', baseTo: '2021-04', relativeTo: 'county' },
    }
    expect(parseQuestion(tested).question).toMatchObject(tested)
  })

  it.each([
    [{ null: 'random' }, '"null" has to be "residents" or "shuffled", not "random".'],
    [{ against: [] }, '"against" has to be a list of at least one name, for example ["all"].'],
    [{ baseFrom: '2021-03' }, '"baseFrom" and "baseTo" go together: give both months, or neither.'],
    [{ baseFrom: '2021-03', baseTo: '2021-01' }, '"baseFrom" (2021-03) is after "baseTo" (2021-01).'],
    [{ relativeTo: 'England' }, '"relativeTo" has to be "none" or "county", not "England".'],
    [{ chart: 'p' }, '"chart" has to be "xmr" or "c" or "u", not "p".'],
    [{ rebased: ['2021'] }, '"rebased" has to be a list of months such as ["2023-04"], not ["2021"].'],
    [{ lookBack: 0 }, '"lookBack" has to be a whole number of months from 1 to 120, not 0.'],
    [{ ahead: 1.5 }, '"ahead" has to be a whole number of months from 1 to 120, not 1.5.'],
    [{ pick: { hexes: 2.5 } }, '"pick" has to be one of'],
    [{ pick: { share: 1.5 } }, '"pick" has to be one of'],
    [{ pick: { km2: 1, hexes: 3 } }, '"pick" has to be one of'],
    [{ pick: {} }, '"pick" has to be one of'],
    [{ hours: { days: [], from: 1, to: 2 } }, '"hours" has to be days (1 for Monday to 7 for Sunday)'],
    [{ hours: { days: [0], from: 1, to: 2 } }, '"hours" has to be days'],
    [{ hours: { days: [1], from: 24, to: 2 } }, '"hours" has to be days'],
    [{ hours: { days: [1], from: 1, to: 0 } }, '"hours" has to be days'],
    [{ hours: 'evening' }, '"hours" has to be days'],
  ])('refuses %j', (written, message) => {
    expect(() => parseQuestion(written)).toThrow(message)
  })

  it('takes flags, in one order whatever order they come in, and domestic abuse', () => {
    const flags = { 'under-25': 'only', knife: 'exclude' }
    const { question } = parseQuestion({ flags, domesticAbuse: 'exclude' })
    expect(question).toMatchObject({ flags, domesticAbuse: 'exclude' })
    expect(JSON.stringify(question.flags)).toBe('{"knife":"exclude","under-25":"only"}')
  })

  it('takes the id of a definition as it is, and a whole definition by its id', () => {
    expect(parseQuestion({ definition: 'norwich-2' })).toMatchObject({
      question: { definition: 'norwich-2' },
      definitions: [],
      forces: null,
    })
    expect(parseQuestion({ definition: OWN })).toMatchObject({ question: { definition: 'own' }, definitions: [OWN] })
  })

  it.each([6, 7, 8, 9, 10])('takes resolution %i', (resolution) => {
    expect(parseQuestion({ resolution }).question.resolution).toBe(resolution)
  })

  it('takes a single month', () => {
    expect(parseQuestion({ from: '2021-03', to: '2021-03' }).question).toMatchObject({ from: '2021-03', to: '2021-03' })
  })

  it.each([
    [[], '', /object/],
    [null, '', /object/],
    ['all', '', /object/],
    [{ goups: ['all'] }, 'goups', /"goups" is not a key.*groups/],
    [{ groups: 'all' }, 'groups', /list/],
    [{ groups: [] }, 'groups', /at least one/],
    [{ groups: [7] }, 'groups', /list/],
    [{ from: '2021-13' }, 'from', /2021-13/],
    [{ from: 'Mar-21' }, 'from', /such as "2021-03"/],
    [{ to: 202103 }, 'to', /202103/],
    [{ from: '2022-01', to: '2021-12' }, 'from', /"from" \(2022-01\) is after "to" \(2021-12\)/],
    [{ resolution: 5 }, 'resolution', /6 or 7 or 8 or 9 or 10/],
    [{ resolution: '9' }, 'resolution', /not "9"/],
    [{ resolution: 9.5 }, 'resolution', /9\.5/],
    [{ measure: 'median' }, 'measure', /"median"/],
    [{ domain: 'crimes' }, 'domain', /"index-without-crime".*"crimes"/],
    [{ per: 1000 }, 'per', /such as "residents", not 1000/],
    [{ areas: 'E07000148' }, 'areas', /list of codes/],
    [{ domesticAbuse: true }, 'domesticAbuse', /include/],
    [{ domesticAbuse: 'none' }, 'domesticAbuse', /"include" or "exclude" or "only", not "none"/],
    [{ flags: ['knife'] }, 'flags', /object such as/],
    [{ flags: { knives: 'only' } }, 'flags', /"knives", which is not a flag.*"knife"/],
    [{ flags: { knife: 'include' } }, 'flags', /"include" of "knife"; it has to be "only" or "exclude"/],
    [{ flags: { knife: true } }, 'flags', /true of "knife"/],
    [{ flags: { 'domestic-abuse': 'only' } }, 'flags', /ask with the key "domesticAbuse"/],
    [{ flags: JSON.parse('{"__proto__":"only"}') }, 'flags', /"__proto__", which is not a flag/],
    [{ definition: '' }, 'definition', /id of a definition.*"norfolk-2024"/],
    [{ definition: 'a b' }, 'definition', /not "a b"/],
    [{ definition: 2024 }, 'definition', /2024/],
    [{ definition: { ...OWN, groups: [] } }, 'definition', /groups has to be a list of at least one group/],
    [{ definition: { ...OWN, id: 'norfolk-2024' } }, 'definition', /id has to be another than "norfolk-2024"/],
    [{ definition: { ...OWN, id: '../x' } }, 'definition', /id has to be letters/],
    [
      { definition: { ...OWN, groups: [{ ...GROUP, codes: '8N' }] } },
      'definition',
      /groups\[0\]\.codes has to be a list/,
    ],
    [{ definition: { ...OWN, groups: [GROUP, GROUP] } }, 'definition', /groups\[1\]\.id is there twice/],
    [{ neighbours: 0 }, 'neighbours', /0/],
    [{ sameMonth: 'both' }, 'sameMonth', /"replace" or "keep"/],
  ])('%j is refused, naming the key', (written, key, sentence) => {
    const problem = problemOf(written)
    expect(problem.key).toBe(key)
    expect(problem.message).toMatch(sentence)
    expect(problem.message).toMatch(/^["T].*\.$/)
  })
})

describe('categoryMask', () => {
  const KNOWN = ['Anti-social behaviour', 'Robbery', 'Violence and sexual offences', 'Possession of weapons', 'Parking']
  const taken = (...groups: string[]) => {
    const mask = categoryMask({ ...parseQuestion({}).question, groups }, KNOWN, [], NORFOLK_DEFINITION)
    return KNOWN.filter((_, at) => mask[at] === 1)
  }

  it.each([
    [['all'], KNOWN],
    [['asb'], ['Anti-social behaviour']],
    [['serious-violence'], ['Robbery', 'Violence and sexual offences', 'Possession of weapons']],
    [['neighbourhood-crime'], ['Robbery']],
    [['serious-violence/robbery'], ['Robbery']],
    [['serious-violence/endangering-life'], []],
    [['Robbery'], ['Robbery']],
    [['robbery'], ['Robbery']],
    [['Parking'], ['Parking']],
    [
      ['asb', 'Robbery', 'Robbery'],
      ['Anti-social behaviour', 'Robbery'],
    ],
    [['all', 'Robbery'], KNOWN],
    [['Shoplifting'], []],
    [['Shoplifting', 'Robbery'], ['Robbery']],
  ])('%j', (groups, categories) => {
    expect(taken(...groups)).toEqual(categories)
  })

  it('refuses a part that the definition does not have, and names those it has', () => {
    expect(() => taken('serious-violence/duels')).toThrow(/"serious-violence\/duels".*serious-violence\/robbery/)
  })

  it('refuses what names neither a group nor a category, and says which there are', () => {
    expect(() => taken('Robbery', 'Theft', 'constructor')).toThrow(
      /"groups" names "Theft", "constructor".*serious-violence.*Parking/,
    )
  })
})
