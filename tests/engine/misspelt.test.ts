import { expect, it } from 'vitest'
import { lettersApart } from '../../src/engine/misspelt.ts'

it.each([
  ['yarmouth', 'yarmouth', 0],
  ['yarmuth', 'yarmouth', 1],
  ['yarmmouth', 'yarmouth', 1],
  ['jarmouth', 'yarmouth', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['norwich', 'ipswich', 3],
] as const)('%j and %j are %i letters apart', (one, other, letters) => {
  expect(lettersApart(one, other, 3)).toBe(letters)
  expect(lettersApart(other, one, 3)).toBe(letters)
  expect(lettersApart(one, other, 1)).toBe(Math.min(letters, 2))
})
