import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { data } from './data.ts'
import { seededRuns } from './property.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('data', () => {
  const skipping = {
    skip(note?: string | boolean): never {
      throw new Error(`skipped: ${note}`)
    },
  }

  test('skips where no folder is named, and says which file is wanted', () => {
    vi.stubEnv('PLACES_DATA', '')
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(() => data('police/a.csv', skipping)).toThrow(
      'skipped: PLACES_DATA is not set; this test reads police/a.csv',
    )
  })

  test('fails where the folder lacks the file', () => {
    vi.stubEnv('PLACES_DATA', 'tests')
    expect(() => data('police/a.csv', skipping)).toThrow('police/a.csv is not in it')
  })

  test('finds a file below a folder named from the root of the project', () => {
    vi.stubEnv('PLACES_DATA', 'tests')
    expect(data('support/data.ts', skipping)).toBe(resolve(import.meta.dirname, 'data.ts'))
  })
})

describe('seededRuns', () => {
  const tried = (runs: number) => {
    const seen: number[] = []
    fc.assert(
      fc.property(fc.nat(), (n) => {
        seen.push(n)
      }),
      seededRuns(runs),
    )
    return seen
  }

  test('does a tenth, the same ones each time', () => {
    vi.stubEnv('PLACES_SOAK', '')
    expect(tried(95)).toHaveLength(10)
    expect(tried(95)).toEqual(tried(95))
  })

  test('does all where one soaks', () => {
    vi.stubEnv('PLACES_SOAK', '1')
    expect(tried(95)).toHaveLength(95)
  })
})
