/**
 * Longest part of a value that is looked at. Every pattern of this folder then works on a short text, so that a cell of a megabyte
 * made to keep a pattern busy costs no more than any other; and no identifier is longer.
 */
const MOST_CHARACTERS = 500
const MOST_HEADER_CHARACTERS = 200

/** What files write where nothing is known. Such a value says as little as a blank and counts as one. */
const SAYS_NOTHING =
  /^(?:n\/?k|n\/?a|nil|null|none|nan|unk|tbc|x+|[-?.*_]+|not (?:known|stated|given|applicable|recorded|provided|available|specified|set)|unknown|no data|refused|withheld|redacted|\(blank\)|#n\/a|0)$/i

/** A column as the detectors see it. */
export interface SampledColumn {
  /** The header in words: "VictimDOB2" and "victim_dob2" are both "victim dob 2". */
  readonly header: string
  /** Values that say something; blanks and "N/K" are not counted. */
  readonly rows: number
  /** Each distinct value, trimmed and cut, with the rows that have it. */
  readonly values: ReadonlyMap<string, number>
}

/** The column of a header and the values below it. */
export function sampledColumn(header: string, values: readonly string[]): SampledColumn {
  const counts = new Map<string, number>()
  let rows = 0
  for (const raw of values) {
    const value = plainValue(raw)
    if (value === '' || SAYS_NOTHING.test(value)) continue
    rows += 1
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return { header: headerWords(header), rows, values: counts }
}

/** How many rows and distinct values of a column pass a test. */
export interface Matches {
  /** Share (0..1) of the rows that say something; 0 where none does. */
  readonly ofRows: number
  /** Share (0..1) of the distinct values: one that stands in every row counts once. */
  readonly ofDistinct: number
  readonly distinct: number
}

/** Asks each distinct value once. */
export function matchesIn(column: SampledColumn, test: (value: string) => boolean): Matches {
  let rows = 0
  let distinct = 0
  for (const [value, times] of column.values) {
    if (!test(value)) continue
    rows += times
    distinct += 1
  }
  if (distinct === 0) return { ofRows: 0, ofDistinct: 0, distinct: 0 }
  return { ofRows: rows / column.rows, ofDistinct: distinct / column.values.size, distinct }
}

/** A value with plain spaces and apostrophes, cut; also without the apostrophe by which a spreadsheet marks text. */
function plainValue(raw: string): string {
  return raw
    .slice(0, MOST_CHARACTERS)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .trim()
    .replace(/^'/, '')
}

function headerWords(header: string): string {
  return header
    .slice(0, MOST_HEADER_CHARACTERS)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['\u2019.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
