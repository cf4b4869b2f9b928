import type { Picture } from '../core/question/picture.ts'
import { kindsOfMarks } from '../core/vocabulary/special-places.ts'
import { beneathOfHex } from './beneath-of-hex.ts'
import { specialPlace } from './caveats.ts'
import { hexFlags } from './hex-columns.ts'
import { count, counted, list } from './numbers.ts'
import { ranks } from './ranks.ts'

/** A hexagon whose points have no name in the files. */
const NAMELESS = 'A place without a name'

/** A line of the ranked list. `marks` says what special place the hexagon holds, or nothing. */
export interface RankedHex {
  readonly rank: number
  readonly cell: bigint
  readonly name: string
  readonly marks: string
  /** See hexFlags. */
  readonly flags: string
  readonly incidents: number
  /** Of the picture's cells. */
  readonly position: number
}

/** The busiest hexagons that have a name, at most `most`. Hexagons with equal counts share a rank. */
export function rankedHexes(picture: Picture, most = Number.POSITIVE_INFINITY): RankedHex[] {
  const rankAt = ranks(picture)
  return picture.rankedNames.slice(0, most).map((name, at) => {
    const position = picture.ranking[at] as number
    return {
      rank: rankAt[at] as number,
      cell: picture.cells[position] as bigint,
      name: name || NAMELESS,
      marks: markWords(picture.marks[position] as number),
      flags: hexFlags(picture, position),
      incidents: picture.values[position] as number,
      position,
    }
  })
}

/**
 * The hexagon at a position of the picture, for whoever points at it: "308 incidents, Prince Of Wales Road (Norwich)". Names of the
 * busiest 500 are known at once.
 */
export function hoveredWords(picture: Picture, position: number): string {
  const incidents = picture.values[position]
  if (incidents === undefined) return ''
  const name = incidents === 0 ? '' : picture.rankedNames[picture.ranking.indexOf(position)]
  const beneath = beneathOfHex(picture, position)
  const part = picture.parted?.[position] === 1 ? ' in the part inside' : ''
  return `${incidents === 0 ? 'no incidents' : counted(incidents, 'incident')}${part}${beneath === '' ? '' : `, ${beneath}`}${name ? `, ${name}` : ''}`
}

/** "has a point on or near a prison" … */
function markWords(marks: number): string {
  const kinds = kindsOfMarks(marks)
  return kinds.length === 0 ? '' : `has a point on or near ${list(kinds.map(specialPlace))}`
}

export function rankedCaption(picture: Picture, shown: number): string {
  const all = picture.ranking.length
  if (all === 0) return 'No hexagon has an incident'
  return shown < all
    ? `The ${count(shown)} busiest of ${counted(all, 'hexagon')} with incidents`
    : all === 1
      ? 'The one hexagon with incidents'
      : `All ${count(all)} hexagons with incidents`
}
