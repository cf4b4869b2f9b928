import { describe, expect, it } from 'vitest'
import { EMPTY_TABLE, tableBytes } from '../../../src/core/table/incident-table.ts'
import { loaded } from '../../engine/loading.ts'
import { streetFiles } from '../../engine/street-files.ts'
import { data } from '../../support/data.ts'
import { incidents } from '../incidents.ts'

const MOST_BYTES_A_ROW = 24

describe('bytes a row, the distinct points included and the Crime IDs apart', () => {
  it.for(['police/norfolk-2021-22', 'police/norfolk-2025'])(
    'at most 24 for %s and for each month alone',
    async (folder, context) => {
      const files = streetFiles(data(folder, context))
      for (const drop of [files, ...files.map((file) => [file])]) {
        const { engine } = await loaded(...drop)
        const { rows, columns } = engine.size()
        expect(rows).toBeGreaterThan(4000)
        expect(columns / rows).toBeLessThanOrEqual(MOST_BYTES_A_ROW)
      }
    },
  )

  it('at most 24 for generated rows on snap points, ten a point', async () => {
    const story = incidents()
    for (let point = 0; point < 2000; point++) {
      story
        .at('Norwich 009F', [(1 + point / 10_000).toFixed(6), 52.6])
        .times(10)
        .of('Burglary')
    }
    const { engine } = await loaded(story.file())
    const { rows, columns, references } = engine.size()
    expect(rows).toBe(20_000)
    expect(columns / rows).toBeLessThanOrEqual(MOST_BYTES_A_ROW)
    expect(references).toBe(rows * 8)
  })

  it('every column of rows and points is counted', () => {
    const arrays = (from: object): number =>
      Object.values(from).reduce((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0)
    const table = {
      ...EMPTY_TABLE,
      month: new Uint16Array(5),
      points: { ...EMPTY_TABLE.points, lat: new Int32Array(3) },
    }
    expect(tableBytes(table).columns).toBe(arrays(table) + arrays(table.points))
  })
})
