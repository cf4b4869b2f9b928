/** A place that a search found. */
export interface FoundPlace {
  /** A name on the map (town, village), a district that rows state, or a street or venue where incidents stand. */
  readonly kind: 'settlement' | 'district' | 'location'
  readonly name: string
  /** The district its rows state, or empty. */
  readonly district: string
  /** The nearest name on the map; empty where none is near, and for a settlement itself. */
  readonly near: string
  /** Where to look, degrees WGS84: for a location, the point with most incidents. */
  readonly lng: number
  readonly lat: number
  /** The box of a district's points: [[west, south], [east, north]]; null for anything smaller. */
  readonly box: readonly [readonly [number, number], readonly [number, number]] | null
  /** Of a location: the hexes of the study area that its incidents lie in, with how many of them, most first. */
  readonly hexes: readonly { readonly cell: bigint; readonly incidents: number }[]
  /** Incidents of any kind in all months loaded; null for a settlement, which has no limits to count within. */
  readonly incidents: number | null
}

/** What a search found: the best few, and how many there are altogether. */
export interface FoundPlaces {
  readonly places: readonly FoundPlace[]
  readonly all: number
  /** Nothing is called what was typed; these have names that differ by a slip of the keyboard. */
  readonly isSimilar: boolean
}
