import { describe, expect, it } from 'vitest'
import type { FileLedger, PlaceLayerReport } from '../../../src/core/import/ledger.ts'
import {
  figuresOfSource,
  fileOfTable,
  isAbout,
  type SourceOfReport,
  sourcesOfReport,
  unwrittenNote,
} from '../../../src/core/workspace/sources-of-report.ts'

type Table = Pick<FileLedger, 'name' | 'bytes'> & Partial<FileLedger>

/** A file's ledger with what matters here; all else as nothing. */
function ledger(table: Table): FileLedger {
  const empty = { layout: 'table', months: null, flags: [], kept: 0, located: 0 }
  return { ...empty, ...table } as unknown as FileLedger
}

function layer(name: string, bytes: number, places: number): PlaceLayerReport {
  return { name, bytes, layout: 'places', places } as unknown as PlaceLayerReport
}

const namesOf = (sources: readonly SourceOfReport[]) =>
  sources.map(({ name, bytes, files, places }) => [name, bytes, files.length, places.length])

describe('the file that a table came in', () => {
  it.each([
    ['march.csv', 'march.csv'],
    ['march.xlsx · Sheet1', 'march.xlsx'],
    ['download.zip · 2021-03/2021-03-norfolk-street.csv', 'download.zip'],
    ['all.zip · march.xlsx · Sheet1', 'all.zip'],
    ['OLD.XLS · Sheet · 2', 'OLD.XLS'],
    // Names of files may have the dot themselves.
    ['Norwich · 2021.csv', 'Norwich · 2021.csv'],
    ['v1.2 · Norwich.csv', 'v1.2 · Norwich.csv'],
  ])('%s came in %s', (table, file) => {
    expect(fileOfTable(table)).toBe(file)
  })
})

describe('the sources of a report', () => {
  it('are files as they were chosen: members of an archive and sheets of a workbook together, in their order', () => {
    const files = [
      ledger({ name: 'a.zip · 2021-03/x.csv', bytes: 70 }),
      ledger({ name: 'one.csv', bytes: 10 }),
      ledger({ name: 'a.zip · 2021-04/x.csv', bytes: 80 }),
      ledger({ name: 'a.zip · 2021-05/x.csv', bytes: 75 }),
      ledger({ name: 'book.xlsx · March', bytes: 500 }),
    ]
    const places = [layer('book.xlsx · Pubs', 500, 3), layer('schools.csv', 40, 2)]
    expect(namesOf(sourcesOfReport({ files, places, context: [] }))).toEqual([
      ['a.zip', 80, 3, 0],
      ['one.csv', 10, 1, 0],
      ['book.xlsx', 500, 1, 1],
      ['schools.csv', 40, 0, 1],
    ])
  })

  it('of one name and two sizes are two', () => {
    const files = [ledger({ name: 'a.csv', bytes: 1 }), ledger({ name: 'a.csv', bytes: 2 })]
    expect(namesOf(sourcesOfReport({ files, places: [], context: [] }))).toEqual([
      ['a.csv', 1, 1, 0],
      ['a.csv', 2, 1, 0],
    ])
  })

  it('sum what their tables hold', () => {
    const knife = { flag: 'knife', yes: 1, no: 2, unknown: 3, notStated: 4 } as const
    const source: SourceOfReport = {
      ...{ name: 'book.xlsx', bytes: 1 },
      files: [
        ledger({ name: 'a', bytes: 1, months: ['2021-11', '2022-01'], kept: 10, located: 9, flags: [knife] }),
        ledger({ name: 'b', bytes: 1, months: ['2021-03', '2021-12'], kept: 5, located: 5, flags: [knife] }),
        ledger({ name: 'c', bytes: 1, layout: 'asb-table' }),
      ],
      places: [layer('d', 1, 7)],
      context: [],
    }
    expect(figuresOfSource(source)).toEqual({
      layouts: ['table', 'asb-table', 'places'],
      months: ['2021-03', '2022-01'],
      ...{ kept: 15, located: 14, places: 7 },
      flags: [{ flag: 'knife', yes: 2, no: 4, unknown: 6, notStated: 8 }],
      context: [],
    })
  })
})

describe('a source without a note', () => {
  const street = ledger({ name: 'a.zip · x.csv', bytes: 1, layout: 'police-uk-street' })
  const extract = ledger({ name: 'a.zip · y.csv', bytes: 1, layout: 'force-extract' })
  it.each([
    ['street files alone, which are published', [street], [], 'not-protectively-marked'],
    ['an extract', [extract], [], 'official'],
    ['both', [street, extract], [], 'official'],
    ['a street file and a list of places', [street], [layer('a.zip · pubs.csv', 1, 1)], 'official'],
  ] as const)('of %s is marked', (_, files, places, marking) => {
    expect(unwrittenNote({ name: 'a.zip', bytes: 1, files, places, context: [] }).marking).toBe(marking)
  })
})

it('a note knows its file by name and size, also where the name cannot be written as it is', () => {
  const source = { name: 'a\u202eb.csv', bytes: 7, files: [], places: [], context: [] }
  const note = unwrittenNote(source)
  expect(note.name).toBe('a b.csv')
  expect(isAbout(note, source)).toBe(true)
  expect(isAbout(note, { ...source, bytes: 8 })).toBe(false)
  expect(isAbout(note, { ...source, name: 'b.csv' })).toBe(false)
})
