import { expect, it } from 'vitest'
import { ratioWords } from '../../src/text/ratio-words.ts'

it.each([
  [{ value: 1.3249, low: 1.2, high: 1.4567 }, '1.32 times as many (1.20 to 1.46)'],
  [{ value: 0, low: 0, high: 0.4 }, '0.00 times as many (0.00 to 0.40)'],
  [
    { value: Number.POSITIVE_INFINITY, low: 5.199, high: Number.POSITIVE_INFINITY },
    'from none, at least 5.20 times as many',
  ],
])('a ratio is said with its interval: %j', (ratio, words) => {
  expect(ratioWords(ratio)).toBe(words)
})
