/** A column of the table of hexagons beside those that every picture has. */
export interface HexColumn {
  readonly name: string
  /** The table can be put in order by it. */
  readonly isSmoothed?: boolean
  /** The cell of the hexagon at a position of the picture. */
  readonly words: (position: number) => string
}
