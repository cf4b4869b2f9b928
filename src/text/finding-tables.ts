import type { ChangeFinding, HotPlace, PairFinding, RecurrenceFinding } from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import { againstName, againstWords } from './against-words.ts'
import { capital } from './capital.ts'
import { groupName } from './crime-groups.ts'
import { count, list, percent, period } from './numbers.ts'
import { ratioWords } from './ratio-words.ts'
import type { WordTable } from './word-table.ts'

/** Hexagons at each level of recurrence, and what chance would bring about. */
export function levelsTable({ levels, groups }: RecurrenceFinding): WordTable {
  return {
    caption: `Hexagons that are high for so many of ${count(groups.length)} kinds of offence, and how many chance would bring about among like hexagons`,
    columns: ['Kinds of offence', 'Hexagons', 'By chance', '95 of 100 deals'],
    rows: levels
      .filter(({ observed, high }) => observed > 0 || high > 0)
      .map(({ groups: kinds, observed, expected, low, high }) => [
        levelName(kinds, groups.length),
        count(observed),
        chanceWords(expected),
        low === high ? count(low) : `${count(low)} to ${count(high)}`,
      ]),
  }
}

/** "3 or more", "all 12". */
export function levelName(kinds: number, of: number): string {
  return kinds === of ? `all ${count(of)}` : `${count(kinds)} or more`
}

/** "10.9", "fewer than 0.1": nobody needs the digits of a number that is none. */
export function chanceWords(expected: number): string {
  if (expected < 0.05) return 'fewer than 0.1'
  return expected >= 10 ? count(Math.round(expected)) : expected.toFixed(1)
}

/** Places by kinds of offence: in each field the offences there, and whether the place is high for them. */
export function matrixColumns({ groups, periods }: RecurrenceFinding): string[] {
  return ['Kinds', ...(periods.each.length === 0 ? [] : ['Quarters']), ...groups.map(({ name }) => groupName(name))]
}

export function matrixRow(
  { groups, inGroup, periods }: RecurrenceFinding,
  { hexes, alsoIn }: HotPlace,
): readonly { readonly words: string; readonly isHigh: boolean }[] {
  const bits = hexes.reduce((all, at) => all | (inGroup[at] as number), 0)
  const quarters = hexes.reduce((most, at) => Math.max(most, periods.ofCell[at] as number), 0)
  return [
    { words: count(alsoIn.length), isHigh: false },
    ...(periods.each.length === 0
      ? []
      : [{ words: `${count(quarters)} of ${count(periods.each.length)}`, isHigh: false }]),
    ...groups.map(({ name }, at) => {
      const isHigh = ((bits >>> at) & 1) === 1
      const here = alsoIn.find(({ group }) => group === name)
      return { words: isHigh && here !== undefined ? count(here.count) : '–', isHigh }
    }),
  ]
}

export const MATRIX_CAPTION = 'Places by kind of offence, those that recur most first'
export const MATRIX_HINT =
  'A number: the place is higher than chance for that kind, in at least one of its hexagons, and has so many incidents of it. A dash: it is not.'

/** When a quarter is one of those that a place is high in. */
export function quartersNote({ periods }: RecurrenceFinding): string {
  if (periods.each.length === 0) return 'For quarters, at least six months have to be asked for.'
  const named = periods.each.map(({ from, to, high }) => `${period(from, to)} (${count(high)} hexagons)`)
  return `Quarters: ${list(named)}. In each, the kinds chosen under “What” are tested by themselves; a place counts by the hexagon that is high most often.`
}

const PAIR_CLASSES = {
  both: 'High for both',
  'only-first': 'High for the first only',
  'only-other': 'High for the other only',
  neither: 'High for neither',
} as const

/** What a hexagon is of a pair: the first kind is the one asked for under “What”. */
export function pairClass(code: keyof typeof PAIR_CLASSES): string {
  return PAIR_CLASSES[code]
}

/** Hexagons by which of two kinds they are high for. */
export function pairTable({ question }: Picture, { classes, against, counts }: PairFinding): WordTable {
  const first = list(question.groups.map(groupName))
  const other = list(against.map(againstName))
  return {
    caption: `Hexagons by whether they are higher than chance for ${againstWords(question.groups)} and for ${againstWords(against)}. Association, not cause.`,
    columns: ['Hexagons that are', 'Hexagons', first, 'Share', other, 'Share'],
    rows: [...classes]
      .reverse()
      .map(({ code, hexes, first: one, other: two }) => [
        pairClass(code),
        count(hexes),
        count(one),
        percent(one, counts.first),
        count(two),
        percent(two, counts.other),
      ]),
  }
}

/** Hexagons that changed clearly. */
export function changedTable(picture: Picture, finding: ChangeFinding): WordTable {
  const { base, places, relativeTo } = finding
  const after = picture.period === null ? '' : capital(period(picture.period.from, picture.period.to))
  return {
    caption: `Hexagons that changed clearly, ${relativeTo === 'county' ? 'against the change of the whole study area' : 'month for month'}: the largest changes first`,
    columns: ['Around', capital(period(base.from, base.to)), after, 'Change (95% interval)'],
    rows: places.map(({ name, before, after: now, ratio }) => [
      name === '' ? 'A place without a name' : name,
      count(before),
      count(now),
      ratioWords(ratio),
    ]),
  }
}
