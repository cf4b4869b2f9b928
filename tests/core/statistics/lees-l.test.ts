import { describe, expect, it } from 'vitest'
import { leesL } from '../../../src/core/statistics/lees-l.ts'
import { CRIME, INCOME, NEIGHBOURS } from './columbus.ts'

const around = (lists: readonly (readonly number[])[]) => {
  const start = new Uint32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) start[at + 1] = (start[at] as number) + list.length
  return { start, of: Uint32Array.from(lists.flat()) }
}

describe('Lee’s L', () => {
  it('of crime with itself in Columbus is as spdep prints it (lee.test)', () => {
    expect(leesL(CRIME, CRIME, around(NEIGHBOURS))).toBeCloseTo(0.547064219, 8)
  })

  it('of crime with income is below 0, as an independent calculation has it', () => {
    // Worked in another language from the same formula; not printed by a source.
    expect(leesL(CRIME, INCOME, around(NEIGHBOURS))).toBeCloseTo(-0.473179809020115, 12)
  })

  it('is the correlation of two figures where each hex has only itself around it', () => {
    const alone = around(CRIME.map((_, at) => [at]))
    const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length
    const cross = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, value, at) => sum + (value - mean(a)) * ((b[at] as number) - mean(b)), 0)
    const pearson = cross(CRIME, INCOME) / Math.sqrt(cross(CRIME, CRIME) * cross(INCOME, INCOME))
    expect(leesL(CRIME, INCOME, alone)).toBeCloseTo(pearson, 12)
  })

  it('is not given for a figure that is the same everywhere', () => {
    expect(
      leesL(
        CRIME,
        CRIME.map(() => 3),
        around(NEIGHBOURS),
      ),
    ).toBeNaN()
  })
})
