/**
 * Tables as partners write them; all rows are invented. In each text the first line is the header, the second, after "=", what is
 * expected of each column: its role, "-" for none, or "!" and the kind of personal data it is dropped for.
 */
export interface WrittenLayout {
  readonly file: string
  readonly layout: string
  readonly grid: string
  readonly text: string
  readonly problems?: readonly string[]
}
