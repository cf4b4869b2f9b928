import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '../../../src/map/svg/text-width.ts'
import { seededRuns } from '../../support/property.ts'

describe('textWidth', () => {
  // Measured in Chromium with Liberation Sans, whose widths are Arial's: measureText at 1000 pixels without kerning,
  // which only ever makes a line shorter than it is taken to be.
  it.each([
    ['Norwich', 'regular', 3612],
    ['Great Yarmouth', 'regular', 7114],
    ['King’s Lynn', 'bold', 5722],
    ['85,840 of 87,743 incidents', 'regular', 11731],
  ] as const)('of %s in %s is what a browser measures', (text, weight, thousandths) => {
    expect(textWidth(text, 1000, weight)).toBeCloseTo(thousandths, -1)
  })

  it('takes letters with accents as wide as without, and unknown ones as wide', () => {
    expect(textWidth('Llanŷbydder é', 10)).toBe(textWidth('Llanybydder e', 10))
    expect(textWidth('諾', 10)).toBeGreaterThanOrEqual(10)
  })
})

describe('wrapText', () => {
  it('keeps every character but spaces, in order, on lines that fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, most) => {
        const lines = wrapText(text, most, 15)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) if ([...line].length > 1) expect(textWidth(line, 15)).toBeLessThanOrEqual(most)
      }),
      seededRuns(1000),
    )
  })

  it('breaks between words where it can', () => {
    expect(wrapText('Not where it happened.', 90, 15)).toEqual(['Not where it', 'happened.'])
    expect(wrapText('  ', 80, 15)).toEqual([])
  })
})
