import { currentHash, putHash } from '../platform/address-bar.ts'
import { readAddress, writeAddress } from '../store/address.ts'
import { hasData } from '../store/session.ts'
import type { App } from './app.ts'

/** Puts screen, question and chosen hex into the address bar. Before anything is asked the address stays plain. */
export function keepAddress(app: App, how: 'step' | 'replace'): void {
  const session = app.session.getState()
  const { question } = app.workspace.getState()
  // Before there are data nothing was asked here: only an address that was opened with a question keeps it.
  const asked = hasData(session) || Object.keys(readAddress(currentHash()).question).length > 0
  const isTraining = session.report?.training === true
  putHash(asked ? writeAddress(session.screen, question, session.chosen, isTraining) : `#${session.screen}`, how)
}
