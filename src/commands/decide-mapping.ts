import type { MappingDecision, MappingProposal } from '../core/import/mapping.ts'
import type { ArchiveForces } from '../core/import/tables-of-file.ts'
import type { App } from './app.ts'

/** Waits for a person to say how a table is to be read. */
export function decideMapping(app: App, proposal: MappingProposal): Promise<MappingDecision> {
  return new Promise((resolve) => {
    const answer = (decision: MappingDecision) => {
      app.session.setState({ mapping: null })
      resolve(decision)
    }
    app.session.setState({ mapping: { proposal, answer } })
  })
}

/** Waits for a person to say which forces of a download are to be read. */
export function decideForces(app: App, archive: ArchiveForces): Promise<readonly string[] | 'cancel'> {
  return new Promise((resolve) => {
    const answer = (forces: readonly string[] | 'cancel') => {
      app.session.setState({ forces: null })
      resolve(forces)
    }
    app.session.setState({ forces: { archive, answer } })
  })
}
