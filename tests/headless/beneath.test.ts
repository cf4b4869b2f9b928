import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { census, districts, indices, smallAreas, street } from '../engine/beneath/county.ts'
import { headless } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'places-'))
const paths: Record<string, string> = {}

beforeAll(async () => {
  const told = [40, 10, 20, 6].map((incidents, area) => ({ area, incidents }))
  for (const file of [street(told), smallAreas(), districts(), census(), indices()]) {
    paths[file.name] = join(folder, file.name)
    writeFileSync(paths[file.name] as string, new Uint8Array(await file.arrayBuffer()))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const question = (written: object) => {
  const path = join(folder, `${JSON.stringify(written).replace(/\W/g, '')}.json`)
  writeFileSync(path, JSON.stringify(written))
  return path
}
const all = () => Object.values(paths)

describe('headless, with files of areas among the others', () => {
  it('load knows boundaries and tables by what is in them, in any order, and accounts for their rows', async () => {
    const { code, stdout } = await headless('load', question({}), ...all().reverse())
    expect(code).toBe(0)
    const { ledger } = JSON.parse(stdout)
    const named = Object.fromEntries(ledger.files.map((file: { name: string }) => [file.name, file]))
    expect(named['lsoa.geojson']).toMatchObject({ is: 'boundaries', areas: 'lsoa', vintage: 2021, read: 4, kept: 4 })
    expect(named['districts.geojson']).toMatchObject({ is: 'boundaries', areas: 'district', read: 2 })
    expect(named['census.csv']).toMatchObject({ is: 'area-table', areas: 'lsoa', vintage: 2021, read: 4, kept: 4 })
    expect(ledger.all.read).toBe(76 + 4 + 2 + 4 + 4)
  })

  it('rate prints every hexagon of the study area, zeros too, and null where no rate is given', async () => {
    const { code, stdout } = await headless('ask', question({ measure: 'rate', resolution: 8 }), ...all())
    expect(code).toBe(0)
    const printed = JSON.parse(stdout)
    expect(printed.studyArea).toMatchObject({ rule: 'boundaries', cells: printed.cells.length })
    expect(printed.residents).toBeCloseTo(10_000, 6)
    expect(printed.total).toBe(76)
    expect(printed.cells.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(76)
    expect(printed.cells.some(({ count }: { count: number }) => count === 0)).toBe(true)
    for (const one of printed.cells) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(['cell', 'count', 'residents', 'rate', 'low', 'high', 'smoothed']),
      )
      expect(one.rate === null).toBe(one.residents < 100 || one.count < 5)
      expect(one.smoothed).toBeGreaterThanOrEqual(0)
    }
    expect(printed.caveats).toEqual(expect.arrayContaining(['people-by-land', 'rates-in-centres', 'area-join']))
  })

  it('deprivation prints slope, ratio, intervals, tenths, and how many incidents were joined', async () => {
    const { code, stdout } = await headless('ask', question({ measure: 'deprivation' }), ...all())
    expect(code).toBe(0)
    const printed = JSON.parse(stdout)
    expect(printed).toMatchObject({ joined: 76, unmatched: 0, ranked: 33_755 })
    expect(printed.byDecile).toHaveLength(10)
    expect(printed.byDecile[0]).toMatchObject({ decile: 1, count: 40, residents: 2000, rate: 20 })
    expect(printed.byDecile[1]).toMatchObject({ decile: 2, count: 0, residents: 0, rate: null })
    // See tests/engine/beneath/inequality.test.ts for the line worked out by itself.
    expect(printed.sii).toBeLessThan(0)
    expect(printed.rii).toBeLessThan(1)
    const [low, high] = printed.intervals.sii
    expect(low).toBeLessThan(printed.sii)
    expect(high).toBeGreaterThan(printed.sii)
    expect(printed.caveats).toEqual(expect.arrayContaining(['about-areas', 'crime-in-index']))
  })

  it('areas narrow a question to districts', async () => {
    const { stdout } = await headless('ask', question({ areas: ['E07000148'] }), ...all())
    expect(JSON.parse(stdout)).toMatchObject({ total: 50, outside: 26, studyArea: { rule: 'chosen-areas' } })
  })

  it('what cannot be answered ends with 2 and a sentence that says what is missing', async () => {
    const { code, stderr, stdout } = await headless('ask', question({ measure: 'rate' }), paths['street.csv'] as string)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/boundaries of small areas have to be loaded/)
  })
})
