/** How large a place is: names of lower ranks are drawn first and kept where two would overlap. */
export type PlaceRank = 'city' | 'town' | 'village'

/** A name on the map, with the middle of the place in degrees WGS84 to about 500 m. */
export interface PlaceName {
  readonly name: string
  readonly rank: PlaceRank
  readonly lng: number
  readonly lat: number
}
