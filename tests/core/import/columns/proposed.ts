import { proposeMapping } from '../../../../src/core/import/columns/propose-mapping.ts'
import type { MappedColumn, MappingProposal } from '../../../../src/core/import/mapping.ts'
import type { RowsFile } from '../../../../src/core/import/rows/rows-file.ts'

type Given = Parameters<typeof proposeMapping>[1]

export const NOTHING_GIVEN: Given = { headerRow: null, remembered: [] }

/** Three incidents with all that a table needs. */
export const INCIDENTS = `Date | Type | Easting | Northing
  21/03/2024 | Theft | 623100 | 308400
  22/03/2024 | Robbery | 623200 | 308500
  23/03/2024 | Theft | 623300 | 308600`

/** The proposal for a table; fails by the name of the refusal. */
export async function proposed(rows: RowsFile, given: Given = NOTHING_GIVEN): Promise<MappingProposal> {
  const proposal = await proposeMapping(rows, given)
  if ('refusal' in proposal) throw new Error(`refused: ${proposal.refusal}`)
  return proposal
}

/** What becomes of each column: its role, or "!" and the kind of personal data it is dropped for, or "-". */
export function outcomes({ mapping }: MappingProposal): string[] {
  return mapping.columns.map(({ role, personal }: MappedColumn) => role ?? (personal ? `!${personal}` : '-'))
}
