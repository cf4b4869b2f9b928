import { describe, expect, it } from 'vitest'
import { proposeMapping } from '../../../../src/core/import/columns/propose-mapping.ts'
import type { MappedColumn, MappingProposal } from '../../../../src/core/import/mapping.ts'
import type { RowsFile } from '../../../../src/core/import/rows/rows-file.ts'
import { COUNCILS, HOSPITALS, LICENSING, PLACES, POLICE, type WrittenLayout } from './layouts.ts'
import { barred, tableOf } from './table-of.ts'

const NOTHING_GIVEN = { headerRow: null, remembered: [] }

async function proposed(rows: RowsFile, given: Parameters<typeof proposeMapping>[1] = NOTHING_GIVEN) {
  const proposal = await proposeMapping(rows, given)
  if ('refusal' in proposal) throw new Error(`refused: ${proposal.refusal}`)
  return proposal
}

/** As a layout's second line has it: the role, or "!" and the kind of personal data it is dropped for, or "-". */
const outcomeOf = ({ role, personal }: MappedColumn) => role ?? (personal ? `!${personal}` : '-')
const outcomes = ({ mapping }: MappingProposal) => mapping.columns.map(outcomeOf)

describe.each([
  ['police forces', POLICE],
  ['councils and other services', COUNCILS],
  ['hospitals', HOSPITALS],
  ['licensing teams', LICENSING],
  ['lists of places', PLACES],
] as const)('tables of %s', (_, layouts) => {
  it.each(layouts)('$file', async ({ file, layout, grid, text, problems = [] }: WrittenLayout) => {
    const [header = [], [first = '', ...others] = [], ...rows] = barred(text)
    const expected = [first.replace('= ', ''), ...others]
    const proposal = await proposed(tableOf(file, [header, ...rows]))
    expect(outcomes(proposal)).toEqual(expected)
    expect(proposal.mapping.layout).toBe(layout)
    expect(proposal.mapping.grid).toBe(grid)
    expect(proposal.problems).toEqual(problems)
  })
})
