import type {
  ChangeFinding,
  ConcentrationFinding,
  Finding,
  GiStarFinding,
  HarmFinding,
  HotPlace,
  LastingFinding,
  OverTimeFinding,
  PairFinding,
  RecurrenceFinding,
  WhenFinding,
} from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import { OVER_TIME } from '../core/vocabulary/over-time-rule.ts'
import { kindsOfMarks } from '../core/vocabulary/special-places.ts'
import { nameOf } from './printed-beneath.ts'

/** What a test found: every hex of the study area, zeros too, with unrounded figures; what is not tested is null. */
export function printedFinding(picture: Picture, finding: Finding): object {
  switch (finding.kind) {
    case 'gi-star':
      return printedGiStar(picture, finding)
    case 'concentration':
      return printedConcentration(picture, finding)
    case 'recurrence':
      return printedRecurrence(picture, finding)
    case 'pair':
      return printedPair(picture, finding)
    case 'change':
      return printedChange(picture, finding)
    case 'over-time':
      return printedOverTime(picture, finding)
    case 'lasting':
      return printedLasting(picture, finding)
    case 'when':
      return printedWhen(picture, finding)
    case 'harm':
      return printedHarm(picture, finding)
  }
}

function printedGiStar(picture: Picture, { test, z, p, q, nearby, expected, places, others }: GiStarFinding): object {
  const isHigh = new Uint8Array(picture.cells.length)
  for (const { hexes } of places) for (const at of hexes) isHigh[at] = 1
  const classOf = (at: number) => {
    if (isHigh[at] === 1) return 'higher'
    if (Number.isNaN(q[at])) return 'not-tested'
    return (q[at] as number) <= test.level ? 'few-events' : 'none'
  }
  return {
    ...test,
    others,
    places: places.map((place) => printedPlace(picture, place)),
    cells: Array.from(picture.cells, (_, at) => ({
      cell: nameOf(picture, at),
      count: picture.values[at],
      nearby: nearby[at],
      expected: given(expected[at]),
      z: given(z[at]),
      p: given(p[at]),
      q: given(q[at]),
      class: classOf(at),
    })),
  }
}

function printedPlace(picture: Picture, { hexes, marks, alsoNamed, ...place }: HotPlace): object {
  return {
    ...place,
    alsoNamed,
    cells: Array.from(hexes, (at) => nameOf(picture, at)),
    marks: kindsOfMarks(marks),
  }
}

function printedConcentration(picture: Picture, { kind: _, curve, holders, ...figures }: ConcentrationFinding): object {
  return { ...figures, curve, cells: Array.from(holders, (at) => nameOf(picture, at)) }
}

function printedRecurrence(picture: Picture, finding: RecurrenceFinding): object {
  const { test, groups, strata, levels, periods, groupsOfCell, inGroup, places } = finding
  return {
    test,
    groups,
    strata,
    levels,
    periods: periods.each,
    places: places.map((place) => printedPlace(picture, place)),
    cells: Array.from(picture.cells, (_, at) => ({
      cell: nameOf(picture, at),
      groups: groupsOfCell[at],
      periods: periods.ofCell[at],
      in: groups.filter((_group, bit) => (((inGroup[at] as number) >>> bit) & 1) === 1).map(({ name }) => name),
    })),
  }
}

function printedPair(
  picture: Picture,
  { test, leeL, spearman, classes, counts, against, others }: PairFinding,
): object {
  const codes = ['neither', 'only-other', 'only-first', 'both']
  return {
    ...{ test, against, counts, leeL, classes },
    spearman: spearman?.rho ?? null,
    n: spearman?.n ?? null,
    interval: spearman === null ? null : [spearman.low, spearman.high],
    cells: Array.from(picture.cells, (_, at) => ({
      cell: nameOf(picture, at),
      count: picture.values[at],
      other: others[at],
      class: codes[picture.classes[at] as number],
    })),
  }
}

function printedChange(picture: Picture, finding: ChangeFinding): object {
  const { kind: _, before, after, p, q, places, ...about } = finding
  return {
    ...about,
    places: places.map(({ position, ...place }) => ({ cell: nameOf(picture, position), ...place })),
    cells: Array.from(picture.cells, (_cell, at) => ({
      cell: nameOf(picture, at),
      before: before[at],
      after: after[at],
      p: given(p[at]),
      q: given(q[at]),
    })),
  }
}

function printedOverTime(picture: Picture, finding: OverTimeFinding): object {
  const { kind: _, classOfCell, binsOfCell, trendZ, places, chart, test, ...about } = finding
  return {
    test,
    ...about,
    chart: {
      ...chart,
      values: Array.from(chart.values, given),
      centre: Array.from(chart.centre, given),
      lower: Array.from(chart.lower, given),
      upper: Array.from(chart.upper, given),
    },
    places: places.map((place) => printedPlace(picture, place)),
    cells: Array.from(picture.cells, (_cell, at) => ({
      cell: nameOf(picture, at),
      class: OVER_TIME[classOfCell[at] as number],
      times: binsOfCell[at],
      mannKendallZ: given(trendZ[at]),
    })),
  }
}

function printedLasting(picture: Picture, { kind: _, timesPicked, listed, ...about }: LastingFinding): object {
  return {
    ...about,
    windows: about.windows.map((window) => ({ ...window, pai: given(window.pai), pei: given(window.pei) })),
    share: given(about.share),
    cells: listed.map(({ position, ...hex }) => ({ cell: nameOf(picture, position), ...hex })),
    times: timesPicked.reduce((sum, times) => sum + times, 0),
  }
}

function printedWhen(picture: Picture, { kind: _, week, ...about }: WhenFinding): object {
  return {
    ...about,
    week: Array.from(week),
    cells: Array.from(picture.ranking, (at) => ({ cell: nameOf(picture, at), count: picture.values[at] })),
  }
}

function printedHarm(picture: Picture, finding: HarmFinding): object {
  const { kind: _, harm, weighed, quarter, listed, ...about } = finding
  return {
    ...about,
    heaviestShare: given(about.heaviestShare),
    places: listed.map(({ position, ...hex }) => ({ cell: nameOf(picture, position), ...hex })),
    cells: Array.from(picture.cells, (_cell, at) => ({
      cell: nameOf(picture, at),
      count: picture.values[at],
      weighed: weighed[at],
      harm: harm[at],
      quarter: quarter[at],
    })),
  }
}

function given(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
