import type { Check, HotPlace } from '../core/question/finding.ts'
import { plainCellSize } from './cell-size.ts'
import { counted, monthName } from './numbers.ts'

/** Words of the checks of a place that was found. */

export const CHECKS_HEADING = 'What could change this?'
export const CHECKS_HINT =
  'The place is looked for again with one thing changed at a time. It holds where hexagons that are then higher than chance hold at least half of its incidents. These are different questions: they do not add up to a score.'
export const CHECKS_UNDER_WAY = 'Looking for the place again …'
export const HOLDS = 'Holds:'
export const HOLDS_NOT = 'Does not hold:'

/** What was changed. */
export function checkWords({ code, with: changed }: Check, { onEdge }: Pick<HotPlace, 'onEdge'>): string {
  switch (code) {
    case 'larger-hexes':
    case 'smaller-hexes':
      return `in hexagons of ${plainCellSize(Number(changed) as 6 | 7 | 8 | 9 | 10)}.`
    case 'points-moved':
      return 'with every point moved by half the width of a hexagon, each in a direction of its own, three times over.'
    case 'other-rings':
      return changed === '1' ? 'tested with the six hexagons around alone.' : 'tested with two rings around, not one.'
    case 'other-null':
      return changed === 'shuffled'
        ? 'against counts shuffled among the hexagons, whoever lives there.'
        : 'against counts in proportion to residents.'
    case 'busiest-month':
      return `without its busiest month, ${monthName(changed)}, anywhere.`
    case 'without-location':
      return `if the ${counted(Number(changed), 'incident')} without a location all lay elsewhere, in proportion to what lies there.`
    case 'edge':
      return onEdge === 0
        ? 'it does not lie on the edge of the study area.'
        : `${counted(onEdge, 'of its hexagons lies', 'of its hexagons lie')} on the edge of the study area (a border or the sea): what lies beyond is not counted, and fewer hexagons were tested together.`
  }
}
