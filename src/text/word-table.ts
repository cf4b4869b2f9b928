/** A table of figures: the first cell of a row names it. */
export interface WordTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
