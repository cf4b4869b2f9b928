import { type MapPlaces, symbolOf } from './place-symbols.ts'

/** A list of places as the engine gives it: parallel columns; see core/table/place-layer. */
export interface PlacesToShow {
  readonly name: string
  readonly kinds: readonly string[]
  readonly kind: Uint16Array
  readonly lng: Int32Array
  readonly lat: Int32Array
}

/** The places of the chosen kinds, with the symbol of each kind: the same in the legend and on the map. */
export function shownPlaces(
  layers: readonly PlacesToShow[],
  shown: readonly { readonly list: string; readonly kind: string }[],
): MapPlaces[] {
  return layers.flatMap((layer) => {
    // A kind of the layer without a symbol is not shown.
    const symbolAt = layer.kinds.map((kind) => shown.findIndex((one) => one.list === layer.name && one.kind === kind))
    const rows = Array.from(layer.kind.keys()).filter((row) => (symbolAt[layer.kind[row] as number] as number) >= 0)
    if (rows.length === 0) return []
    return [
      {
        lng: Int32Array.from(rows, (row) => layer.lng[row] as number),
        lat: Int32Array.from(rows, (row) => layer.lat[row] as number),
        kind: Uint16Array.from(rows, (row) => symbolAt[layer.kind[row] as number] as number),
        symbols: shown.map((_, at) => symbolOf(at)),
      },
    ]
  })
}
