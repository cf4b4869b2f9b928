import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rowsIn } from './reading.ts'

const FOLDER = new URL('../../../../node_modules/csv-spectrum/', import.meta.url)
const NAMES = readdirSync(new URL('csvs/', FOLDER)).map((name) => name.replace(/\.csv$/, ''))

describe('the files of csv-spectrum, of which many readers get one wrong', () => {
  it('are twelve', () => {
    expect(NAMES).toHaveLength(12)
  })

  it.each(NAMES)('%s is read as its JSON says', async (name) => {
    const csv = new Uint8Array(readFileSync(new URL(`csvs/${name}.csv`, FOLDER)))
    const [header = [], ...rows] = await rowsIn(csv)
    const found = rows.map((row) => Object.fromEntries(header.map((title, at) => [title, row[at]])))
    expect(found).toEqual(expectedOf(name))
  })
})

/** One JSON file is not of its CSV: it holds the row without its list, under a telephone number made up later. */
function expectedOf(name: string): unknown {
  const json = JSON.parse(readFileSync(new URL(`json/${name}.json`, FOLDER), 'utf8'))
  return name === 'location_coordinates' ? [{ ...json, 'Contact Phone Number': '2095257564' }] : json
}
