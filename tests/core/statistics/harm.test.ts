import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmOf } from '../../../src/core/statistics/harm.ts'
import { seededRuns } from '../../support/property.ts'

const kind = (code: string, ...counts: number[]) => ({ code, counts: Uint32Array.from(counts) })

/** Weights of an invented table, in days: a homicide is as much as 547.5 thefts. */
const WEIGHTS = new Map([
  ['homicide', 5475],
  ['robbery', 365],
  ['theft', 10],
  ['noise', 0],
])

describe('harm', () => {
  const found = harmOf(
    [
      kind('theft', 40, 0, 6),
      kind('homicide', 0, 1, 0),
      kind('robbery', 2, 0, 1),
      kind('fraud', 3, 1, 0),
      kind('noise', 7, 0, 0),
    ],
    WEIGHTS,
  )

  it('is the sum of weight times offences, with the counts beside it', () => {
    expect([...found.harm]).toEqual([1130, 5475, 425])
    expect([...found.weighed]).toEqual([49, 1, 7])
    expect([...found.offences]).toEqual([52, 2, 7])
    expect(found.total).toBe(7030)
  })

  it('tells the kind that most of it is due to, and what is left without it', () => {
    expect(found.largest).toEqual({ code: 'homicide', offences: 1, harm: 5475, share: 5475 / 7030 })
    expect([...found.withoutLargest]).toEqual([1130, 0, 425])
    expect(found.totalWithoutLargest).toBe(1555)
    expect(found.heaviestShare).toBe(5475 / 7030)
  })

  it('counts what has no weight, and takes none of it for harmless', () => {
    expect(found.unweighed).toEqual([{ code: 'fraud', offences: 4 }])
    const none = harmOf([kind('fraud', 3, 0), kind('arson', 0, 2), kind('affray', 0, 0)], WEIGHTS)
    expect(none.unweighed).toEqual([
      { code: 'fraud', offences: 3 },
      { code: 'arson', offences: 2 },
    ])
    expect([...none.weighed]).toEqual([0, 0])
    expect([none.total, none.largest, none.totalWithoutLargest, none.heaviestShare]).toEqual([0, null, 0, Number.NaN])
  })

  it('takes the largest kind by its sum, not by its weight, and of an offence the heaviest that occurred', () => {
    const thefts = harmOf([kind('homicide', 0, 0), kind('robbery', 1, 0), kind('theft', 50, 50)], WEIGHTS)
    expect(thefts.largest).toMatchObject({ code: 'theft', harm: 1000, offences: 100 })
    expect(thefts.heaviestShare).toBe(365 / 1365)
    expect([...thefts.withoutLargest]).toEqual([365, 0])
  })

  it('of nothing is nothing', () => {
    expect(harmOf([], WEIGHTS)).toMatchObject({ total: 0, largest: null, unweighed: [] })
    expect(harmOf([kind('noise', 4)], WEIGHTS)).toMatchObject({ total: 0, largest: null, unweighed: [] })
  })

  it('is that of each offence added up by itself, less that of the largest kind', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
    const weight = fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 5000 }))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.array(weight, { minLength: 5, maxLength: 5 }), (rows, given) => {
        const weights = new Map(
          given.flatMap((value, code) => (value === undefined ? [] : [[`${code}`, value] as const])),
        )
        const kinds = given.map((_, code) => {
          const counts = new Uint32Array(4)
          for (const [of, hex] of rows) if (of === code) counts[hex] = (counts[hex] as number) + 1
          return { code: `${code}`, counts }
        })
        const harm = harmOf(kinds, weights)
        const sum = (kept: (code: number, hex: number) => boolean) =>
          rows.reduce((all, [code, hex]) => all + (kept(code, hex) ? (given[code] ?? 0) : 0), 0)
        const byCode = given.map((_, code) => sum((of) => of === code))
        const largest = Math.max(...byCode)
        expect(harm.total).toBe(sum(() => true))
        expect(harm.largest?.harm ?? 0).toBe(largest)
        expect(harm.totalWithoutLargest).toBe(harm.total - largest)
        for (let hex = 0; hex < 4; hex++) {
          expect(harm.harm[hex]).toBe(sum((_, at) => at === hex))
          expect(harm.withoutLargest[hex]).toBe(sum((code, at) => at === hex && `${code}` !== harm.largest?.code))
          expect(harm.offences[hex]).toBe(rows.filter(([, at]) => at === hex).length)
          expect(harm.weighed[hex]).toBe(rows.filter(([code, at]) => at === hex && given[code] !== undefined).length)
        }
        const unweighed = harm.unweighed.reduce((all, { offences }) => all + offences, 0)
        expect(unweighed).toBe(rows.filter(([code]) => given[code] === undefined).length)
      }),
      seededRuns(1000),
    )
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a weight of %f', (weight) => {
    expect(() => harmOf([kind('theft', 1)], new Map([['theft', weight]]))).toThrow(RangeError)
  })

  it('refuses a kind given twice, and lists of different length', () => {
    expect(() => harmOf([kind('theft', 1), kind('theft', 2)], WEIGHTS)).toThrow(RangeError)
    expect(() => harmOf([kind('theft', 1), kind('robbery', 2, 3)], WEIGHTS)).toThrow(RangeError)
  })
})
