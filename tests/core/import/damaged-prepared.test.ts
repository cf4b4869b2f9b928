import { describe, expect, it } from 'vitest'
import { Engine } from '../../../src/engine/engine.ts'
import { refusalWords } from '../../../src/text/import-words.ts'
import { add, loaded } from '../../engine/loading.ts'
import { incidents } from '../incidents.ts'
import { forged, type Header, signed, VERSION_AT } from './forged-prepared.ts'

async function sound(): Promise<Uint8Array<ArrayBuffer>> {
  const story = incidents()
    .times(3)
    .of('Robbery')
    .withId('a')
    .of('Drugs')
    .withId('a')
    .of('Drugs')
    .nowhere()
    .of('Burglary')
  story.at('Norwich 010A', [1.31, 52.64], 'On or near Prison').times(2).of('Drugs')
  return (await loaded(new File([`${story.csv()}bad row\n`], 'march.csv'))).engine.prepared()
}

async function refusalOf(file: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const engine = new Engine()
  const report = await add(engine, [new File([file], 'x.places')])
  if (report.refused.length > 0) {
    expect(report).toMatchObject({ outcome: 'nothing-loaded', added: [], all: { read: 0 } })
    expect(report.refused.map(refusalWords).join()).toMatch(/^This prepared data file/)
  }
  return report.refused[0]?.refusal
}

const at = (header: Header, column: string) => header.table.columns[column]?.at as number
const LIES: [what: string, change: (header: Header, columns: DataView) => unknown][] = [
  ['a header that is no JSON', () => '{"bytes":'],
  ['a header that is a list', () => '[]'],
  ['no tables', (header) => Object.assign(header, { table: null })],
  ['more bytes than there are', (header) => Object.assign(header, { bytes: header.bytes + 8 })],
  ['more rows than the columns hold', (header) => Object.assign(header.table, { rows: header.table.rows + 1 })],
  ['a negative number of rows', (header) => Object.assign(header.table, { rows: -1 })],
  ['a column of another type', (header) => Object.assign(header.table.columns.month as object, { type: 'int32' })],
  ['a column beyond the end', (header) => Object.assign(header.table.columns.point as object, { at: header.bytes })],
  ['a column at an odd byte', (header) => Object.assign(header.table.columns.month as object, { at: 1 })],
  ['a column longer than its rows', (header) => Object.assign(header.table.columns.month as object, { length: 99 })],
  ['no column of months', (header) => delete header.table.columns.month],
  ['a category beyond the list', (header, columns) => columns.setUint16(at(header, 'category'), 77, true)],
  ['a force beyond the list', (header, columns) => columns.setUint16(at(header, 'force'), 1, true)],
  ['an area beyond the list', (header, columns) => columns.setUint16(at(header, 'area'), 9, true)],
  ['a file beyond the list', (header, columns) => columns.setUint16(at(header, 'source'), 1, true)],
  ['a hint beyond the list', (header, columns) => columns.setUint32(at(header, 'hint'), 9, true)],
  ['a point beyond the list', (header, columns) => columns.setUint32(at(header, 'point'), 9, true)],
  ['a reason that is none', (header, columns) => columns.setUint32(at(header, 'point'), 0xffff_ff0b, true)],
  ['a month that is none', (header, columns) => columns.setUint16(at(header, 'month'), 3, true)],
  ['a month in the future', (header, columns) => columns.setUint16(at(header, 'month'), 12 * 2026 + 3, true)],
  ['a place that is not on earth', (header, columns) => columns.setInt32(at(header, 'lng'), 181e7, true)],
  [
    'one place twice',
    (header, columns) => {
      for (const column of ['lng', 'lat']) {
        columns.setInt32(at(header, column) + 4, columns.getInt32(at(header, column), true), true)
      }
    },
  ],
  ['a category twice', (header) => header.table.categories.push('Drugs')],
  ['a category that no row has', (header) => header.table.categories.push('Robbery of banks')],
  ['a force that no row has', (header) => header.table.forces.push('Kent Police')],
  ['an area that no row has', (header) => header.table.areas.push(['E01000000', 'Nowhere 001A'])],
  ['a hint that no point has', (header) => header.table.hints.push('On or near Gone Street')],
  [
    'a point that no row has',
    (header, columns) => {
      for (const row of [5, 6]) columns.setUint32(at(header, 'point') + 4 * row, 0, true)
    },
  ],
  ['a force without rows among the repeats', (header) => header.repeats.forces.push('Kent Police')],
  ['a category without a name', (header) => header.table.categories.splice(0, 1, '')],
  ['a category that is a number', (header) => header.table.categories.splice(0, 1, 7 as unknown as string)],
  ['an area with a tab in it', (header) => header.table.areas.splice(0, 1, ['a\tb', 'c'])],
  ['no files', (header) => Object.assign(header, { sources: [] })],
  ['more rows read than accounted for', (header) => Object.assign(header.sources[0] as object, { read: 10 })],
  ['a row fewer blank', (header) => Object.assign(header.sources[0] as object, { blank: 1.5 })],
  ['a reason that does not exist', (header) => Object.assign(header.sources[0] as object, { rejected: { bored: 1 } })],
  ['rejected rows that are not counted', (header) => Object.assign(header.sources[0] as object, { rejectedRows: [] })],
  ['a notice that does not exist', (header) => Object.assign(header.sources[0] as object, { notices: ['hello'] })],
  ['a row of another table', (header) => Object.assign(header, { repeats: header.table })],
]

describe('a prepared data file is refused', () => {
  it('where any of its bytes is another one', async () => {
    const file = await sound()
    // Every byte of the envelope after the magic and the header's beginning, then one in 37.
    for (let byte = 8; byte < file.length; byte += byte < 64 ? 1 : 37) {
      const damaged = file.slice()
      damaged[byte] = (damaged[byte] as number) ^ 0x04
      expect(`${byte}: ${await refusalOf(damaged)}`).toMatch(/: prepared-(damaged|newer)$/)
    }
  })

  it('where it is cut off anywhere, or has something after its end', async () => {
    const file = await sound()
    for (const length of [8, 12, 47, 48, 55, 56, 200, file.length >> 1, file.length - 8, file.length - 1]) {
      expect(await refusalOf(file.slice(0, length)), `cut to ${length}`).toBe('prepared-damaged')
    }
    const longer = new Uint8Array(file.length + 8)
    longer.set(file)
    expect(await refusalOf(longer)).toBe('prepared-damaged')
    expect(await refusalOf(signed(longer))).toBe('prepared-inconsistent')
  })

  it('where a newer version made it, and says so', async () => {
    const file = await sound()
    new DataView(file.buffer).setUint32(VERSION_AT, 3, true)
    expect(await refusalOf(file)).toBe('prepared-newer')
  })

  it.each(LIES)('where its hash is right and it tells of %s', async (_, change) => {
    expect(await refusalOf(forged(await sound(), change))).toBe('prepared-inconsistent')
  })

  it('but not where the forger changes nothing', async () => {
    expect(await refusalOf(forged(await sound(), () => null))).toBeUndefined()
  })

  it('without harm to the other files of the load, or to what was loaded before', async () => {
    const bad = new File([(await sound()).slice(0, -1)], 'bad.places')
    const good = new File([await sound()], 'good.places')
    const april = incidents().in('2021-04').of('Drugs').file('april.csv')
    const { engine, report } = await loaded(bad, april, good)
    expect(report).toMatchObject({
      added: ['march.csv', 'april.csv'],
      refused: [{ name: 'bad.places', refusal: 'prepared-damaged' }],
    })
    const after = await add(engine, [bad])
    expect(after).toMatchObject({ outcome: 'nothing-loaded', all: report.all })
  })
})
