import { plainName } from '../core/workspace/plain-text.ts'
import type { RememberedSource } from '../core/workspace/workspace.ts'
import { rememberedFiles } from '../platform/remembered-files.ts'
import { hasData, type LoadedSource } from '../store/session.ts'
import type { App } from './app.ts'

/** Offers to load again the data a workspace was saved with; those that were loaded here before are found without asking. */
export async function offerData(app: App, from: string, sources: readonly RememberedSource[]): Promise<void> {
  const known = await remembered()
  const handleOf = (source: RememberedSource) =>
    known.find(({ name, bytes }) => name === source.name && bytes === source.bytes)?.handle ?? null
  if (sources.length === 0) return
  app.session.setState({
    offered: { from, sources: sources.map((source) => ({ ...source, handle: handleOf(source) })) },
  })
}

/** At the start: offers to load again what was loaded last in this browser. */
export async function offerLastData(app: App): Promise<void> {
  const sources = await remembered()
  const { offered, report } = app.session.getState()
  // A quick hand may have opened something meanwhile.
  if (sources.length === 0 || offered !== null || report !== null || hasData(app.session.getState())) return
  app.session.setState({ offered: { from: null, sources } })
}

/** Other pages can write into the store: names are made plain before they are shown. */
async function remembered(): Promise<LoadedSource[]> {
  const files = await rememberedFiles()
  return files.map(({ name, bytes, sha256, handle }) => ({ name: plainName(name), bytes, sha256, handle }))
}
