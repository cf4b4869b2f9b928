import { describe, expect, it } from 'vitest'
import { overTime, overTimeOf } from '../../../src/core/statistics/over-time.ts'
import { OVER_TIME, OVER_TIME_RULE, type OverTime } from '../../../src/core/vocabulary/over-time-rule.ts'

/** A string of bins in the order of time, # for high; blanks for the reader. */
const bins = (drawn: string) => Uint8Array.from(drawn.replaceAll(' ', ''), (mark) => (mark === '#' ? 1 : 0))

describe('the classes over time', () => {
  it.each<[string, OverTime, string]>([
    ['######## ##', 'persistent', 'all'],
    ['.######. ##', 'persistent', '8 of 10'],
    ['#####... ##', 'intermittent', '7 of 10'],
    ['######## #.', 'persistent', '9 of 10, not the last'],
    ['#######. .#', 'persistent', '8 of 10, half of the recent'],
    ['######## ..', 'former', '8 of 10, but none of the recent'],
    ['.........# ##', 'emerging', 'once of ten older bins: it began just before'],
    ['........#. ##', 'emerging', 'once of ten older bins, whenever that was'],
    ['........## ##', 'intermittent', 'twice of ten older bins'],
    ['........ ##', 'emerging', 'both of the recent and none before'],
    ['........ .#', 'intermittent', 'one bin at the end is not yet a pattern'],
    ['#....... ##', 'intermittent', 'one of the eight older is above a tenth'],
    ['##...... ..', 'former', 'a quarter of the older'],
    ['...#.... ..', 'intermittent', 'an eighth of the older; a tenth of all'],
    ['........ ..', 'none', 'never'],
    ['#....... .. .', 'none', '1 of 11 is under a tenth'],
    ['#.#.#.#. #.', 'intermittent', 'every other'],
    // Twenty bins: sixteen older, four recent.
    ['#............... ####', 'emerging', '1 of 16 older is under a tenth'],
    ['##.............. ####', 'intermittent', '2 of 16 older is not'],
    ['................ ##..', 'emerging', 'half of the recent, though not of late'],
    ['................ ...#', 'none', '1 of 20'],
    ['####............ ....', 'former', 'a quarter'],
    ['###............. ....', 'intermittent', '3 of 16 is not a quarter'],
    ['####............ ...#', 'intermittent', 'a quarter of the recent is not none'],
    ['############.... ####', 'persistent', '16 of 20'],
    ['############.... ###.', 'intermittent', '15 of 20'],
    // Sixty bins: 48 older, 12 recent, so that a former place may be high in one of the recent.
    [`${'#'.repeat(48)} #...........`, 'former', '1 of 12 recent is under a tenth, though 49 of 60 are above 80 %'],
    [`${'#'.repeat(48)} ##..........`, 'persistent', '2 of 12 is not'],
    [`####${'.'.repeat(44)} ######......`, 'emerging', '4 of 48 and 6 of 12'],
    [`####${'.'.repeat(44)} #####.......`, 'intermittent', '5 of 12 is not half'],
    [`#####${'.'.repeat(43)} ######......`, 'intermittent', '5 of 48 is a tenth'],
  ])('%s is %s: %s', (drawn, expected) => {
    expect(overTimeOf(bins(drawn))).toBe(expected)
  })

  it('takes a fifth rounded down for recent', () => {
    // Of 14 bins the last two, of 15 the last three: the same two high bins before a quiet one are recent only in the second.
    expect(overTimeOf(bins(`${'.'.repeat(11)}##.`))).toBe('intermittent')
    expect(overTimeOf(bins(`${'.'.repeat(12)}##.`))).toBe('emerging')
  })

  it('is of all patterns of ten bins what the rule in words says', () => {
    for (let pattern = 0; pattern < 1024; pattern++) {
      const flags = Uint8Array.from({ length: 10 }, (_, bin) => (pattern >> bin) & 1)
      const older = flags.subarray(0, 8).reduce((sum, flag) => sum + flag, 0)
      const recent = (flags[8] as number) + (flags[9] as number)
      // At ten bins a tenth of the older is met by one, a quarter by two, 80 % of all by eight.
      let said: OverTime = 'none'
      if (older >= 2 && recent === 0) said = 'former'
      else if (older === 0 && recent === 2) said = 'emerging'
      else if (older + recent >= 8) said = 'persistent'
      else if (older + recent >= 1) said = 'intermittent'
      expect(overTimeOf(flags)).toBe(said)
    }
  })

  it('classes a whole matrix as one by one', () => {
    const drawn = ['######## ##', '........ ##', '##...... ..', '#.#.#.#. #.', '........ ..']
    const flags = Uint8Array.from(drawn.flatMap((row) => [...bins(row)]))
    const found = overTime(flags, 10)
    expect([...found].map((at) => OVER_TIME[at])).toEqual(['persistent', 'emerging', 'former', 'intermittent', 'none'])
    expect(overTime(new Uint8Array(0), 12)).toEqual(new Uint8Array(0))
  })

  it('refuses fewer than ten bins and a matrix of another shape', () => {
    expect(() => overTimeOf(new Uint8Array(9))).toThrow(RangeError)
    expect(() => overTime(new Uint8Array(18), 9)).toThrow(RangeError)
    expect(() => overTime(new Uint8Array(25), 10)).toThrow(RangeError)
    expect(OVER_TIME_RULE.fewestBins).toBe(10)
  })
})
