import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FingerprintSet, fingerprint } from '../../../src/core/table/fingerprint.ts'
import { seededRuns } from '../../support/property.ts'

const hex = (at: number) => at.toString(16).padStart(64, '0')

const IDS: [string, (at: number) => string][] = [
  ['whole numbers', String],
  ['numbers at the end of 64 digits', hex],
  ['numbers at the start of 64 digits', (at) => [...hex(at)].reverse().join('')],
  ['two counters', (at) => `NFK/${at % 400}/${Math.floor(at / 400)}/21`],
  ['one letter, ever longer', (at) => 'a'.repeat(at % 450) + 'b'.repeat(Math.floor(at / 450))],
  ['pairs of UTF-16 units', (at) => String.fromCharCode(0x100 + (at % 500), 0x100 + Math.floor(at / 500))],
]

describe('fingerprint', () => {
  it.each(IDS)('tells 200,000 Crime IDs apart: %s', (_, id) => {
    const seen = new FingerprintSet()
    const known = new Set<string>()
    for (let at = 0; at < 200_000; at++) {
      const { high, low } = fingerprint(id(at))
      if (known.has(id(at))) continue
      known.add(id(at))
      if (!seen.add(high, low)) expect.fail(`${id(at)} has the fingerprint of another Crime ID`)
    }
    expect(known.size).toBeGreaterThan(190_000)
  })

  it('spreads its 64 bits evenly over ids that differ in their last digits', () => {
    const ones = new Uint32Array(64)
    const rows = 20_000
    for (let at = 0; at < rows; at++) {
      const { high, low } = fingerprint(hex(at))
      for (let bit = 0; bit < 32; bit++) {
        ones[bit] = (ones[bit] as number) + ((high >>> bit) & 1)
        ones[32 + bit] = (ones[32 + bit] as number) + ((low >>> bit) & 1)
      }
    }
    // Six standard deviations of a fair coin: sqrt(20000) / 2 = 71.
    for (const count of ones) expect(Math.abs(count - rows / 2)).toBeLessThan(6 * 71)
  })

  it('is the same for the same text, and never both halves 0', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const first = { ...fingerprint(text) }
        fingerprint(`${text}x`)
        expect(fingerprint(text)).toEqual(first)
        expect(first.high !== 0 || first.low !== 0).toBe(true)
      }),
      seededRuns(10_000),
    )
  })
})

describe('FingerprintSet', () => {
  it('knows what was added, as a set of texts would, also while it grows', () => {
    const pair = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), fc.nat(6000), (pairs, more) => {
        const set = new FingerprintSet()
        const plain = new Set<string>()
        const filler = Array.from({ length: more }, (_, at): [number, number] => [at * 8192, 0x8000_0000 + at])
        for (const [high, low] of [...pairs, ...filler, ...pairs]) {
          expect(set.add(high, low)).toBe(!plain.has(`${high} ${low}`))
          plain.add(`${high} ${low}`)
        }
      }),
      seededRuns(100),
    )
  })
})
