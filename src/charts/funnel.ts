import { count } from '../text/numbers.ts'
import type { Label } from './label.ts'
import { countTicks } from './ticks.ts'

/** An area in a funnel: people across, the rate up. */
export interface FunnelPoint {
  readonly x: number
  readonly y: number
  /** Beyond the outer limits: drawn as another shape, too. */
  readonly isFar: boolean
  readonly name: string
}

export interface FunnelChart {
  readonly width: number
  readonly height: number
  readonly points: readonly FunnelPoint[]
  /** Path data of the limits, outer and inner, above and below. */
  readonly limits: readonly { readonly path: string; readonly isOuter: boolean }[]
  /** Where the county's rate lies. */
  readonly comparator: number
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly across: readonly (Label & { readonly at: number })[]
  readonly up: readonly (Label & { readonly at: number })[]
  readonly titles: readonly [across: Label, up: Label]
}

interface FunnelArea {
  readonly name: string
  readonly people: number
  /** Per 1,000. */
  readonly rate: number
  readonly isFar: boolean
}

const LEFT = 52
const RIGHT = 12
const TOP = 22
const BOTTOM = 44
const HEIGHT = 280
const STEPS = 60

/**
 * Areas by people and rate, with limits round the comparator. Limits are those of a Poisson count, as wide as `dispersion` says:
 * 2 (√O - √E) = ± z √dispersion, solved for O (Spiegelhalter 2005; see core/statistics/funnel).
 */
export function funnelChart(
  areas: readonly FunnelArea[],
  comparator: number,
  dispersion: number,
  words: { readonly across: string; readonly up: string },
  width: number,
): FunnelChart {
  const most = Math.max(1, ...areas.map(({ people }) => people))
  const highest = Math.max(comparator * 2, ...areas.map(({ rate }) => rate), 1e-9)
  const plot = { left: LEFT, right: width - RIGHT, top: TOP, bottom: HEIGHT - BOTTOM }
  const x = (people: number) => plot.left + (people / most) * (plot.right - plot.left)
  const y = (rate: number) => plot.bottom - (Math.min(rate, highest) / highest) * (plot.bottom - plot.top)
  const limitAt = (people: number, z: number) => {
    const expected = (comparator * people) / 1000
    const root = Math.sqrt(expected) + (z * Math.sqrt(dispersion)) / 2
    return root <= 0 ? 0 : (1000 * root ** 2) / people
  }
  const limits = [3.0902, 1.96].flatMap((z) =>
    [z, -z].map((signed) => {
      const points = Array.from({ length: STEPS }, (_, at) => {
        const people = (most * (at + 1)) / STEPS
        return [x(people), y(limitAt(people, signed))] as const
      }).filter(([, height]) => height > plot.top)
      const path = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px.toFixed(1)},${py.toFixed(1)}`).join('')
      return { path, isOuter: z > 2 }
    }),
  )
  return {
    ...{ width, height: HEIGHT, limits, plot, comparator: y(comparator) },
    points: areas.map(({ name, people, rate, isFar }) => ({ name, isFar, x: x(people), y: y(rate) })),
    across: countTicks(most, width < 400 ? 2 : 4)
      .filter((value) => value <= most)
      .map((value) => ({
        ...{ at: x(value), x: x(value), y: plot.bottom + 16, text: count(value), anchor: 'middle' as const },
      })),
    up: countTicks(highest, 4)
      .filter((value) => value <= highest)
      .map((value) => ({
        ...{ at: y(value), x: plot.left - 6, y: y(value) + 4, text: count(value), anchor: 'end' as const },
      })),
    titles: [
      { x: plot.right, y: HEIGHT - 8, text: words.across, anchor: 'end' },
      { x: 0, y: 12, text: words.up, anchor: 'start' },
    ],
  }
}
