import { describe, expect, it } from 'vitest'
import { categoryMask, parseQuestion, QuestionProblem } from '../../../src/core/question/parse-question.ts'

const DEFAULTS = {
  groups: ['all'],
  from: null,
  to: null,
  resolution: 9,
  measure: 'count',
  domesticAbuse: 'include',
  flags: {},
  definition: 'norfolk-2024',
  neighbours: 1,
  classes: 'growing',
}

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
    expect(parseQuestion({})).toEqual({ question: DEFAULTS, sameMonth: null })
  })

  it('takes the example of the documents whole', () => {
    const written = { ...DEFAULTS, from: '2021-03', to: '2022-03', sameMonth: 'keep' }
    const { sameMonth, ...question } = written
    expect(parseQuestion(written)).toEqual({ question, sameMonth })
  })

  it('takes null for a key that is not said, and keys of measures to come', () => {
    const nothing = Object.fromEntries([...Object.keys(DEFAULTS), 'sameMonth'].map((key) => [key, null]))
    const later = { null: 'shuffled', against: ['asb'], baseFrom: '2021-03', baseTo: '2021-04', relativeTo: 'none' }
    expect(parseQuestion({ ...nothing, ...later })).toEqual({ question: DEFAULTS, sameMonth: null })
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
    [{ domesticAbuse: 'exclude' }, 'domesticAbuse', /only be "include".*"exclude" cannot/],
    [{ domesticAbuse: 'only' }, 'domesticAbuse', /only be "include".*"only" cannot/],
    [{ domesticAbuse: true }, 'domesticAbuse', /include/],
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
    const mask = categoryMask({ ...parseQuestion({}).question, groups }, KNOWN)
    return KNOWN.filter((_, at) => mask[at] === 1)
  }

  it.each([
    [['all'], KNOWN],
    [['asb'], ['Anti-social behaviour']],
    [['serious-violence'], ['Robbery', 'Violence and sexual offences', 'Possession of weapons']],
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

  it('refuses what names neither a group nor a category, and says which there are', () => {
    expect(() => taken('Robbery', 'Theft', 'constructor')).toThrow(
      /"groups" names "Theft", "constructor".*serious-violence.*Parking/,
    )
  })
})
