import type { PlaceLayer } from '../table/place-layer.ts'
import { areOnEarth, hold, isList, isListUsed } from './prepared-checks.ts'
import { columnAt } from './prepared-columns.ts'
import type { PlacesHeader } from './prepared-header.ts'

/** The lists of places of a file, as its header describes them, all their values checked. Throws Contradiction. */
export function placesOf(
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  headers: readonly PlacesHeader[],
): readonly PlaceLayer[] {
  isList(
    headers.map(({ name }) => name),
    'lists of places',
  )
  return headers.map(({ columnPlaces, ...layer }) => {
    const lng = columnAt(bytes, start, columnPlaces.lng) as Int32Array
    const lat = columnAt(bytes, start, columnPlaces.lat) as Int32Array
    const kind = columnAt(bytes, start, columnPlaces.kind) as Uint16Array
    const { names, opens, closes, kinds, ledger } = layer
    hold(opens.length === names.length && closes.length === names.length, 'opening and closing')
    isList(kinds, 'kinds of place')
    isListUsed(kind, kinds.length, 'kind')
    areOnEarth(lng, lat)
    const rejected = Object.values(ledger.rejected).reduce((sum, rows) => sum + rows, 0)
    hold(ledger.read === names.length + ledger.withoutLocation + rejected + ledger.blank, 'ledger of places')
    return { ...layer, lng, lat, kind }
  })
}
