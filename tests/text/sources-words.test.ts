import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../src/core/vocabulary/column-roles.ts'
import { CONTRIBUTORS, MARKINGS, type SourceNote } from '../../src/core/workspace/source-note.ts'
import type { SourceFigures } from '../../src/core/workspace/sources-of-report.ts'
import {
  beforeDeletion,
  CONTRIBUTOR_WORDS,
  flagComplete,
  flagsComplete,
  MARKING_WORDS,
  noteSentence,
  overdueSentence,
  rememberedWords,
  retentionSentence,
  sourceSentence,
} from '../../src/text/sources-words.ts'
import { FORBIDDEN } from './forbidden.ts'

const HOLDS: SourceFigures = {
  layouts: ['table'],
  months: null,
  kept: 0,
  located: 0,
  places: 0,
  flags: [],
  context: [],
}
const NOTE: SourceNote = {
  ...{ name: 'a.csv', bytes: 1, owner: '', contributor: null, received: null, agreement: '' },
  ...{ marking: 'official', retention: null },
}

describe('how long a file may be kept', () => {
  // 266 days from 1 March to 22 November: 30 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 22.
  it.each([
    ['2026-03-01', -266, 'Keep until 1 March 2026: 266 days past. Delete it or agree a new date.'],
    ['2026-03-01', -1, 'Keep until 1 March 2026: 1 day past. Delete it or agree a new date.'],
    ['2026-12-31', 0, 'Keep until 31 December 2026: today is the last day.'],
    ['2027-12-31', 1404, 'Keep until 31 December 2027: 1,404 days left.'],
  ])('until %s with %d days', (retention, days, words) => {
    expect(retentionSentence(retention, days)).toBe(words)
  })

  it.each([
    [['a'], 'Past the date to which it may be kept: a.'],
    [['a', 'b', 'c', 'd', 'e'], 'Past the date to which they may be kept: a, b, c and 2 more.'],
  ])('is over for %j', (names, words) => {
    expect(overdueSentence(names)).toBe(words)
  })
})

describe('what a file holds', () => {
  it.each<[Partial<SourceFigures>, string]>([
    [
      { layouts: ['police-uk-street'], months: ['2021-03', '2021-05'], kept: 1200, located: 1176 },
      'Street file of data.police.uk, March 2021 to May 2021: 1,200 rows kept, 98.0% with a location.',
    ],
    [{ layouts: ['places'], places: 7 }, 'List of places: 7 places.'],
    [
      { layouts: ['table', 'places'], months: ['2021-03', '2021-03'], kept: 1, places: 1 },
      'Table of incidents and list of places, March 2021: 1 row kept, 0.0% with a location; 1 place.',
    ],
    [{}, 'Table of incidents: no row kept.'],
  ])('%j', (figures, words) => {
    expect(sourceSentence({ ...HOLDS, ...figures })).toBe(words)
  })

  it('says how many of those that state a flag know it', () => {
    const knife = { flag: 'knife', yes: 10, no: 20, unknown: 10, notStated: 1000 } as const
    expect(flagComplete(knife)).toBe('Knife: 75.0% (yes or no for 30 of 40)')
    expect(flagsComplete([knife, { ...knife, flag: 'gun', unknown: 0 }])).toBe('Flags 85.7% complete')
  })
})

describe('what is noted of a file', () => {
  it.each<[Partial<SourceNote>, boolean, string]>([
    [{}, false, 'OFFICIAL. No details yet.'],
    [{ owner: 'Norwich City Council' }, true, 'Norwich City Council. OFFICIAL.'],
    [{ contributor: 'health', marking: 'official-sensitive' }, true, 'Health. OFFICIAL-SENSITIVE.'],
    [
      { owner: 'Norwich City Council', contributor: 'council', received: '2026-01-02', agreement: 'ISA 12' },
      true,
      'Norwich City Council (council). OFFICIAL. Received on 2 January 2026. Agreement ISA 12.',
    ],
  ])('%j', (note, isNoted, words) => {
    expect(noteSentence({ ...NOTE, ...note }, isNoted)).toBe(words)
  })

  it('may be of each contributor and marking, in words for people, and never SECRET', () => {
    for (const [keys, words] of [
      [CONTRIBUTORS, CONTRIBUTOR_WORDS],
      [MARKINGS, MARKING_WORDS],
    ] as const) {
      expect(Object.keys(words)).toEqual(keys)
      expect(new Set(Object.values(words)).size).toBe(keys.length)
      expect(Object.values(words).join(' ')).not.toMatch(/secret/i)
      for (const one of Object.values(words)) expect(one).not.toMatch(FORBIDDEN)
    }
  })
})

it.each(LAYOUTS)('columns of %s are remembered under a name of their own', (layout) => {
  const words = rememberedWords(layout, ['Date', '', 'X', 'Y', 'Ward', 'Knife'])
  expect(words).toMatch(/^[A-Z].*: Date, X, Y and 2 more$/)
  expect(LAYOUTS.filter((other) => rememberedWords(other, []) === rememberedWords(layout, []))).toEqual([layout])
})

it.each([true, false])('who deletes a file (the last: %s) is told what stays', (isLast) => {
  const { title, lines, choices } = beforeDeletion('a.csv', isLast)
  expect(title).toContain('a.csv')
  expect(lines.join(' ')).toMatch(/already exported or saved elsewhere stay where they are/)
  expect(choices.map(({ id }) => id)).toEqual(['delete', 'cancel'])
})
