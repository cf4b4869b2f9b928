import type { PersonalKind } from '../../vocabulary/personal-kinds.ts'
import { matchesIn, type SampledColumn } from './sampled-column.ts'

/** What the values of a column have to show. */
export interface Evidence {
  readonly matches: (value: string) => boolean
  /** Least share (0..1) of the rows that say something; 0: the header alone is enough, whatever the values are. */
  readonly share: number
  /** Fewest distinct values that have to match: one value in every row is chance, or a category. */
  readonly distinct: number
  /** What the column has to be as a whole, beside. */
  readonly whole?: (column: SampledColumn) => boolean
}

/** How one kind of personal data is known. Headers are in words and lower case (`SampledColumn.header`). */
export interface Detector {
  readonly kind: PersonalKind
  readonly header: RegExp
  /** Headers that rule the kind out, whatever the values. */
  readonly never?: RegExp
  /** Headers that say what else the values are, so that values alone are not asked. */
  readonly unless?: RegExp
  /** Asked for where the header matches; null where a header adds nothing. */
  readonly named: Evidence | null
  /** Asked for where the header says nothing ("Field 7"); null where values alone cannot decide. */
  readonly silent: Evidence | null
}

/** Share of rows (0..1) that match where there is enough evidence; null where not. */
export function shownBy(evidence: Evidence, column: SampledColumn): number | null {
  const { ofRows, distinct } = matchesIn(column, evidence.matches)
  if (evidence.share === 0) return ofRows
  if (ofRows < evidence.share || distinct < evidence.distinct) return null
  return evidence.whole === undefined || evidence.whole(column) ? ofRows : null
}
