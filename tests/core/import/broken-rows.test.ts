import { describe, expect, it } from 'vitest'
import type { NoLocationReason, Notice, Rejection } from '../../../src/core/vocabulary/import-codes.ts'
import { noLocationWords, noticeWords, rejectionWords } from '../../../src/text/import-words.ts'
import { add, figures, loaded } from '../../engine/loading.ts'
import { incidents } from '../incidents.ts'
import { fault } from './faults.ts'

interface Expected {
  /** Row numbers as a spreadsheet shows them: the header is row 1. */
  readonly rejected?: readonly (readonly [row: number, reason: Rejection])[]
  readonly without?: Partial<Record<NoLocationReason, number>>
  readonly notices?: readonly Notice[]
  readonly blank?: number
  /** Categories kept, in the order of the alphabet; all four of the fixture where nothing is said. */
  readonly kept?: readonly string[]
  readonly words?: RegExp
}

const [ASB, BURGLARY, DRUGS, ROBBERY] = ['Anti-social behaviour', 'Burglary', 'Drugs', 'Robbery']

/** Each fixture holds a robbery, a burglary, a drugs offence and an anti-social behaviour, in this order. */
const FAULTS: [fault: string, Expected][] = [
  [
    'truncated-last-line',
    {
      rejected: [[5, 'truncated-last-line']],
      kept: [BURGLARY, DRUGS, ROBBERY],
      notices: ['cut-off'],
      words: /cut off/,
    },
  ],
  [
    'unclosed-quote-first-line',
    { rejected: [[2, 'unclosed-quote']], kept: [ASB, BURGLARY, DRUGS], words: /quotation mark/ },
  ],
  [
    'unclosed-quote-middle-line',
    { rejected: [[3, 'unclosed-quote']], kept: [ASB, DRUGS, ROBBERY], words: /never closed/ },
  ],
  [
    'unclosed-quote-last-line',
    { rejected: [[5, 'unclosed-quote']], kept: [BURGLARY, DRUGS, ROBBERY], words: /never closed/ },
  ],
  [
    'text-in-coordinates',
    {
      rejected: [
        [3, 'coordinate-not-a-number'],
        [4, 'coordinate-not-a-number'],
      ],
      kept: [ASB, ROBBERY],
      words: /text where a coordinate/,
    },
  ],
  ['zero-coordinates', { without: { 'coordinates-zero': 2 }, words: /0, 0/ }],
  [
    'no-location',
    {
      without: { 'coordinates-blank': 1, 'one-coordinate-blank': 1, 'outside-united-kingdom': 1 },
      words: /outside the United Kingdom/,
    },
  ],
  ['swapped-one-row', { without: { 'coordinates-swapped': 1 }, words: /look swapped/ }],
  [
    'swapped-most-rows',
    {
      without: { 'coordinates-swapped': 3 },
      notices: ['mostly-swapped'],
      words: /most rows longitude and latitude look swapped/,
    },
  ],
  ['windows-1252', { notices: ['read-as-windows-1252'], words: /Windows-1252/ }],
  ['utf-16le', { notices: ['read-as-utf-16'], words: /UTF-16/ }],
  ['utf-16be', { notices: ['read-as-utf-16'], words: /UTF-16/ }],
  ['utf-16le-with-mark', { notices: ['read-as-utf-16'], words: /UTF-16/ }],
  ['utf-16be-with-mark', { notices: ['read-as-utf-16'], words: /UTF-16/ }],
  ['utf-8-with-mark', {}],
  ['months-by-excel', {}],
  [
    'months-that-could-be-two',
    {
      rejected: [
        [3, 'month-unreadable'],
        [4, 'month-unreadable'],
        [5, 'month-unreadable'],
      ],
      kept: [ROBBERY],
      words: /month that cannot be read/,
    },
  ],
  [
    'month-in-the-future',
    {
      rejected: [
        [3, 'month-in-the-future'],
        [4, 'month-in-the-future'],
      ],
      kept: [ASB, ROBBERY],
      words: /in the future/,
    },
  ],
  ['quoted-commas', {}],
  ['columns-in-another-order', {}],
  ['column-names-in-other-case', {}],
  ['repeated-header', { rejected: [[4, 'repeated-header']], words: /header again/ }],
  [
    'too-many-fields',
    { rejected: [[3, 'wrong-number-of-fields']], kept: [ASB, DRUGS, ROBBERY], words: /more or fewer fields/ },
  ],
  [
    'too-few-fields',
    { rejected: [[3, 'wrong-number-of-fields']], kept: [ASB, DRUGS, ROBBERY], words: /more or fewer fields/ },
  ],
  ['separated-by-tabs', { notices: ['read-as-tab-separated'], words: /tabs/ }],
  ['blank-lines', { blank: 5 }],
]

describe('a file with a fault in it', () => {
  it.each(FAULTS)('%s', async (name, { rejected = [], without = {}, notices = [], blank = 0, kept, words }) => {
    const { engine, report } = await loaded(fault(name))
    const [ledger] = report.files
    expect(report.outcome).toBe('loaded')
    expect(report.refused).toEqual([])
    expect(engine.rejectedRows().map(({ row, reason }) => [row, reason])).toEqual(rejected)
    expect(report.categories.map((category) => category.name)).toEqual(kept ?? [ASB, BURGLARY, DRUGS, ROBBERY])
    expect(figures(report.all)).toMatchObject({ blank, repeats: 0, withoutLocationBy: without })
    expect(report.all.read).toBe(report.all.kept + rejected.length + blank)
    expect(ledger?.notices).toEqual(notices)
    const said = [...notices.map(noticeWords), ...rejected.map(([, reason]) => rejectionWords(reason))]
    expect([...said, ...(Object.keys(without) as NoLocationReason[]).map(noLocationWords)].join('; ')).toMatch(
      words ?? /^$/,
    )
    expect(report.months).toEqual(['2021-03'])
  })

  it.each(FAULTS)('%s: what was loaded before stays', async (name) => {
    const before = incidents().in('2020-12').by('Kent Police').times(3).of(ASB).of(BURGLARY)
    const { engine, report } = await loaded(before.file('2020-12.csv'))
    const after = await add(engine, [fault(name)])
    expect(after.files[0]).toEqual(report.files[0])
    expect(after.coverage.find(({ force }) => force === 'Kent Police')?.months).toEqual([{ month: '2020-12', rows: 4 }])
  })

  it.each([
    ['windows-1252', 'Café Rouge £1 Shop'],
    ['utf-8-with-mark', 'Café Rouge'],
    ['quoted-commas', 'Castle Street, Norwich'],
  ])('%s: the place name is read as it was written', async (name, hint) => {
    const { engine } = await loaded(fault(name))
    const picture = engine.ask({ ...DEFAULT, groups: ['Robbery'] })
    expect(picture.rankedNames[0]).toContain(hint)
  })

  it('a quotation mark inside a quoted field costs its own row at most, never the rows after it', async () => {
    const { engine, report } = await loaded(fault('quote-inside-a-quoted-field'))
    expect(report.all.read).toBe(4)
    expect(report.categories.map(({ name }) => name)).toEqual(expect.arrayContaining([ASB, ROBBERY]))
    expect(report.all.kept + engine.rejectedRows().length).toBe(4)
  })
})

const DEFAULT = {
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
} as const
