import type { BeneathDetail } from '../../core/question/beneath.ts'
import type { Question } from '../../core/question/question.ts'
import type { PlaceLayer } from '../../core/table/place-layer.ts'
import type { Beneath } from './beneath.ts'
import { restricted } from './chosen-areas.ts'
import { columnFor, setsInQuestion } from './footing.ts'
import { indicatorsOf, type Parts, partsOfAreas, partsOfCell } from './indicators.ts'
import { placesNear } from './places-near.ts'

/** Areas named for a hex; it seldom touches more. */
const MOST_AREAS = 6

/** What lies beneath a hex. */
export function beneathOfCell(
  beneath: Beneath,
  layers: readonly PlaceLayer[],
  { resolution }: Question,
  cell: bigint,
): BeneathDetail {
  return { ...ofParts(beneath, partsOfCell(beneath, cell, resolution)), places: placesNear(layers, cell, resolution) }
}

/** What lies beneath the chosen areas, or beneath all that the data are about. */
export function beneathOfAreas(beneath: Beneath, { areas }: Question): BeneathDetail {
  const sets = setsInQuestion(beneath).map((set) =>
    partsOfAreas(set, restricted(beneath, set, beneath.areasInQuestion(set) as Uint8Array, areas)),
  )
  return { ...ofParts(beneath, sets), places: [] }
}

function ofParts(beneath: Beneath, all: readonly Parts[]): Omit<BeneathDetail, 'places'> {
  const finest = all.find(({ parts }) => parts.length > 0)
  const residents = finest && columnFor(beneath, finest.set, 'residents')
  const known = residents && !('mismatch' in residents) ? residents.values : null
  return {
    residents:
      known === null || finest === undefined
        ? null
        : finest.parts.reduce((sum, { area, share }) => sum + share * ((known[area] as number) || 0), 0),
    areas: all.flatMap(({ set, parts }) => {
      const land = parts.reduce((sum, part) => sum + part.land, 0)
      return [...parts]
        .sort((a, b) => b.land - a.land)
        .slice(0, MOST_AREAS)
        .map(({ area, land: own }) => ({
          code: set.codes[area] as string,
          name: set.names[area] as string,
          share: own / land,
        }))
    }),
    indicators: indicatorsOf(beneath, all),
  }
}
