import type { ColumnRole, Grid, Layout } from '../vocabulary/column-roles.ts'
import type { DroppedColumn, Notice } from '../vocabulary/import-codes.ts'
import type { PersonalKind } from '../vocabulary/personal-kinds.ts'

/** A column of a file and what becomes of it: a role, or the reason it is dropped (exactly one of the two is null). */
export interface MappedColumn {
  /** As the header has it, trimmed. */
  readonly name: string
  readonly role: ColumnRole | null
  readonly why: DroppedColumn | null
  /** What personal data were found in it; null where none. */
  readonly personal: PersonalKind | null
}

/**
 * How a table is read: what its columns are and how they are written. It names columns, never a value of a row, so that it can be
 * kept in a workspace and used again for the next file with the same header.
 */
export interface Mapping {
  readonly layout: Layout
  /** The row of the header, from 1, as a spreadsheet counts. */
  readonly headerRow: number
  /** In the order of the file. */
  readonly columns: readonly MappedColumn[]
  readonly grid: Grid
  /** How 03/04/2025 is read. */
  readonly dates: 'day-first' | 'month-first'
  /** The dates give a month only (every one the first of a month), a day, or a day and time. */
  readonly precision: 'month' | 'day' | 'time'
  /** Midnight stands for "time not known" in it; see DateFormat. */
  readonly midnightIsUnknown: boolean
  readonly decimal: '.' | ','
  /** The category of every row where no column names one; null where one does. */
  readonly category: string | null
  /**
   * Who recorded the incidents, where no column says it: it stands where a force stands. Of a mapping that is remembered, '' where
   * nobody said it: the next file may come from somebody else.
   */
  readonly recorder: string
}

/** What a person has to settle before a table can be used, or should look at. */
export const MAPPING_PROBLEMS = [
  'grid-unknown',
  'no-date-column',
  'dates-ambiguous',
  'dates-contradictory',
  'no-place-column',
  'no-category-column',
  'outside-united-kingdom',
  'not-a-header',
] as const
export type MappingProblem = (typeof MAPPING_PROBLEMS)[number]

/** A mapping to be confirmed, with what the dialog shows beside it. */
export interface MappingProposal {
  /** As in the ledger: "march.xlsx · Sheet1". */
  readonly file: string
  readonly mapping: Mapping
  readonly problems: readonly MappingProblem[]
  /** What was concluded of its values and its name, and what becomes of its columns; the rows' own notices are not among them. */
  readonly notices: readonly Notice[]
  /** The first rows of the file as they stand, to choose the header from; cells of columns with personal data are blanked. */
  readonly firstRows: readonly (readonly string[])[]
  /** A few values of each column, in its order; none of a column with personal data. */
  readonly examples: readonly (readonly string[])[]
  /** Positions of the columns that name other things than sums ("Total"); what names a sum among them is no incident. */
  readonly amongOthers?: readonly number[]
  /** Rows of the sample, of which so many had a place that can be used and a date that can be read. */
  readonly sampled: { readonly rows: number; readonly placed: number; readonly dated: number }
  /** Share of sampled rows whose age, sex, ethnicity, place and date fewer than five share; null where none says anything of people. */
  readonly few: number | null
}

/** What a person says to a proposal. `header`: the header is in another row (from 1); look again. */
export type MappingDecision =
  | { readonly choice: 'use'; readonly mapping: Mapping }
  | { readonly choice: 'header'; readonly row: number }
  | { readonly choice: 'leave-out' }
  | { readonly choice: 'cancel' }

/** What tells one header from another, whatever the case, spaces and order of rows above: "date|easting|northing". */
export function headerShape(names: readonly string[]): string {
  return names.map((name) => name.trim().toLowerCase().replace(/\s+/g, ' ')).join('|')
}
