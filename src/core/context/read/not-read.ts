/** Why no boundaries are had from a file, or why those in it are not used. */
export type BoundaryRefusal =
  | 'no-boundaries'
  | 'grid-unknown'
  | 'coordinates-swapped'
  | 'old-degrees'
  | 'shapefile-incomplete'
  | 'shapefile-alone'
  | 'shapefile-damaged'
  | 'geopackage-damaged'
  | 'geopackage-without-areas'
  | 'json-damaged'
  | 'encrypted'
  | 'unpacks-too-large'
  | 'archive-damaged'
  | 'too-many-areas'
  | 'too-many-fields'
  | 'unreadable'

/** Thrown from deep inside a file; readBoundaries turns it into an answer. */
export class NotRead extends Error {
  readonly refusal: BoundaryRefusal

  constructor(refusal: BoundaryRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}
