import { describe, expect, it } from 'vitest'
import { readColumns } from '../../src/commands/read-columns.ts'
import type { FileLedger, ImportReport } from '../../src/core/import/ledger.ts'
import type { Mapping } from '../../src/core/import/mapping.ts'

const COLUMNS: FileLedger['columns'] = {
  kept: ['When', 'Kind'],
  dropped: [{ name: 'Victim', why: 'personal-name' }],
}
const MAPPING = {
  columns: [
    { name: 'When', role: 'date', why: null, personal: null },
    { name: 'Victim', role: null, why: 'personal-name', personal: 'name' },
    { name: 'Kind', role: 'category', why: null, personal: null },
  ],
} as unknown as Mapping

function report(files: readonly (readonly [string, FileLedger['layout'], FileLedger['columns']])[]): ImportReport {
  const ledgers = files.map(([name, layout, columns]) => ({ name, layout, columns }))
  return { files: ledgers, places: [], mappings: [] } as unknown as ImportReport
}

describe('how columns were read', () => {
  it('is told once for files that are alike, and not for data.police.uk', () => {
    const other = { ...COLUMNS, dropped: [] }
    const read = readColumns(
      report([
        ['street.csv', 'police-uk-street', COLUMNS],
        ['jan.csv', 'table', COLUMNS],
        ['wardens.csv', 'table', other],
        ['feb.csv', 'table', COLUMNS],
      ]),
      [],
    )
    expect(read.map(({ files }) => files)).toEqual([['jan.csv', 'feb.csv'], ['wardens.csv']])
    expect(read[0]?.dropped).toEqual(COLUMNS.dropped)
  })

  it('names what a column was kept as where a mapping with the same columns says it', () => {
    const loaded = report([['jan.csv', 'table', COLUMNS]])
    const kept = [
      { name: 'When', role: 'date' },
      { name: 'Kind', role: 'category' },
    ]
    expect(readColumns({ ...loaded, mappings: [MAPPING] }, [])[0]?.kept).toEqual(kept)
    expect(readColumns(loaded, [MAPPING])[0]?.kept).toEqual(kept)
    expect(readColumns(loaded, [])[0]?.kept.map(({ role }) => role)).toEqual([null, null])
  })

  it('is told of lists of places, too', () => {
    const places = [{ name: 'pubs.csv', layout: 'places', columns: COLUMNS }] as unknown as ImportReport['places']
    expect(readColumns({ ...report([]), places }, []).map(({ files }) => files)).toEqual([['pubs.csv']])
  })
})
