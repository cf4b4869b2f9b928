import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { data } from '../support/data.ts'
import { folder, headless } from './run.ts'

const EMPTY = folder().question({})

interface Figures {
  readonly read: number
  readonly kept: number
  readonly located: number
}

/** Lines below the header. */
function rowsOf(path: string): number {
  const lines = readFileSync(path, 'latin1').split('\n')
  return lines.length - (lines.at(-1) === '' ? 1 : 0) - 1
}

const featuresOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')).features.length as number

const LOADED: [file: string, layout: string, rows: (path: string) => number][] = [
  ['police/other/lancashire_asb.tab', 'asb-table', rowsOf],
  ['timed/memphis_robberies.csv', 'table', rowsOf],
  ['places/norwich-amenities-osm-2019.csv', 'places', rowsOf],
  ['places/norwich-osm-html-in-properties.geojson', 'places', featuresOf],
]

const REFUSED: [file: string, why: RegExp][] = [
  ['police/other/2021-03-norfolk-outcomes.csv', /outcomes file; it holds no offences/],
  ['police/other/2021-04-norfolk-outcomes.csv', /outcomes file; it holds no offences/],
  ['police/other/2021-05-norfolk-outcomes.csv', /outcomes file; it holds no offences/],
  ['timed/dcburglaries.csv', /numbers of a grid that cannot be told from the file/],
]

describe('headless load of real files', () => {
  for (const [file, layout, rows] of LOADED) {
    it(`${file} is loaded as ${layout}, every row of it`, async (context) => {
      const path = data(file, context)
      const { code, stdout } = await headless('load', EMPTY, path)
      expect(code).toBe(0)
      const { ledger } = JSON.parse(stdout) as { ledger: { all: Figures; files: (Figures & { layout: string })[] } }
      const figures = { read: rows(path), kept: rows(path), located: rows(path) }
      expect(ledger.all).toMatchObject(figures)
      expect(ledger.files).toMatchObject([{ ...figures, layout }])
    })
  }

  for (const [file, why] of REFUSED) {
    it(`${file} is refused with a sentence that says why`, async (context) => {
      const { code, stdout, stderr } = await headless('load', EMPTY, data(file, context))
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(why)
    })
  }

  it('a workbook of three cities comes as three sheets, two rows without a date named', async (context) => {
    const { stdout } = await headless('load', EMPTY, data('timed/aggravated_assaults.xlsx', context))
    const { ledger } = JSON.parse(stdout) as { ledger: { all: Figures; files: { name: string; read: number }[] } }
    // <row> elements of each sheet's XML, less the header.
    expect(ledger.files.map(({ name, read }) => [name, read])).toEqual([
      ['aggravated_assaults.xlsx · Austin', 8696],
      ['aggravated_assaults.xlsx · Fort Worth', 1577],
      ['aggravated_assaults.xlsx · Seattle', 2529],
    ])
    expect(ledger.all).toMatchObject({ read: 12_802, kept: 12_800, located: 12_800, rejected: { 'date-missing': 2 } })
  })
})
