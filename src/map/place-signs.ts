import { cellToLatLng } from 'h3-js'
import type { Picture } from '../core/question/picture.ts'
import { type MapPlaces, PLACE_STEPS, type PlaceSymbol } from './place-symbols.ts'

/** Over a place that a test found: a pin whose tip is in its busiest hex, so that places of a few hexes are seen at the size of a county. */
export const FOUND_SIGN: PlaceSymbol = { shape: 'pin', path: 'm0,2l-5,-8.5l10,0z', colour: '#f47738' }

/** A sign for each place of a picture; none where it has none. */
export function placeSigns({ finding, cells }: Picture): MapPlaces[] {
  if (finding === null || !('places' in finding) || finding.kind === 'change' || finding.places.length === 0) return []
  const middles = finding.places.map(({ hexes }) => cellToLatLng((cells[hexes[0] as number] as bigint).toString(16)))
  return [
    {
      lng: Int32Array.from(middles, ([, lng]) => Math.round(lng * PLACE_STEPS)),
      lat: Int32Array.from(middles, ([lat]) => Math.round(lat * PLACE_STEPS)),
      kind: new Uint16Array(middles.length),
      symbols: [FOUND_SIGN],
    },
  ]
}
