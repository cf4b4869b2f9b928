import { describe, expect, it, type TestContext } from 'vitest'
import type { DataCaveat } from '../../../src/core/vocabulary/data-caveats.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { data } from '../../support/data.ts'
import { loaded, question } from '../loading.ts'
import { streetFiles, type WrittenRow, writtenRows } from '../street-files.ts'

const DATA_CODES = [
  'far-outside',
  'stacked-coordinates',
  'missing-location-changes',
  'point-list-changed',
  'file-cut-off',
]

/** What is wrong with the data, as a picture says it. */
function said(engine: Engine, from: string | null = null, to: string | null = null): DataCaveat[] {
  const { caveats } = engine.ask(question({ from, to }))
  return caveats.filter((caveat): caveat is DataCaveat => DATA_CODES.includes(caveat.code))
}

const isLocated = (row: WrittenRow) => row.Longitude !== ''
const positionOf = (row: WrittenRow) => `${row.Longitude} ${row.Latitude}`

describe('what is wrong with the files of Norfolk', () => {
  let loading: Promise<{ engine: Engine; rows: WrittenRow[] }> | null = null
  /** 2021-22 and 2025, loaded once for all tests, none of which changes it. */
  const both = (context: TestContext) => {
    const folders = ['police/norfolk-2021-22', 'police/norfolk-2025'].map((folder) => data(folder, context))
    const files = folders.flatMap(streetFiles)
    loading ??= (async () => ({ engine: (await loaded(...files)).engine, rows: await writtenRows(files) }))()
    return loading
  }

  it('2021-22 alone: rows elsewhere, and nothing else', async (context) => {
    const { engine } = await both(context)
    expect(said(engine, '2021-03', '2022-03').map(({ code }) => code)).toEqual(['far-outside'])
  })

  it('as many rows lie over 100 km from the middle as a great circle finds', async (context) => {
    const { engine, rows } = await both(context)
    const located = rows.filter(isLocated)
    const median = (name: string) =>
      located.map((row) => Number(row[name])).sort((a, b) => a - b)[located.length >> 1] as number
    const middle = [median('Longitude'), median('Latitude')] as const
    const far = located.filter((row) => haversine(middle, [Number(row.Longitude), Number(row.Latitude)]) > 100)
    const caveat = said(engine).find(({ code }) => code === 'far-outside')
    expect(caveat).toEqual({ code: 'far-outside', rows: far.length, of: located.length, kilometres: 100 })
    expect(far.length).toBeGreaterThan(0)
  })

  it('the list of points of 2025 is not that of 2021-22', async (context) => {
    const { engine, rows } = await both(context)
    const before = new Set(rows.filter(({ Month = '' }) => Month < '2025').map(positionOf))
    const january = rows.filter((row) => row.Month === '2025-01' && isLocated(row))
    const onNew = january.filter((row) => !before.has(positionOf(row))).length
    expect(said(engine).find(({ code }) => code === 'point-list-changed')).toEqual({
      code: 'point-list-changed',
      changes: [{ force: 'Norfolk Constabulary', month: '2025-01', rows: onNew, of: january.length }],
    })
    expect(onNew / january.length).toBeGreaterThan(0.9)
  })

  it('either side of the change alone needs no word of it', async (context) => {
    const { engine } = await both(context)
    for (const [from, to] of [
      ['2021-03', '2024-12'],
      ['2025-01', '2025-06'],
    ] as const) {
      expect(said(engine, from, to).map(({ code }) => code)).not.toContain('point-list-changed')
    }
  })
})

/** Kilometres on a sphere of 6,371 km. */
function haversine([lng, lat]: readonly [number, number], [toLng, toLat]: readonly [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const square = half(toLat - lat) + Math.cos(radians(lat)) * Math.cos(radians(toLat)) * half(toLng - lng)
  return 2 * 6371 * Math.asin(Math.sqrt(square))
}
