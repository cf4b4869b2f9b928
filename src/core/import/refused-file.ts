import type { Refusal } from '../vocabulary/import-codes.ts'

/** Why a file is left out, with the names of the columns it lacks where that is the reason. */
export interface RefusedFile {
  /** As in the ledger: "march.csv", "march.xlsx · Notes". */
  readonly name: string
  readonly refusal: Refusal
  readonly missing: readonly string[]
  /** A sheet of a workbook, or a file in an archive, of which other parts may have been read. */
  readonly isPart: boolean
}
