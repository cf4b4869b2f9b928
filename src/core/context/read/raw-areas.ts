/** A ring: x and y of its corners in turn. */
export type FlatRing = Float64Array

/** Of each polygon the outline first, then its holes. */
export type FlatPolygons = readonly (readonly FlatRing[])[]

/** Why an area of a file is not kept. */
export type AreaRejection =
  | 'no-shape'
  | 'not-an-area'
  | 'outside-the-grid'
  | 'not-repairable'
  | 'coordinates-unreadable'

/** Areas as they stand in a file, before anything is known of their grid. */
export interface RawAreas {
  /** What the file calls them: a table, an object; '' where the file has but one. */
  readonly layer: string
  readonly format: 'geojson' | 'topojson' | 'shapefile' | 'geopackage'
  /** Everything that the file says of its coordinate system: names, codes, definitions. */
  readonly saysGrid: readonly string[]
  /** Names of the attributes, in the file's order. */
  readonly fields: readonly string[]
  /** A text a field; parallel to `shapes`. */
  readonly rows: readonly (readonly string[])[]
  /** On the file's grid, rings open or closed and either way round; every number is finite. */
  readonly shapes: readonly (FlatPolygons | AreaRejection)[]
  /** Whether the file as a whole is marked as invented; a row may be, too. */
  readonly isMarkedInvented: boolean
}

/** Whether there is a single area among them. */
export function hasAreas({ shapes }: Pick<RawAreas, 'shapes'>): boolean {
  return shapes.some((shape) => typeof shape !== 'string')
}
