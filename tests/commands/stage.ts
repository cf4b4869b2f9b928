import { vi } from 'vitest'
import type { App } from '../../src/commands/app.ts'
import { NEW_WORKSPACE } from '../../src/core/workspace/new-workspace.ts'
import { createSession } from '../../src/store/session.ts'
import { createWorkspace } from '../../src/store/workspace.ts'

/** An app before anything is loaded: its engine is never asked. The page's address goes nowhere. */
export function newApp(): App {
  const ground: App['realGround'] = { land: [], outlines: [], places: [] }
  return {
    engine: {} as App['engine'],
    workspace: createWorkspace(NEW_WORKSPACE),
    session: createSession(ground),
    realGround: ground,
  }
}

/** A window with what commands touch, for as long as a test lasts. */
export function pretendWindow(more: object = {}): void {
  const history = { pushState: () => {}, replaceState: () => {} }
  vi.stubGlobal('window', { location: { hash: '#data' }, history, ...more })
}

/** Answers the next question that the app asks a person. */
export async function answerWith(app: App, choice: string, text = ''): Promise<string> {
  await vi.waitUntil(() => app.session.getState().asked !== null, { interval: 1 })
  const asked = app.session.getState().asked
  asked?.answer(choice, text)
  return asked?.title ?? ''
}
