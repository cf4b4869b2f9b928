import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuestion } from '../../src/core/question/parse-question.ts'
import { boundsProblem, CLASS_NAMES, readBounds } from '../../src/text/class-bounds.ts'

describe('readBounds', () => {
  it.each([
    ['1, 5, 20, 50', [1, 5, 20, 50]],
    ['1;5 20', [1, 5, 20]],
    ['1', [1]],
    ['', 'empty'],
    [' , ', 'empty'],
    ['1, 2.5', 'not-whole'],
    ['1, -2', 'not-whole'],
    ['one', 'not-whole'],
    ['1, 50, 1,000', 'commas-inside'],
    ['1,100,1000', [1, 100, 1000]],
    ['0, 5', 'not-from-one'],
    ['5, 10', 'not-from-one'],
    ['1, 5, 5', 'not-ascending'],
    ['1, 9, 3', 'not-ascending'],
    ['1, 2, 3, 4, 5, 6', 'too-many'],
  ])('%j is %j', (text, expected) => {
    expect(readBounds(text)).toEqual(expected)
  })

  it('takes what a question takes, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 7 }), (numbers) => {
        const read = readBounds(numbers.join(', '))
        const isAsked = () => parseQuestion({ classes: numbers }).question.classes
        if (typeof read === 'string') {
          expect(boundsProblem(read)).not.toBe('')
          expect(isAsked).toThrow(/"classes"/)
        } else expect(isAsked()).toEqual(read)
      }),
    )
  })

  it('does not offer quantiles first', () => {
    expect(CLASS_NAMES[0]?.[0]).toBe('growing')
  })
})
