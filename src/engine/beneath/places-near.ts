import { metresApart } from '../../core/context/metres-apart.ts'
import { type CellList, positionOf } from '../../core/grid/cells.ts'
import { cellsOfPlaces, middleOfCell } from '../../core/grid/cells-of-places.ts'
import type { PlacesNear } from '../../core/question/beneath.ts'
import type { Resolution } from '../../core/question/question.ts'
import type { PlaceLayer } from '../../core/table/place-layer.ts'
import { NEAR_METRES } from '../../core/vocabulary/beneath.ts'

/** Of a list of everything in a town, the kinds with the most near by are enough to read. */
const MOST_KINDS = 20

/**
 * Places of each list in a cell, and within distances of its middle, by kind; kinds of which none is near are left out. The distances
 * are those of places from the middle of a hexagon, never of places from incidents.
 */
export function placesNear(layers: readonly PlaceLayer[], cell: bigint, resolution: Resolution): PlacesNear[] {
  const middle = middleOfCell(cell)
  return layers.flatMap((layer) => {
    const { lng, lat, kind, kinds, names, opens, closes } = layer
    const cells = cellsOf(layer, resolution)
    const near = kinds.map((name) => ({ kind: name, inside: 0, within: NEAR_METRES.map(() => 0) }))
    const inside: PlacesNear['places'][number][] = []
    for (let at = 0; at < lng.length; at++) {
      const own = near[kind[at] as number] as (typeof near)[number]
      if (cells[at] === cell) {
        own.inside += 1
        inside.push({
          ...{ name: names[at] as string, kind: own.kind },
          ...{ opens: opens[at] as string, closes: closes[at] as string },
        })
      }
      const metres = metresApart(middle, { lng: (lng[at] as number) / 1e7, lat: (lat[at] as number) / 1e7 })
      for (const [which, most] of NEAR_METRES.entries())
        if (metres <= most) own.within[which] = (own.within[which] as number) + 1
    }
    const kindsNear = near
      .filter(({ inside, within }) => inside > 0 || within.some((count) => count > 0))
      .sort((a, b) => (b.within.at(-1) as number) - (a.within.at(-1) as number) || (a.kind < b.kind ? -1 : 1))
    const left = Math.max(0, kindsNear.length - MOST_KINDS)
    return kindsNear.length === 0
      ? []
      : [{ list: layer.name, kinds: kindsNear.slice(0, MOST_KINDS), left, places: byName(inside) }]
  })
}

/** More places of one hexagon are a list nobody reads; their counts stand above. */
const MOST_PLACES = 40

function byName(places: readonly PlacesNear['places'][number][]): PlacesNear['places'] {
  return [...places].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).slice(0, MOST_PLACES)
}

/** Kinds of place in other lists that have a licence as a rule. */
const NIGHT_LIFE = /\b(?:pub|public house|bar|night ?club|club)\b/i

/** Licensed premises in each of some cells, of registers and of lists with pubs and bars; null where none is loaded. */
export function premisesOnCells(
  layers: readonly PlaceLayer[],
  cells: CellList,
  resolution: Resolution,
): Float64Array | null {
  const isLicensed = layers.map(({ layout, kinds }) =>
    kinds.map((kind) => layout === 'licensing-register' || NIGHT_LIFE.test(kind)),
  )
  if (!isLicensed.some((kinds) => kinds.includes(true))) return null
  const premises = new Float64Array(cells.length)
  for (const [which, layer] of layers.entries()) {
    for (const [place, cell] of cellsOf(layer, resolution).entries()) {
      if (isLicensed[which]?.[layer.kind[place] as number] !== true) continue
      const at = positionOf(cells, cell)
      if (at !== -1) premises[at] = (premises[at] as number) + 1
    }
  }
  return premises
}

/** Places of one list in each of some cells. */
export function placesOnCells(layer: PlaceLayer, cells: CellList, resolution: Resolution): Uint32Array {
  const places = new Uint32Array(cells.length)
  for (const cell of cellsOf(layer, resolution)) {
    const at = positionOf(cells, cell)
    if (at !== -1) places[at] = (places[at] as number) + 1
  }
  return places
}

const known = new WeakMap<PlaceLayer, Map<Resolution, BigUint64Array>>()

function cellsOf(layer: PlaceLayer, resolution: Resolution): BigUint64Array {
  const sizes = known.get(layer) ?? new Map<Resolution, BigUint64Array>()
  known.set(layer, sizes)
  const cells = sizes.get(resolution) ?? cellsOfPlaces(layer.lng, layer.lat, resolution)
  sizes.set(resolution, cells)
  return cells
}
