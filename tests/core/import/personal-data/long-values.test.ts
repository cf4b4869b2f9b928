import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findPersonal } from '../../../../src/core/import/personal-data/find-personal.ts'
import { removePersonal } from '../../../../src/core/import/personal-data/remove-personal.ts'
import { seededRuns } from '../../../support/property.ts'
import { PERSONAL_WAYS } from './corpus-personal.ts'

/** As much as a cell made to hang a pattern may have. */
const SIZE = 100_000
const fill = (part: string) => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE)

/** Texts that almost match, over and over: each of the kind that makes a careless pattern try every way of cutting them. */
const HOSTILE = [
  '\t',
  '\u00a0',
  '\u00e9',
  '\ud83d',
  ..."a|A|0|1| |-|.|'|,|/|:|@|(|+|1 |1-|a.|a.a|a@|a@a.|a@a-|Aa |Aa-|A. |flat 1 |1 a |12 High |Mr |Mr A".split('|'),
  ...'victim |Victim is |0 7|07 |1/|01/01/|CAD 1 of |GB82 |gb 1|ab1|AB12 |NR1 |nr1 3|f:|::|1.|255.|(a) |(('.split('|'),
  ...'x|N/|dob |reg |NHS a|nhs |facebook.com/|a/|Jan |1 Jan |house |name |a_|aA|AAa|a1'.split('|'),
].flatMap((part) => [fill(part), `${fill(part)}!`, `0${fill(part)}`])

/** A header for each way to hold personal data. */
const HEADERS = Object.values(PERSONAL_WAYS).flatMap((ways) => ways.flatMap(({ headers }) => headers.slice(0, 1)))

/** The longest text that any pattern is asked about: replace, split and test all go through `exec`. */
function longestAsked(): () => number {
  let longest = 0
  const exec = RegExp.prototype.exec
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    longest = Math.max(longest, text.length)
    return exec.call(this, text)
  })
  return () => longest
}

describe('values made to keep a pattern busy', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('are cut before any pattern sees them, and so are headers', () => {
    const longest = longestAsked()
    expect(/needle/.test('that the spy sees this')).toBe(false)
    expect(longest()).toBe('that the spy sees this'.length)
    for (const hostile of HOSTILE) findPersonal(hostile, [hostile])
    expect(longest()).toBeGreaterThan(400)
    expect(longest()).toBeLessThanOrEqual(500)
  })

  it('as cells that are kept, go unread', () => {
    const longest = longestAsked()
    for (const hostile of HOSTILE) expect(removePersonal(hostile)).toBe('')
    expect(longest()).toBe(0)
  })

  it('just as long as is read come to an end below every header and in every cell', () => {
    const values = HOSTILE.map((hostile) => hostile.slice(0, 500))
    for (const header of HEADERS) findPersonal(header, values)
    for (const value of values) expect(['', null]).toContain(removePersonal(value))
  })

  it('mean the same as their beginning', () => {
    for (const [header, start] of [
      ['Email', 'j@example.org '],
      ['Notes', 'the suspect ran off '],
    ] as const) {
      const whole = findPersonal(header, [start + fill('x y '), start + fill('z y ')])
      expect(whole).not.toBeNull()
      expect(whole).toEqual(
        findPersonal(header, [start + fill('x y ').slice(0, 500), start + fill('z y ').slice(0, 500)]),
      )
    }
  })
})

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...HOSTILE.map((hostile) => hostile.slice(0, 60))),
  )

  it('is looked at without an error, and a finding has a share from 0 to 1', () => {
    const header = fc.oneof(fc.constantFrom(...HEADERS), text)
    fc.assert(
      fc.property(header, fc.array(text, { maxLength: 12 }), (name, values) => {
        const found = findPersonal(name, values)
        if (found === null) return
        expect(found.share).toBeGreaterThanOrEqual(0)
        expect(found.share).toBeLessThanOrEqual(1)
      }),
      seededRuns(5000),
    )
  })

  it('is kept or goes, as a cell', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(['', null]).toContain(removePersonal(cell))
      }),
      seededRuns(5000),
    )
  })
})
