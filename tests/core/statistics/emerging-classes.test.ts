import { describe, expect, it } from 'vitest'
import { type EmergingClass, emergingClass } from '../../../src/core/statistics/emerging-classes.ts'
import { mannKendall } from '../../../src/core/statistics/mann-kendall.ts'

/** A string of bins in the order of time: # hot, - cold. */
const bins = (drawn: string) => Int8Array.from(drawn, (mark) => (mark === '#' ? 1 : mark === '-' ? -1 : 0))

const FLAT = new Float64Array(10)
const RISING = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

describe('the emerging hot spot classes', () => {
  // shared/oracles/ehsa_classes, from the definitions in ArcGIS's English, Japanese and Spanish help; not an output of ArcGIS.
  it.each<[EmergingClass, string, string, number[], number, number]>([
    [
      'new hot',
      'single hot in final bin',
      '.........#',
      [0.3, 0.1, 0.2, 0.4, 0.15, 0.25, 0.35, 0.05, 0.3, 2.5],
      0.808224,
      0.418962,
    ],
    [
      'consecutive hot',
      'run of 3 final hot, never before',
      '.......###',
      [0.3, 0.1, 0.2, 0.4, 0.15, 0.25, 0.35, 2.5, 2.5, 2.5],
      2.269603,
      0.023232,
    ],
    [
      'intensifying hot',
      'all hot, rising z',
      '##########',
      [2.0, 2.2, 2.4, 2.6, 2.8, 3.0, 3.2, 3.4, 3.6, 3.8],
      3.93548,
      8.3e-5,
    ],
    [
      'diminishing hot',
      'all hot, falling z',
      '##########',
      [3.8, 3.6, 3.4, 3.2, 3.0, 2.8, 2.6, 2.4, 2.2, 2.0],
      -3.93548,
      8.3e-5,
    ],
    [
      'persistent hot',
      'all hot, flat z',
      '##########',
      [2.1, 2.3, 2.0, 2.4, 2.2, 2.05, 2.35, 2.15, 2.25, 2.1],
      0.0,
      1.0,
    ],
    [
      'persistent hot',
      '9 of 10 hot incl. final, flat',
      '.#########',
      [2.1, 2.3, 2.0, 2.4, 2.2, 2.05, 2.35, 2.15, 2.25, 2.1],
      0.0,
      1.0,
    ],
    [
      'historical hot',
      '9 of 10 hot, NOT final',
      '#########.',
      [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 0.2],
      -1.392621,
      0.163734,
    ],
    [
      'sporadic hot',
      'on-off hot incl. final, no cold',
      '#.#..#...#',
      [2.5, 0.1, 2.5, 0.4, 0.15, 2.5, 0.35, 0.05, 0.3, 2.5],
      -0.370858,
      0.710743,
    ],
    [
      'oscillating hot',
      'final hot, earlier cold',
      '--.....#.#',
      [-2.5, -2.5, 0.2, 0.4, 0.15, 0.25, 0.35, 2.5, 0.3, 2.5],
      2.524675,
      0.011581,
    ],
    [
      'no pattern',
      'hot once mid-series only',
      '...#......',
      [0.3, 0.1, 0.2, 2.5, 0.15, 0.25, 0.35, 0.05, 0.3, 0.2],
      0.0,
      1.0,
    ],
    ['no pattern', 'never significant', '..........', [0.3, 0.1, 0.2, 0.4, 0.15, 0.25, 0.35, 0.05, 0.3, 0.2], 0.0, 1.0],
    [
      'new cold',
      'single cold final',
      '.........-',
      [0.3, 0.1, 0.2, 0.4, 0.15, 0.25, 0.35, 0.05, 0.3, -2.5],
      -0.628619,
      0.529599,
    ],
    [
      'consecutive cold',
      'final cold, earlier hot',
      '#.......--',
      [2.5, 0.1, 0.2, 0.4, 0.15, 0.25, 0.35, 0.05, -2.5, -2.5],
      -1.885856,
      0.059314,
    ],
    [
      'intensifying cold',
      'all cold, falling z',
      '----------',
      [-2.0, -2.2, -2.4, -2.6, -2.8, -3.0, -3.2, -3.4, -3.6, -3.8],
      -3.93548,
      8.3e-5,
    ],
    [
      'diminishing cold',
      'all cold, rising z',
      '----------',
      [-3.8, -3.6, -3.4, -3.2, -3.0, -2.8, -2.6, -2.4, -2.2, -2.0],
      3.93548,
      8.3e-5,
    ],
    [
      'historical cold',
      '9 of 10 cold, not final',
      '---------.',
      [-2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 0.2],
      1.392621,
      0.163734,
    ],
    [
      'persistent hot',
      'run of 9 final hot of 10 (>=90%), flat',
      '.#########',
      [2.1, 2.3, 2.0, 2.4, 2.2, 2.05, 2.35, 2.15, 2.25, 2.1],
      0.0,
      1.0,
    ],
    [
      'consecutive hot',
      '8 hot run at end of 10',
      '..########',
      [0.3, 0.1, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5],
      1.812434,
      0.069919,
    ],
  ])('%s: %s', (expected, _said, drawn, z, trendZ, trendP) => {
    expect(emergingClass(bins(drawn), z)).toBe(expected)
    const trend = mannKendall(z)
    expect(trend.z).toBeCloseTo(trendZ, 5)
    expect(trend.p).toBeCloseTo(trendP, 5)
  })

  it.each<[EmergingClass, string, string]>([
    ['no pattern', 'hot in eight of ten and not now', '########..'],
    ['sporadic hot', 'eight of ten, with a break and never cold', '####.###.#'],
    ['oscillating hot', 'eight of ten, cold once', '####-###.#'],
    ['consecutive hot', 'a run of two after a cold spell', '----....##'],
    ['new hot', 'the first hot bin after a cold spell', '----.....#'],
    ['new cold', 'the first cold bin though hot in eight before', '########.-'],
    ['historical hot', 'hot in nine and cold now: hot is told, new cold is not', '#########-'],
    ['oscillating cold', 'cold now and then, hot before', '#.-.-..#.-'],
    ['sporadic cold', 'cold now and then', '..-.-....-'],
    ['no pattern', 'hot and cold, neither now', '#-#-#-#-#.'],
  ])('%s: %s', (expected, _said, drawn) => {
    expect(emergingClass(bins(drawn), FLAT)).toBe(expected)
  })

  it('asks of a trend what alpha says', () => {
    const all = bins('##########')
    const rise = [1, 3, 2, 5, 4, 3, 6, 2, 5, 6]
    const { p } = mannKendall(rise)
    expect(emergingClass(all, rise, p * 1.01)).toBe('intensifying hot')
    expect(emergingClass(all, rise, p)).toBe('persistent hot')
    expect(emergingClass(all, RISING.toReversed())).toBe('diminishing hot')
  })

  it('of cold is that of hot with every sign turned', () => {
    // All 3^10 patterns with a trend; a pattern that is historical one way and new the other is called by hot both times.
    const drawn = new Int8Array(10)
    const z = Float64Array.from(RISING)
    const turnedZ = z.map((value) => -value)
    for (let pattern = 0; pattern < 3 ** 10; pattern += 7) {
      for (let bin = 0, rest = pattern; bin < 10; bin++, rest = Math.floor(rest / 3)) drawn[bin] = (rest % 3) - 1
      const found = emergingClass(drawn, z)
      const turned = emergingClass(
        drawn.map((sign) => -sign),
        turnedZ,
      )
      if (isBoth(drawn)) continue
      const other = found.endsWith('hot') ? found.replace('hot', 'cold') : found.replace('cold', 'hot')
      expect(turned).toBe(other)
    }
  })

  it('refuses fewer than ten bins and lists of different length', () => {
    expect(() => emergingClass(new Int8Array(9), new Float64Array(9))).toThrow(RangeError)
    expect(() => emergingClass(new Int8Array(10), new Float64Array(9))).toThrow(RangeError)
  })
})

/** Nine of one and then one of the other. */
function isBoth(signs: Int8Array): boolean {
  const last = signs[9] as number
  return last !== 0 && signs.subarray(0, 9).every((sign) => sign === -last)
}
