import type {
  ChangeFinding,
  ConcentrationFinding,
  Finding,
  GiStarFinding,
  HotPlace,
  PairFinding,
  RecurrenceFinding,
} from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
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
  const { kind: _, before, p, q, places, ...about } = finding
  return {
    ...about,
    places: places.map(({ position, ...place }) => ({ cell: nameOf(picture, position), ...place })),
    cells: Array.from(picture.cells, (_cell, at) => ({
      cell: nameOf(picture, at),
      before: before[at],
      after: picture.values[at],
      p: given(p[at]),
      q: given(q[at]),
    })),
  }
}

function given(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
