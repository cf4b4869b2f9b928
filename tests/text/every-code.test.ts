import { describe, expect, it } from 'vitest'
import { RESOLUTIONS } from '../../src/core/question/question.ts'
import type { Caveat } from '../../src/core/vocabulary/caveats.ts'
import { GROUP_IDS } from '../../src/core/vocabulary/crime-groups.ts'
import {
  DROPPED_COLUMNS,
  NO_LOCATION_REASONS,
  NOTICES,
  REFUSALS,
  REJECTIONS,
} from '../../src/core/vocabulary/import-codes.ts'
import { SPECIAL_PLACES } from '../../src/core/vocabulary/special-places.ts'
import { caveatSentence, specialPlace } from '../../src/text/caveats.ts'
import { cellSize, SIZE_CHOICES } from '../../src/text/cell-size.ts'
import { GROUP_CHOICES, groupHint, groupName } from '../../src/text/crime-groups.ts'
import { droppedColumnWords } from '../../src/text/import-reasons.ts'
import { noLocationWords, noticeWords, refusalWords, rejectionWords } from '../../src/text/import-words.ts'
import { COMING, SCREEN_NAMES } from '../../src/text/screens.ts'
import { FORBIDDEN } from './forbidden.ts'

/** One caveat of each code: a new code does not compile until it stands here. */
const CAVEATS: { [Code in Caveat['code']]: Omit<Extract<Caveat, { code: Code }>, 'code'> } = {
  'training-data': {},
  'recorded-only': {},
  'known-only': {},
  'snap-points': {},
  'snap-points-too-fine': {},
  'months-only': {},
  'violence-not-separable': {},
  'serious-violence-approximate': {},
  'domestic-abuse-included': {},
  definition: { name: 'Norfolk definition of serious violence', version: '2024-01' },
  'domestic-abuse': { choice: 'exclude', marked: 34, notKnown: 2, of: 120 },
  hours: { timed: 80, untimed: 20, uncertain: 1 },
  'flag-completeness': { flag: 'knife', yes: 34, no: 60, unknown: 20, notStated: 6 },
  'without-location': { rows: 1768, of: 85_840 },
  'outside-study-area': { rows: 1023, of: 85_840, isChosen: false },
  'special-places': { cells: 3, kinds: ['prison', 'hospital', 'police', 'court'] },
  'months-missing': { gaps: [{ force: '', months: ['2021-05', '2021-06', '2021-09'] }] },
  'same-month-kept-twice': { months: [{ force: 'Norfolk Constabulary', month: '2021-03' }] },
  'about-areas': {},
  'crime-in-index': {},
  'people-by-land': { boundaries: 'lsoa.geojson', table: 'census.csv', column: 'All Ages' },
  'rates-in-centres': { told: true },
  bridged: {
    ...{ table: 'imd2019.csv', through: 'lookup.csv', from: 2011, to: 2021 },
    ...{ split: 30, merged: 6, lost: 1, peopleAffected: 61_204 },
  },
  'areas-without-figures': { table: 'census.csv', areas: 22, first: ['E01026419', 'E01026420'] },
  'area-join': {
    ...{ byPlace: 30_000, byCode: 400, otherVintage: 12, elsewhere: 311, notStated: 588, compared: 29_000 },
    ...{ differ: 800, statedOther: 7321 },
  },
  'one-point': { files: [{ file: 'asb.csv', rows: 120, of: 374 }] },
  'far-outside': { rows: 756, of: 117_061, kilometres: 100 },
  'stacked-coordinates': {
    positions: [
      { files: ['a.csv', 'b.csv', 'c.csv', 'd.csv'], stacked: 80, located: 100, spacing: null },
      { files: ['e.csv'], stacked: 0, located: 100, spacing: 110 },
    ],
  },
  'missing-location-changes': {
    changes: [
      {
        from: { force: null, period: { from: '2021-03', to: '2021-08' }, rows: 20, of: 1000 },
        to: { force: null, period: { from: '2021-09', to: '2022-02' }, rows: 80, of: 1000 },
      },
      {
        from: { force: '', period: { from: '2021-03', to: '2021-03' }, rows: 20, of: 1000 },
        to: { force: 'Norfolk Constabulary', period: { from: '2021-03', to: '2021-03' }, rows: 80, of: 1000 },
      },
    ],
  },
  'point-list-changed': { changes: [{ force: 'Norfolk Constabulary', month: '2025-01', rows: 5080, of: 5324 }] },
  'file-cut-off': { files: ['a.csv', 'b.csv'] },
  'rows-rejected': { files: [{ file: 'asb.csv', rows: 12, of: 374 }] },
}
const caveats = Object.entries(CAVEATS).map(([code, figures]) => caveatSentence({ code, ...figures } as Caveat))

const WORDS: [what: string, words: readonly string[]][] = [
  ['rejections', REJECTIONS.map(rejectionWords)],
  ['reasons for no location', NO_LOCATION_REASONS.map(noLocationWords)],
  ['notices', NOTICES.map(noticeWords)],
  [
    'refusals',
    REFUSALS.map((refusal) => refusalWords({ name: 'a.csv', refusal, missing: ['Month', 'Latitude'], isPart: false })),
  ],
  ['caveats', caveats],
  ['special places', SPECIAL_PLACES.map(({ kind }) => specialPlace(kind))],
  ['groups', GROUP_IDS.map((id) => groupName(id))],
  ['sizes of hexagon', RESOLUTIONS.map(cellSize)],
  ['dropped columns', DROPPED_COLUMNS.map(droppedColumnWords)],
  [
    'screens',
    [...Object.values(SCREEN_NAMES), ...Object.values(COMING).flatMap(({ lead, holds }) => [lead, ...holds])],
  ],
]

describe('words', () => {
  it.each(WORDS)('%s: each code has words of its own, for people', (_, words) => {
    expect(new Set(words).size).toBe(words.length)
    for (const one of words) {
      expect(one).toMatch(/[a-z]{2}/i)
      expect(one).not.toMatch(/undefined|null|NaN|\[object/)
      expect(one).not.toMatch(FORBIDDEN)
    }
  })

  it.each([
    ['notices', NOTICES.map(noticeWords)],
    [
      'refusals',
      REFUSALS.map((refusal) => refusalWords({ name: 'a.csv', refusal, missing: ['Month'], isPart: false })),
    ],
    ['caveats', caveats],
  ])('%s are whole sentences', (_, sentences) => {
    for (const one of sentences) expect(one).toMatch(/^[A-Z0-9“].*\.$/s)
  })

  it('a refusal says what to do, where a person can do something', () => {
    for (const refusal of [
      'excel-workbook',
      'zip-archive',
      'outcomes-file',
      'stop-and-search-file',
      'no-header',
    ] as const) {
      expect(refusalWords({ name: 'a.csv', refusal, missing: [], isPart: false })).toMatch(
        /\b(add|put|choose|unpack)\b/i,
      )
    }
  })

  it('one missing column and two are named', () => {
    const words = (...missing: string[]) =>
      refusalWords({ name: 'a.csv', refusal: 'wrong-columns', missing, isPart: false })
    expect(words('Month')).toMatch(/no column “Month”\.$/)
    expect(words('Month', 'Latitude')).toMatch(/no columns “Month” and “Latitude”\.$/)
  })

  it('serious violence is offered first, and its hint says what it holds', () => {
    expect(GROUP_CHOICES[0]).toBe('serious-violence')
    expect([...GROUP_CHOICES].sort()).toEqual([...GROUP_IDS].sort())
    for (const name of ['violence and sexual offences', 'robbery', 'possession of weapons'])
      expect(groupHint('serious-violence')).toContain(name)
    expect(groupHint('serious-violence')).toMatch(/domestic abuse/i)
  })

  it('each size says about how large it is, and 9 is about 9 hectares', () => {
    expect([...SIZE_CHOICES].sort((a, b) => a - b)).toEqual([...RESOLUTIONS].sort((a, b) => a - b))
    expect(cellSize(9)).toBe('about 9 hectares (H3 9)')
  })

  it('the six screens are named exactly so', () => {
    expect(Object.values(SCREEN_NAMES)).toEqual(['Data', 'Explore', 'Areas', 'Assess', 'Monitor', 'Report'])
  })
})
