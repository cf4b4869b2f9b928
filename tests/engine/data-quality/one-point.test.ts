import { describe, expect, it } from 'vitest'
import { onePoints } from '../../../src/engine/data-quality/one-point.ts'
import { STREET, TABLE, type Told, tableOf } from './table-of.ts'

/** So many rows, each somewhere else. */
const apart = (rows: number): Told[] => Array.from({ length: rows }, (_, at) => ({ at: [1 + at / 1000, 52.6] }))
const together = (rows: number): Told => ({ at: [1.5, 52.7], rows })

describe('a file with a point that stands for somewhere', () => {
  it.each<[what: string, told: readonly Told[], rows: number | null]>([
    ['a fifth of the rows on one point', [...apart(160), together(40)], 40],
    ['a little less', [...apart(161), together(40)], null],
    ['a fifth of few', [...apart(80), together(20)], null],
    ['rows without location do not count', [...apart(120), together(30), { at: null, rows: 900 }], 30],
    ['no location at all', [{ at: null, rows: 100 }], null],
  ])('%s', (_, told, rows) => {
    const found = onePoints(tableOf(told), [TABLE])
    if (rows === null) expect(found).toEqual([])
    else expect(found).toMatchObject([{ source: 0, rows }])
  })

  it('is named by file, and street files are left out', () => {
    const of = (source: number, told: readonly Told[]) => told.map((one) => ({ ...one, source }))
    const told = [...of(0, [together(50)]), ...of(1, apart(60)), ...of(2, [...apart(50), together(50)])]
    expect(onePoints(tableOf(told), [STREET, TABLE, TABLE])).toEqual([{ source: 2, rows: 50, located: 100 }])
  })
})
