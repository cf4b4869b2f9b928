import { describe, expect, it } from 'vitest'
import { GROUP_IDS, partOfDefinition } from '../../src/core/vocabulary/crime-groups.ts'
import type { Definition } from '../../src/core/vocabulary/definition.ts'
import { FLAGS } from '../../src/core/vocabulary/flags.ts'
import { NORFOLK_DEFINITION } from '../../src/core/vocabulary/norfolk-definition.ts'
import { PRESETS } from '../../src/core/vocabulary/presets.ts'
import { groupHintIn, groupName, groupNameIn, incidentsOf } from '../../src/text/crime-groups.ts'
import { comparisonSentence, groupMoves, inUseWords } from '../../src/text/definition-words.ts'
import { chosenFlags, flagHint, flagName, flagsSummary } from '../../src/text/flag-words.ts'
import { presetName, presetProblem } from '../../src/text/question-words.ts'
import { FORBIDDEN } from './forbidden.ts'

const ALL = { hours: null, groups: ['all'], flags: {}, domesticAbuse: 'include' } as const

const OWN: Definition = {
  id: 'own',
  name: 'Our own',
  version: '2',
  source: '',
  groups: [{ id: 'fires', name: 'Fires of any kind', codes: [], texts: [], categories: ['Criminal damage and arson'] }],
}

describe('words of the question', () => {
  it.each([
    ['flags', FLAGS.map(flagName)],
    ['ready questions', PRESETS.map(({ id }) => presetName(id))],
    ['what stands in the way of them', FLAGS.map((flag) => presetProblem({ flags: [flag], parts: [] }))],
    ['groups', [...GROUP_IDS, ...NORFOLK_DEFINITION.groups.map(({ id }) => partOfDefinition(id))].map(groupName)],
  ])('%s: each has words of its own, for people', (_, words) => {
    expect(new Set(words).size).toBe(words.length)
    for (const one of words) {
      expect(one).toMatch(/[a-z]{3}/i)
      expect(one).not.toMatch(/undefined|null|NaN|\[object/)
      expect(one).not.toMatch(FORBIDDEN)
    }
  })

  it.each([
    ['serious-violence/robbery', OWN, 'Serious violence: robbery'],
    ['serious-violence/fires', OWN, 'Serious violence: fires of any kind'],
    ['serious-violence/fires', NORFOLK_DEFINITION, 'Serious violence: fires'],
    ['serious-violence/selected-public-order', NORFOLK_DEFINITION, 'Serious violence: selected public order offences'],
    ['Drugs', OWN, 'Drugs'],
  ])('%s', (group, definition, name) => {
    expect(groupNameIn(group, definition)).toBe(name)
  })

  it('a part is named in the middle of a sentence', () => {
    expect(incidentsOf({ ...ALL, groups: ['serious-violence/robbery', 'Drugs'] }, 2)).toBe(
      'incidents of serious violence (robbery), or drugs',
    )
  })

  it('a hint says which definition counts, and what files of data.police.uk can show of it', () => {
    expect(groupHintIn('serious-violence', OWN)).toMatch(/Our own \(2\).*criminal damage and arson/)
    expect(groupHintIn('serious-violence/fires', OWN)).toMatch(/show this part as criminal damage and arson\.$/)
    expect(groupHintIn('serious-violence/endangering-life', NORFOLK_DEFINITION)).toMatch(/cannot show this part/)
    expect(groupHintIn('Drugs', OWN)).toBe('')
  })

  it('flags and domestic abuse stand beside every figure', () => {
    const asked = { ...ALL, flags: { knife: 'only' }, domesticAbuse: 'exclude' } as const
    expect(chosenFlags(asked)).toBe('knife only, domestic abuse left out')
    expect(incidentsOf(asked, 1)).toBe('incident of any kind (knife only, domestic abuse left out)')
    expect(chosenFlags(ALL)).toBe('')
    expect(incidentsOf(ALL, 2)).toBe('incidents of any kind')
  })

  it('flags that are chosen are seen without opening them', () => {
    expect(flagsSummary({})).toBe('What rows say: all')
    expect(flagsSummary({ knife: 'only', 'under-25': 'exclude' })).toBe('What rows say: knife only, under 25 left out')
    expect(flagHint({ yes: 1200, no: 3, unknown: 4, notStated: 5 })).toMatch(
      /Yes for 1,200, no for 3, not known for 9\./,
    )
  })

  it('says all that stands in the way of a ready question', () => {
    expect(presetProblem({ flags: [], parts: [] })).toBe('')
    expect(presetProblem({ flags: ['under-25', 'knife'], parts: ['serious-violence/robbery'] })).toBe(
      'no file says who was under 25 or where a knife was involved; the definition in use lacks “Serious violence: robbery”',
    )
  })
})

describe('words of definitions', () => {
  it.each([
    [{ leave: 0, come: 0, stay: 7 }, /both are the same: 7 incidents/],
    [{ leave: 1, come: 1, stay: 1 }, /“Our own, 2” to “Our own, 3”: 1 incident leaves, 1 comes in, 1 stays\.$/],
    [{ leave: 2, come: 3000, stay: 4 }, /2 incidents leave, 3,000 come in, 4 stay\.$/],
  ])('%j', (rows, words) => {
    expect(comparisonSentence(OWN, { ...OWN, version: '3' }, rows)).toMatch(words)
  })

  it('name what moves in a group', () => {
    expect(groupMoves({ name: 'Fires', leave: ['Arson'], come: [] })).toBe('Fires: without Arson.')
    expect(groupMoves({ name: 'Fires', leave: ['A', 'B'], come: ['C'] })).toBe('Fires: without A and B; with C.')
  })

  it('say why one is kept', () => {
    expect(inUseWords([], false)).toBe('')
    expect(inUseWords(['Town'], true)).toMatch(/in use/)
    expect(inUseWords(['Town'], false)).toBe('The saved view “Town” uses it.')
    expect(inUseWords(['Town', 'Coast'], false)).toBe('The saved views “Town”, “Coast” use it.')
  })
})
