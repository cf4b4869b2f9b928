import { describe, expect, it } from 'vitest'
import { outcomes, proposed } from './proposed.ts'
import { tableOf } from './table-of.ts'

const ROWS = 30
const range = Array.from({ length: ROWS }, (_, at) => at)
const day = (at: number) => `${String(at % 28).padStart(2, '0')}/03/2024`.replace(/^00/, '28')
const kind = (at: number) => ['Theft', 'Robbery', 'Burglary'][at % 3] as string

/** An incident a row, with a day and a point, and one more column. */
async function ofIncidents(name: string, value: (at: number) => string, more: Record<string, string> = {}) {
  const others = Object.entries(more)
  const header = [name, 'Crime type', 'Date', 'Easting', 'Northing', ...others.map(([other]) => other)]
  const rows = range.map((at) => [
    ...[value(at), kind(at), day(at), String(623100 + at), String(308400 + at)],
    ...others.map(([, text]) => `${text} ${at % 4}`),
  ])
  return outcomes(await proposed(tableOf('march.csv', [header, ...rows])))[0]
}

/** A sum a row, by month and area. */
async function ofSums(name: string, value: (at: number) => string, more: Record<string, string> = {}) {
  const others = Object.entries(more)
  const header = ['Month', 'Crime type', 'LSOA code', name, ...others.map(([other]) => other)]
  const rows = range.map((at) => [
    ...[`2024-0${1 + (at % 3)}`, kind(at), `E0102656${at % 9}`, value(at)],
    ...others.map(([, text]) => `${text} ${at % 4}`),
  ])
  return outcomes(await proposed(tableOf('march.csv', [header, ...rows])))[3]
}

const rowNumber = (at: number) => String(at + 1)
const few = (at: number) => String(1 + ((at * 7) % 5))

describe('in a table with a row for each incident', () => {
  it.each([
    ['N', rowNumber],
    ['Number', few],
    ['Total', () => '250'],
    ['Total', few],
    ['Total stolen', () => '250'],
    ['Total value (£)', few],
    ['Total loss', few],
    ['Number of knives', few],
    ['Calls', few],
    ['Volume', few],
    ['Count', rowNumber],
    ['Incidents', rowNumber],
    ['Count', (at: number) => `${at}.50`],
  ] as const)('"%s" is no count of incidents', async (name, value) => {
    expect(await ofIncidents(name, value)).not.toBe('count')
  })

  it('the number of a house is neither a count nor a reference', async () => {
    expect(await ofIncidents('Number', rowNumber, { Street: 'Mill Lane' })).toBe('-')
    expect(await ofIncidents('No', few, { Road: 'Mill Lane' })).toBe('-')
  })

  it.each(['Count', 'Number of incidents', 'No of offences', 'Total crimes'])('"%s" says how many', async (name) => {
    expect(await ofIncidents(name, few)).toBe('count')
  })
})

describe('in a table of sums', () => {
  it.each(['Total', 'Number', 'n', 'Count', 'Volume', 'Calls', 'Total number', 'Number of'])(
    '"%s" says how many',
    async (name) => {
      expect(await ofSums(name, few)).toBe('count')
    },
  )

  it.each([
    ['Number', rowNumber],
    ['Total', (at: number) => `${at * 3}.20`],
    ['Total (£)', few],
    ['Total cost', few],
    ['Total stolen', few],
  ] as const)('"%s" is no count where its name or values say otherwise', async (name, value) => {
    expect(await ofSums(name, value)).not.toBe('count')
  })

  it('numbers beside streets are those of houses, and beside references no sums', async () => {
    expect(await ofSums('Number', few, { Street: 'Mill Lane' })).not.toBe('count')
    const header = ['Month', 'Crime ref', 'LSOA code', 'Total']
    const rows = range.map((at) => ['2024-01', `CR/${1000 + at}/24`, 'E01026561', few(at)])
    expect(outcomes(await proposed(tableOf('a.csv', [header, ...rows])))[3]).not.toBe('count')
  })
})
