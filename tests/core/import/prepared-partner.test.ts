import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LoadedData } from '../../../src/core/import/loaded-data.ts'
import { readPrepared } from '../../../src/core/import/read-prepared.ts'
import { writePrepared } from '../../../src/core/import/write-prepared.ts'
import type { IncidentTable } from '../../../src/core/table/incident-table.ts'
import { OPTIONAL_COLUMNS } from '../../../src/core/table/incident-table.ts'
import { TableBuilder } from '../../../src/core/table/table-builder.ts'
import { FLAG_NO, FLAG_YES } from '../../../src/core/vocabulary/flags.ts'
import { countsOf, loaded, question } from '../../engine/loading.ts'
import { incidents } from '../incidents.ts'
import { forged, type Header, signed, VERSION_AT } from './forged-prepared.ts'

const LATEST = 2026 * 12

/** A partner's rows, one of which says everything, and a list of places. */
function everything(): LoadedData {
  const story = incidents().on('2021-03-14').hour(23).code('45').flag('knife', FLAG_YES).of('Theft')
  story
    .code('39')
    .flag('domestic-abuse', FLAG_NO)
    .standingFor(4)
    .at('Norwich', [-74.006, 40.7128])
    .of('Theft')
    .of('Theft')
  const data = story.data('extract.xlsx · Sheet1')
  const builder = new TableBuilder(data.table, 1)
  const [category, force, outcome] = [builder.category('Theft', '45'), 0, builder.outcomes.number('Charged')]
  const bands = { age: 8, sex: 4, ethnicity: 6 }
  const row = { category, force, area: 0, source: 0, point: 0, referenceHigh: 5, referenceLow: 6 }
  builder.add({ ...row, month: 2021 * 12 + 2, day: 11_396, hour: 24, lasting: 60_000, outcome, ...bands })
  const [source] = data.sources
  return {
    table: builder.finish(new Uint8Array(builder.rows).fill(1)),
    repeats: data.repeats,
    sources: [{ ...(source as LoadedData['sources'][number]), read: 4, recorder: 'Norwich City Council' }],
    places: [
      {
        ...{ name: 'licences.csv', bytes: 300, layout: 'licensing-register', isInvented: false },
        ...{ kinds: ['Pub', 'Club'], kind: Uint16Array.of(0, 1), names: ['The Bell', 'Number 1'] },
        ...{ lng: Int32Array.of(12_974_430, 12_990_000), lat: Int32Array.of(526_289_340, 526_280_000) },
        ...{ opens: ['11:00', ''], closes: ['23:00', '04:00'] },
        ledger: { read: 5, withoutLocation: 1, rejected: { 'wrong-number-of-fields': 1 }, blank: 1 },
        notices: [],
        columns: { kept: ['Premises'], dropped: [{ name: 'Holder', why: 'personal-name' }] },
      },
    ],
  }
}

async function read(file: Uint8Array<ArrayBuffer>): Promise<LoadedData> {
  const found = await readPrepared(file, LATEST)
  if (typeof found === 'string') throw new Error(found)
  return found
}

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const { [key]: _, ...others } = whole
  return others
}

/** For each row, the first row with the same reference; -1 where it has none. */
function alikeRows({ high, low }: IncidentTable['reference']): number[] {
  const keys = Array.from(low, (half, row) => (half === 0 ? '' : `${high[row]},${half}`))
  return keys.map((key) => (key === '' ? -1 : keys.indexOf(key)))
}

describe('a prepared file of partners’ rows', () => {
  it('gives back everything that they say, on any place on earth, and the lists of places', async () => {
    const data = everything()
    expect(OPTIONAL_COLUMNS.filter((name) => data.table[name].length === 0)).toEqual([])
    const found = await read(await writePrepared(data))
    const mark = ['from-prepared-file'] as const
    // Hints that no point uses do not come along, so that the others have other numbers.
    const { hints, points, reference, ...columns } = found.table
    expect({ ...columns, hints: [], points: { ...points, hint: [] } }).toEqual({
      ...without(data.table, 'reference'),
      ...{ hints: [], points: { ...data.table.points, hint: [] } },
    })
    expect(alikeRows(reference)).toEqual(alikeRows(data.table.reference))
    expect(Array.from(points.hint, (hint) => hints[hint])).toEqual(
      Array.from(data.table.points.hint, (hint) => data.table.hints[hint]),
    )
    expect(found.sources).toEqual(data.sources.map((source) => ({ ...source, notices: mark })))
    expect(found.places).toEqual(data.places.map((layer) => ({ ...layer, notices: mark })))
  })

  it('has no column that no row uses', async () => {
    const file = await writePrepared(incidents().of('Drugs').data())
    const names: string[] = []
    forged(file, ({ table }) => names.push(...Object.keys(table.columns)))
    expect(names.filter((name) => (OPTIONAL_COLUMNS as readonly string[]).includes(name))).toEqual([])
  })

  const at = (header: Header, column: string) => header.table.columns[column]?.at as number
  const table = (header: Header) => header.table as unknown as Record<string, unknown>
  const layer = (header: Header) => (header as unknown as { places: Record<string, unknown>[] }).places[0] as never
  const LIES: [what: string, change: (header: Header, columns: DataView) => unknown][] = [
    ['a day of another month', (header, columns) => columns.setUint16(at(header, 'day'), 11_432, true)],
    ['a day before the first month', (header, columns) => columns.setUint16(at(header, 'day'), 60_000, true)],
    ['the 25th hour', (header, columns) => columns.setUint8(at(header, 'hour'), 25)],
    ['a flag that there is not', (header, columns) => columns.setUint32(at(header, 'flags'), 2 ** 20, true)],
    ['an age that is no band', (header, columns) => columns.setUint8(at(header, 'age'), 9)],
    ['a sex that is no band', (header, columns) => columns.setUint8(at(header, 'sex'), 5)],
    ['an ethnicity that is no band', (header, columns) => columns.setUint8(at(header, 'ethnicity'), 7)],
    ['an outcome beyond the list', (header, columns) => columns.setUint16(at(header, 'outcome'), 2, true)],
    ['an outcome that no row has', (header) => (table(header).outcomes as string[]).push('Cautioned')],
    ['outcomes that do not begin with none', (header) => Object.assign(table(header), { outcomes: ['Charged', ''] })],
    ['a column that says nothing', (header, columns) => columns.setUint16(at(header, 'lasting') + 6, 0, true)],
    ['a column of another type', (header) => Object.assign(header.table.columns.hour as object, { type: 'uint16' })],
    ['fewer codes than categories', (header) => (table(header).offenceCodes as string[]).pop()],
    ['one category twice', (header) => Object.assign(table(header), { offenceCodes: ['39', '39'] })],
    ['a category called as no table would', (header) => header.table.categories.splice(0, 1, 'Theft (45)')],
    ['a layout that there is not', (header) => Object.assign(header.sources[0] as object, { layout: 'diary' })],
    ['no recorder', (header) => delete (header.sources[0] as Record<string, unknown>).recorder],
    ['no lists of places', (header) => delete (header as unknown as Record<string, unknown>).places],
    ['a place without a name', (header) => Object.assign(layer(header), { names: ['The Bell'] })],
    ['places that do not open', (header) => Object.assign(layer(header), { opens: ['11:00'] })],
    ['a kind beyond the list', (header) => Object.assign(layer(header), { kinds: ['Pub'] })],
    ['a kind that no place has', (header) => Object.assign(layer(header), { kinds: ['Pub', 'Club', 'Bar'] })],
    ['places that are not accounted for', (header) => Object.assign(layer(header), { ledger: { read: 4 } })],
  ]

  it.each(LIES)('is refused where its hash is right and it tells of %s', async (_, change) => {
    const file = await writePrepared(everything())
    expect(
      await readPrepared(
        forged(file, () => null),
        LATEST,
      ),
    ).not.toBe('prepared-inconsistent')
    expect(await readPrepared(forged(file, change), LATEST)).toBe('prepared-inconsistent')
  })
})

describe('a prepared file of the first version', () => {
  const first = () => new Uint8Array(readFileSync(new URL('first-version.places', import.meta.url)))

  // The file was written by the version of 1 March 2026 out of six rows: two in Castle Street, one at the prison and its repeat, one
  // without a location, one of month 13.
  it('still opens', async () => {
    expect(new DataView(first().buffer).getUint32(VERSION_AT, true)).toBe(1)
    const { engine, report } = await loaded(new File([first()], 'first.places'))
    expect(report.all).toMatchObject({
      ...{ read: 6, kept: 4, located: 3, withoutLocation: 1, repeats: 1, blank: 0 },
      rejected: { 'month-unreadable': 1 },
    })
    expect(report.files).toMatchObject([{ name: 'first.csv', layout: 'police-uk-street', recorder: '', flags: [] }])
    expect(report.categories.map(({ name, rows }) => [name, rows])).toEqual([
      ['Anti-social behaviour', 1],
      ['Burglary', 1],
      ['Drugs', 1],
      ['Robbery', 1],
    ])
    expect(countsOf(engine.ask(question({ resolution: 7 }))).reduce((sum, [, count]) => sum + count, 0)).toBe(3)
  })

  it('is written in the version of today', async () => {
    const { engine, report } = await loaded(new File([first()], 'first.places'))
    const file = await engine.prepared()
    expect(new DataView(file.buffer).getUint32(VERSION_AT, true)).toBe(2)
    expect((await loaded(new File([file], 'second.places'))).report.all).toEqual(report.all)
  })

  it('is refused where it is one of today that claims to be old: it would lose what its rows say', async () => {
    const file = await writePrepared(everything())
    new DataView(file.buffer).setUint32(VERSION_AT, 1, true)
    expect(await readPrepared(signed(file), LATEST)).toBe('prepared-inconsistent')
  })
})
