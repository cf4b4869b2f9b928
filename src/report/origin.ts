/** What everything that leaves the page says of where it is from. */
export interface Origin {
  /** Whose files it was made of, and which. */
  readonly source: string
  /** The highest marking of those files, in words: "OFFICIAL". */
  readonly marking: string
}
