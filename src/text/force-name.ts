import type { ImportReport } from '../core/import/ledger.ts'

/** A force, or another that recorded incidents, as sentences and tables name it. */
export function forceName(force: string): string {
  return force === '' ? 'force not stated' : force
}

/** The forces of what is loaded that are named, each once. */
export function namedForces({ coverage }: Pick<ImportReport, 'coverage'>): string[] {
  return [...new Set(coverage.map(({ force }) => force))].filter((force) => force !== '')
}
