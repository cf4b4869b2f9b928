import type { Refusal } from '../vocabulary/import-codes.ts'
import { Cancelled } from './cancelled.ts'
import { proposeMapping } from './columns/propose-mapping.ts'
import {
  headerShape,
  type Mapping,
  type MappingDecision,
  type MappingProblem,
  type MappingProposal,
} from './mapping.ts'
import type { RowsFile } from './rows/rows-file.ts'

/** Asks a person how a table is to be read. */
export type DecideMapping = (proposal: MappingProposal) => Promise<MappingDecision>

/** A mapping that is settled, and the proposal it came of. */
export interface SettledMapping {
  readonly mapping: Mapping
  readonly proposal: MappingProposal
  /** It was confirmed before, for a file with the same header. */
  readonly isRemembered: boolean
  /** What a person confirmed just now, to be remembered; null where nobody was asked. */
  readonly confirmed: Mapping | null
}

/** What nobody but a person can know. Where there is none to ask, the table is refused by this name. */
const BLOCKING: Partial<Record<MappingProblem, Refusal>> = {
  'grid-unknown': 'grid-unknown',
  'no-date-column': 'no-date-column',
  'dates-contradictory': 'dates-contradictory',
}

/** Known by their columns, so that nobody has to be asked unless something is in doubt. */
const KNOWN: ReadonlySet<Mapping['layout']> = new Set([
  'force-extract',
  'asb-table',
  'istv-attendances',
  'licensing-register',
  'places',
])

/**
 * How a table is to be read: as proposed where its layout is known or its header was confirmed before, else as a person says.
 * Without one to ask (`decide` null) a proposal counts as confirmed, unless the grid or the dates are not known. Throws Cancelled.
 */
export async function settleMapping(
  rows: RowsFile,
  { decide, remembered }: { decide: DecideMapping | null; remembered: readonly Mapping[] },
): Promise<SettledMapping | { refusal: Refusal; missing: readonly string[] }> {
  let before: MappingProposal | null = null
  for (let headerRow: number | null = null; ; ) {
    const proposal: Proposed = await proposeMapping(rows, { headerRow, remembered })
    // A row that cannot be a header was chosen: the person is asked again, with what was proposed before.
    if ('refusal' in proposal && before === null) return proposal
    before = 'refusal' in proposal ? withProblem(before as MappingProposal, 'not-a-header') : proposal
    const { mapping, problems } = before
    const blocking = problems.map((problem) => BLOCKING[problem]).find((refusal) => refusal !== undefined)
    const isRemembered = remembered.some((one) => shapeOf(one) === shapeOf(mapping))
    if (blocking === undefined && (decide === null || isRemembered || isKnown(before))) {
      return { mapping, proposal: before, isRemembered, confirmed: null }
    }
    if (decide === null) return { refusal: blocking ?? 'no-table', missing: [] }
    const decision: MappingDecision = await decide(before)
    if (decision.choice === 'cancel') throw new Cancelled()
    if (decision.choice === 'leave-out') return { refusal: 'left-out-by-person', missing: [] }
    if (decision.choice === 'use') {
      const { mapping: chosen } = decision
      const recorder = chosen.recorder === mapping.recorder ? '' : chosen.recorder
      return { mapping: chosen, proposal: before, isRemembered: false, confirmed: { ...chosen, recorder } }
    }
    headerRow = decision.row
  }
}

type Proposed = Awaited<ReturnType<typeof proposeMapping>>

function withProblem(proposal: MappingProposal, problem: MappingProblem): MappingProposal {
  const { problems } = proposal
  return { ...proposal, problems: problems.includes(problem) ? problems : [problem, ...problems] }
}

function isKnown({ mapping, problems }: MappingProposal): boolean {
  return KNOWN.has(mapping.layout) && problems.length === 0
}

function shapeOf(mapping: Mapping): string {
  return headerShape(mapping.columns.map(({ name }) => name))
}
