import type { DeprivationBeneath, RatesBeneath } from '../core/question/beneath.ts'
import type { Picture } from '../core/question/picture.ts'
import { BENEATH_FLAGS } from '../core/vocabulary/beneath.ts'

/** The H3 name of the cell at a position of the picture. */
export function nameOf({ cells }: Picture, at: number): string {
  return (cells[at] as bigint).toString(16)
}

/** Whether the edge of the chosen areas cuts a hex; nothing where none were chosen. */
function edge({ parted }: Picture, at: number): object {
  return parted === null ? {} : { cutByTheEdge: parted[at] === 1 }
}

/** Every hex of the study area, zeros too, with its rates per 1,000; what is not given is null. */
export function printedRates(picture: Picture, beneath: RatesBeneath): object {
  const { people, rate, low, high, smoothed, smoothedLocally, flags, per, source, boundaries, areas } = beneath
  return {
    ...{ per, boundaries, source },
    residents: areas.all.people,
    all: areas.all,
    county: areas.county,
    dispersion: areas.dispersion,
    districts: areas.districts,
    areas: areas.rows,
    join: areas.join,
    cells: Array.from(picture.cells, (_, at) => ({
      cell: nameOf(picture, at),
      count: picture.values[at],
      ...edge(picture, at),
      residents: given(people[at]),
      rate: given(rate[at]),
      low: given(low[at]),
      high: given(high[at]),
      smoothed: given(smoothed[at]),
      smoothedLocally: given(smoothedLocally[at]),
      flags: BENEATH_FLAGS.filter((_flag, bit) => ((flags[at] as number) >> bit) & 1),
    })),
  }
}

/** Offences by tenth of deprivation, and the deprivation of every hex with people. */
export function printedDeprivation(picture: Picture, beneath: DeprivationBeneath): object {
  const { inequality, people, rank, decile, pairs } = beneath
  const { slope, relative, byDecile, join, correlation, tenth, fifth, ...about } = inequality
  return {
    ...about,
    sii: slope?.value ?? null,
    rii: relative?.ratio ?? null,
    intervals: {
      sii: slope === null ? null : [slope.low, slope.high],
      rii: relative === null ? null : [relative.low, relative.high],
    },
    byDecile: byDecile.map(({ people: residents, ...figures }) => ({ ...figures, residents })),
    joined: join.byPlace + join.byCode,
    unmatched: join.otherVintage + join.elsewhere + join.notStated,
    ...{ join, correlation, tenth, fifth, pairs },
    cells: Array.from(picture.cells, (_, at) => ({
      cell: nameOf(picture, at),
      count: picture.values[at],
      ...edge(picture, at),
      residents: given(people[at]),
      rank: given(rank[at]),
      decile: decile[at] === 0 ? null : decile[at],
    })),
  }
}

function given(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
