import type { Picture } from '../core/question/picture.ts'
import { hasFlag } from '../core/vocabulary/beneath.ts'
import { SMOOTHED_NAME } from './beneath-words.ts'
import { type RankedHex, rankedHexes } from './ranked-hexes.ts'

export const HEX_ORDERS = ['rank', 'name', 'incidents'] as const
/** Where there are rates, by them too: never by the rates as counted. */
export const RATE_ORDER = 'smoothed'
export type HexOrder = (typeof HEX_ORDERS)[number] | typeof RATE_ORDER
export type Direction = 'ascending' | 'descending'

const byName = new Intl.Collator('en-GB', { numeric: true })

/** Every hexagon with incidents, by rank; those whose names are still on their way say so. */
export function hexRows(picture: Picture, names: readonly string[] | null): readonly RankedHex[] {
  return rankedHexes({ ...picture, rankedNames: names ?? named(picture) })
}

function named(picture: Picture): readonly string[] {
  const rest = picture.ranking.length - picture.rankedNames.length
  return [...picture.rankedNames, ...Array.from({ length: rest }, () => 'The name is on its way')]
}

/** Rows in another order; equal ones stay in the order of their rank. */
export function inOrder(
  rows: readonly RankedHex[],
  order: HexOrder,
  direction: Direction,
  { beneath }: Pick<Picture, 'beneath'>,
): readonly RankedHex[] {
  const rateOf = ({ position }: RankedHex) => {
    if (beneath?.kind !== 'rate' || hasFlag(beneath.flags[position] as number, 'few-people')) return 0
    return beneath.smoothed[position] || 0
  }
  const sign = direction === 'ascending' ? 1 : -1
  const compare = {
    rank: (a: RankedHex, b: RankedHex) => a.rank - b.rank,
    name: (a: RankedHex, b: RankedHex) => byName.compare(a.name, b.name),
    incidents: (a: RankedHex, b: RankedHex) => a.incidents - b.incidents,
    smoothed: (a: RankedHex, b: RankedHex) => rateOf(a) - rateOf(b),
  }[order]
  return [...rows].sort((a, b) => sign * compare(a, b))
}

/** What an order is called in the head of the table. */
export const ORDER_NAMES: Readonly<Record<HexOrder, string>> = {
  rank: 'Rank',
  name: 'Around',
  incidents: 'Incidents',
  smoothed: SMOOTHED_NAME,
}

/** The direction that a first press gives: what people look for first stands on top. */
export function firstDirection(order: HexOrder): Direction {
  return order === 'incidents' || order === RATE_ORDER ? 'descending' : 'ascending'
}

/** Under the caption: thousands of rows are one stop of the Tab key. */
export const ROWS_HINT = 'Choose a place to see what is in it. The arrow keys move from row to row.'
