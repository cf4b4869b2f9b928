import type { DeprivationBeneath, Inequality, RatesBeneath } from '../core/question/beneath.ts'
import type { Picture } from '../core/question/picture.ts'
import { funnelSentence } from './beneath-sentences.ts'
import {
  areasWords,
  DEPRIVATION_THIRDS,
  decileWords,
  deprivationName,
  offenceThird,
  perWords,
  rateWithInterval,
  rateWords,
} from './beneath-words.ts'
import { capital } from './capital.ts'
import type { ChartTitles } from './charts.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, percent, period } from './numbers.ts'

interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const PLACES = {
  'far-above': 'above, beyond 99.8% limits',
  above: 'above, beyond 95% limits',
  within: 'no clear difference',
  below: 'below, beyond 95% limits',
  'far-below': 'below, beyond 99.8% limits',
} as const

export function funnelTitles(picture: Picture, { areas, per }: RatesBeneath): ChartTitles {
  return {
    headline: funnelSentence(areas, per) || 'No area can be set against the county',
    title: `${capital(incidentsOf(picture.question, 2))} per 1,000 ${perWords(per)} of each area, by how many ${perWords(per)} it has${when(picture)}. County: ${rateWithInterval(areas.county)}.`,
  }
}

export function funnelWords(per: string): { across: string; up: string } {
  return { across: capital(perWords(per)), up: `Per 1,000 ${perWords(per)}` }
}

/** What the curves and marks of the funnel are. */
export function FUNNEL_NOTES({ areas }: RatesBeneath): string[] {
  const { dispersion, widened } = areas
  return [
    'Dashed: 95% limits. Solid: 99.8% limits. Thick: the county. A filled diamond lies beyond the 99.8% limits, a ring does not.',
    widened
      ? `Areas differ ${dispersion.toFixed(1)} times as much as chance alone would have it, so the limits are widened accordingly.`
      : '',
  ]
}

/** Every area with its rate, the highest smoothed first. */
export function areaTable({ areas, per }: RatesBeneath): Table {
  const rows = [...areas.rows].sort((a, b) => (b.smoothed ?? -1) - (a.smoothed ?? -1))
  return {
    columns: [
      capital(areasWords(areas.kind)),
      'Code',
      'Incidents',
      capital(perWords(per)),
      'Smoothed rate',
      'As counted (95% interval)',
      'Against the county',
    ],
    rows: rows.map((row) => [
      ...[row.name, row.code, count(row.count), Number.isNaN(row.people) ? 'no figure' : count(Math.round(row.people))],
      row.smoothed === null ? 'no figure' : rateWords(row.smoothed),
      rateWithInterval(row),
      row.place === null ? 'not known' : PLACES[row.place],
    ]),
  }
}

export function districtTable(picture: Picture, { areas, per }: RatesBeneath): { caption: string; table: Table } {
  return {
    caption: `${capital(incidentsOf(picture.question, 2))} per 1,000 ${perWords(per)} by district${when(picture)}`,
    table: {
      columns: ['District', 'Incidents', capital(perWords(per)), 'Rate (95% interval)'],
      rows: [
        ...areas.districts.map((row) => [
          row.name,
          count(row.count),
          count(Math.round(row.people)),
          rateWithInterval(row),
        ]),
        ['County', count(areas.county.count), count(Math.round(areas.county.people)), rateWithInterval(areas.county)],
      ],
    },
  }
}

export function decileTitles(picture: Picture, { byDecile, measure, ranked }: Inequality): ChartTitles {
  const known = byDecile.filter(({ people }) => people > 0)
  const [first, last] = [known[0], known.at(-1)]
  const rate = (one: typeof first) => (one === undefined ? '' : rateWords((1000 * one.count) / one.people))
  const headline =
    first === undefined || last === undefined || first === last
      ? 'The areas lie in one tenth of deprivation'
      : `${rate(first)} incidents per 1,000 residents in tenth ${first.decile}, ${rate(last)} in tenth ${last.decile}`
  return {
    headline,
    title: `${capital(incidentsOf(picture.question, 2))} per 1,000 residents by tenth of deprivation (${deprivationName(measure)}, 1 the most deprived of ${count(ranked)} areas)${when(picture)}. About areas, not people.`,
  }
}

export function decileTable({ byDecile, all }: Inequality): Table {
  return {
    columns: [
      'Tenth',
      'Areas',
      'Incidents',
      'Share of incidents',
      'Residents',
      'Share of residents',
      'Rate (95% interval)',
    ],
    rows: [
      ...byDecile.map((one) => [
        decileWords(one.decile),
        count(one.areas),
        count(one.count),
        percent(one.count, all.count),
        count(Math.round(one.people)),
        percent(one.people, all.people),
        one.people > 0 ? rateWithInterval(one) : 'no residents',
      ]),
      [
        ...['All', count(byDecile.reduce((sum, { areas }) => sum + areas, 0)), count(all.count), '100%'],
        ...[count(Math.round(all.people)), '100%', rateWithInterval(all)],
      ],
    ],
  }
}

export function pairTitles({ inequality }: DeprivationBeneath): ChartTitles {
  return {
    headline: 'Incidents and deprivation together',
    title: `Hexagons by their incidents and by how deprived their people are (${deprivationName(inequality.measure)}, thirds of ${count(inequality.ranked)} areas). The numbers are those of the map’s classes.`,
  }
}

export function pairTable({ pairs }: DeprivationBeneath): Table {
  return {
    columns: ['Class', 'Incidents in the hexagon', 'Its people', 'Hexagons', 'Incidents', 'Residents'],
    rows: (pairs?.rows ?? []).map(({ offences, deprivation, hexes, count: incidents, people }) => [
      `${1 + 3 * offences + deprivation}`,
      offenceThird(offences, pairs?.most ?? 2),
      DEPRIVATION_THIRDS[deprivation],
      count(hexes),
      count(incidents),
      count(Math.round(people)),
    ]),
  }
}

function when({ period: months }: Picture): string {
  return months === null ? '' : `, ${period(months.from, months.to)}`
}
