import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../../src/core/import/ledger.ts'
import type { Layout } from '../../../src/core/vocabulary/column-roles.ts'
import type { NoLocationReason, Notice, Refusal, Rejection } from '../../../src/core/vocabulary/import-codes.ts'
import { Engine } from '../../../src/engine/engine.ts'
import { add } from '../../engine/loading.ts'
import { fault } from './faults.ts'

/** What a file of `fixtures/faults/` has to come to: eight rows kept, with a location, unless it says otherwise. */
interface Outcome {
  readonly layout?: Layout
  readonly read?: number
  readonly rejected?: Partial<Record<Rejection, number>>
  readonly without?: Partial<Record<NoLocationReason, number>>
  readonly blank?: number
  readonly repeats?: number
  readonly notices?: readonly Notice[]
  readonly months?: readonly [string, string]
  /** Headers of columns that are not kept. */
  readonly dropped?: readonly string[]
}

const QUARTER = ['2025-01', '2025-03'] as const
const FEBRUARY = ['2025-02', '2025-02'] as const
const GRID: readonly Notice[] = ['national-grid']
const BOOK: readonly Notice[] = ['from-workbook', 'national-grid']

const READ: Readonly<Record<string, Outcome>> = {
  'table-title-rows': { notices: ['rows-above-header', 'national-grid'] },
  'table-totals-row': { read: 9, rejected: { 'totals-row': 1 }, notices: GRID },
  'table-footer': { read: 10, rejected: { 'totals-row': 1 }, blank: 1, notices: GRID },
  'table-header-again': { read: 10, rejected: { 'repeated-header': 1 }, notices: GRID },
  'table-decimal-commas': { notices: ['read-as-semicolon-separated', 'decimal-commas'] },
  'table-thousands-separators': { notices: GRID },
  'table-eastings': { notices: GRID },
  'table-eastings-missing': {
    without: {
      'coordinates-zero': 1,
      'coordinates-blank': 1,
      'one-coordinate-blank': 1,
      'outside-the-grid': 1,
      'coordinates-unreadable': 1,
    },
    notices: GRID,
  },
  'table-swapped-degrees': { without: { 'coordinates-swapped': 8 }, notices: ['mostly-swapped'] },
  'table-outside-kingdom': { notices: ['mostly-outside-united-kingdom'] },
  'table-month-first': { notices: ['dates-month-first'] },
  'table-serial-dates': { notices: ['serial-dates'] },
  // Half past eleven in the evening of 30 June, Greenwich time, is 1 July in an English summer.
  'table-zoned-times': { notices: ['zoned-times'], months: ['2025-07', '2025-07'] },
  'table-impossible-dates': {
    rejected: { 'date-unreadable': 2, 'date-missing': 1, 'date-in-the-future': 1 },
    months: ['2025-01', '2025-02'],
  },
  'table-two-digit-years': { months: FEBRUARY },
  'table-date-and-time': {},
  'table-start-and-end': { months: FEBRUARY },
  'table-counts': {
    layout: 'asb-table',
    rejected: { 'count-of-zero': 1, 'count-unreadable': 1 },
    without: { 'area-only': 6 },
    notices: ['category-from-file-name', 'rows-stand-for-many'],
  },
  'table-windows-1252': { notices: ['read-as-windows-1252'] },
  'table-unicode-text': { notices: ['read-as-utf-16', 'read-as-tab-separated'] },
  'table-trailing-commas': {},
  'table-pipes': {},
  'table-cells-over-lines': {},
  'table-unclosed-quote': { rejected: { 'unclosed-quote': 1 } },
  'table-short-rows': { dropped: ['Note A', 'Note B'] },
  'table-cut-off': { rejected: { 'truncated-last-line': 1 }, notices: ['cut-off'] },
  'table-formula-errors-as-text': { without: { 'coordinates-unreadable': 1 } },
  'table-without-category': { notices: ['category-not-stated'] },
  'table-asb-by-name': { layout: 'asb-table', notices: ['category-from-file-name'] },
  'table-areas-only': { without: { 'area-only': 8 } },
  'table-flags': { layout: 'force-extract', notices: ['national-grid', 'sensitive-points-coarsened'] },
  'table-personal': {
    notices: ['national-grid', 'references-hashed', 'births-to-age-bands', 'few-share-combination'],
    dropped: ['Victim name', 'NHS number', 'Mobile', 'Email', 'Postcode', 'MO notes'],
  },
  'table-refuge': { without: { 'refuge-withheld': 2 }, notices: ['national-grid', 'refuges-withheld'] },
  'table-repeated-references': { read: 10, repeats: 1, notices: ['national-grid', 'references-hashed'] },
  'table-direction-marks': {},
  attendances: {
    layout: 'istv-attendances',
    without: { 'no-coordinate-columns': 8 },
    notices: ['few-share-combination'],
    months: FEBRUARY,
    dropped: ['Attendance date and time', 'Assault location description'],
  },
  workbook: { notices: BOOK },
  'workbook-notes-first': { notices: ['from-workbook', 'rows-above-header', 'national-grid'] },
  'workbook-hidden-row': { notices: ['from-workbook', 'hidden-rows', 'national-grid'] },
  'workbook-numbers-as-text': { notices: BOOK },
  'workbook-formula-errors': {
    without: { 'one-coordinate-blank': 1 },
    notices: ['from-workbook', 'formula-errors', 'national-grid'],
  },
  'workbook-1904': { notices: BOOK },
  'geojson-points': { without: { 'coordinates-blank': 1 }, notices: ['from-geojson'] },
  'geojson-eastings': { notices: ['from-geojson', 'national-grid'] },
  'wrong-columns': { read: 1, without: { 'no-coordinate-columns': 1 }, months: ['2021-03', '2021-03'] },
}

const REFUSED: Readonly<Record<string, Refusal>> = {
  'table-feet': 'grid-unknown',
  'table-eastings-called-longitude': 'grid-unknown',
  'geojson-of-another-grid': 'grid-unknown',
  'table-dates-both-ways': 'dates-contradictory',
  'table-without-header': 'no-header',
  'table-header-only': 'header-only',
  'table-without-dates': 'no-table',
  'table-too-wide': 'too-many-columns',
  'web-page-as-csv': 'no-table',
  'letter-as-csv': 'no-table',
  'workbook-without-table': 'no-table',
  'document-as-workbook': 'document',
  'workbook-of-libreoffice': 'other-workbook',
  'workbook-binary': 'other-workbook',
  'document-of-libreoffice': 'document',
  'download-of-two-forces': 'several-forces',
  'archive-without-tables': 'archive-without-tables',
  'json-of-something-else': 'json-not-geojson',
  'json-cut-off': 'json-damaged',
}

const sum = (counts: object) => Object.values(counts).reduce<number>((all, one) => all + (one as number), 0)

describe('a file as partners send it', () => {
  it.each(Object.entries(READ))('%s is read, each row accounted for', async (name, outcome) => {
    const { layout = 'table', read = 8, rejected = {}, without = {}, blank = 0, repeats = 0 } = outcome
    const report = await add(new Engine(), [fault(name)])
    const [file, ...more] = report.files
    expect(more).toEqual([])
    const kept = read - sum(rejected) - blank - repeats
    const ledger: Ledger = {
      ...{ read, kept, located: kept - sum(without), withoutLocation: sum(without), withoutLocationBy: without },
      ...{ rejected, repeats, blank },
    }
    expect(file).toMatchObject({ ...ledger, layout, months: outcome.months ?? QUARTER })
    expect(file?.rejected).toEqual(rejected)
    expect(new Set(file?.notices)).toEqual(new Set(outcome.notices ?? []))
    expect(file?.columns.dropped.map((column) => column.name)).toEqual(outcome.dropped ?? [])
  })

  it.each(Object.entries(REFUSED))('%s is refused by name', async (name, refusal) => {
    const report = await add(new Engine(), [fault(name)])
    expect(report).toMatchObject({ outcome: 'nothing-loaded', files: [] })
    expect(report.refused).toMatchObject([{ refusal, isPart: false }])
  })

  it('is a list of places where its rows are premises, and no incident comes of it', async () => {
    const report = await add(new Engine(), [fault('licensing-register')])
    expect(report).toMatchObject({ outcome: 'loaded', files: [], all: { read: 0 } })
    expect(report.places).toMatchObject([
      { name: 'Premises licences.csv', layout: 'licensing-register', read: 8, places: 8, withoutLocation: 0 },
    ])
    expect(report.places[0]?.columns.dropped).toEqual([{ name: 'Premises licence holder', why: 'personal-name' }])
  })

  it('is a download of one force: its street files are read, its others named as left out', async () => {
    const report = await add(new Engine(), [fault('download-of-one-force')])
    expect(report.months).toEqual(['2025-01', '2025-02'])
    expect(report.all).toMatchObject({ read: 16, kept: 16 })
    expect(report.refused).toMatchObject([{ name: 'download.zip', refusal: 'rest-of-download', isPart: true }])
  })

  it('is a download of two forces, of which a person chooses one', async () => {
    const asked: unknown[] = []
    const report = await add(new Engine(), [fault('download-of-two-forces')], {
      decideForces: async (archive) => {
        asked.push(archive)
        return ['suffolk']
      },
    })
    expect(asked).toMatchObject([
      {
        file: 'download.zip',
        forces: [
          { force: 'norfolk', files: 1 },
          { force: 'suffolk', files: 1 },
        ],
      },
    ])
    expect(report.coverage.map(({ force }) => force)).toEqual(['Suffolk Constabulary'])
  })
})
