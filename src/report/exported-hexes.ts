import { cellCentre, type LngLat } from '../core/grid/cell-outline.ts'
import type { Picture } from '../core/question/picture.ts'
import { kindsOfMarks } from '../core/vocabulary/special-places.ts'
import { ranks } from '../text/ranks.ts'
import { figuresOfHex } from './figures-of-hex.ts'

/** A hexagon as the files give it, with the figures of the screen. */
export interface ExportedHex {
  readonly cell: bigint
  /** Empty where nothing in the files names the place. */
  readonly place: string
  readonly incidents: number
  /** Of all incidents on the map, in hundredths, to four decimals. */
  readonly sharePercent: number
  /** Hexagons with equal counts share a rank, as on the screen; a hexagon without incidents has none. */
  readonly rank: number | null
  readonly centre: LngLat
  /** Kinds of special place at a point of the hexagon: "hospital; police". */
  readonly specialPlaces: string
  /** See figuresOfHex. */
  readonly figures: Readonly<Record<string, string | number | null>>
}

/**
 * The hexagons of a picture, busiest first, then, where `withZeros`, those without incidents by cell id. `names` are those of the
 * whole ranking (`Engine.names`).
 */
export function* exportedHexes(picture: Picture, names: readonly string[], withZeros: boolean): Generator<ExportedHex> {
  const { ranking, values } = picture
  const rankAt = ranks(picture)
  for (const [at, position] of ranking.entries()) {
    yield hexAt(picture, position, names[at] as string, rankAt[at] as number)
  }
  if (!withZeros) return
  for (let position = 0; position < values.length; position++) {
    if (values[position] === 0) yield hexAt(picture, position, '', null)
  }
}

function hexAt(picture: Picture, position: number, place: string, rank: number | null): ExportedHex {
  const cell = picture.cells[position] as bigint
  const incidents = picture.values[position] as number
  const [lng, lat] = cellCentre(cell)
  return {
    cell,
    place,
    incidents,
    sharePercent: incidents === 0 ? 0 : rounded((incidents / picture.totals.total) * 100, 4),
    rank,
    centre: [rounded(lng, 6), rounded(lat, 6)],
    specialPlaces: kindsOfMarks(picture.marks[position] as number).join('; '),
    figures: figuresOfHex(picture, position),
  }
}

/** Six decimals of a degree are eleven centimetres or less. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
