import { vi } from 'vitest'
import type { App } from '../../src/commands/app.ts'
import { monthOf } from '../../src/core/vocabulary/month.ts'
import { NEW_WORKSPACE } from '../../src/core/workspace/new-workspace.ts'
import { Engine } from '../../src/engine/engine.ts'
import { sha256 } from '../../src/engine/sha256.ts'
import type { EngineDoor } from '../../src/engine/worker.ts'
import { createSession } from '../../src/store/session.ts'
import { createWorkspace } from '../../src/store/workspace.ts'

/** An app before anything is loaded: its engine is asked for hashes alone. The page's address goes nowhere. */
export function newApp(): App {
  const ground: App['realGround'] = { land: [], outlines: [], places: [] }
  return {
    engine: { hash: sha256 } as App['engine'],
    workspace: createWorkspace(NEW_WORKSPACE),
    session: createSession(ground),
    realGround: ground,
  }
}

/** The month in which the tests take place: none after it is believed. */
const LATEST = monthOf(2026, 3) as number

/** An app whose engine is in this thread and asks the person as the page does; it has no truths of the invented county. */
export function loadingApp(): App {
  const app = newApp()
  const engine = new Engine()
  const load = engine.load.bind(engine)
  const door: Pick<EngineDoor, 'load' | 'training' | 'overlays' | 'hash'> = {
    load: (files, onProgress, decideSameMonth, decideMapping, decideForces, how) =>
      load(files, {
        ...{ latest: LATEST, isCancelled: () => false, onProgress },
        ...{ decideSameMonth, decideMapping, decideForces, ...how },
      }),
    training: () => ({ ground: app.realGround, truths: [] }),
    overlays: () => ({ boundaries: [], places: [] }),
    hash: sha256,
  }
  return { ...app, engine: Object.assign(engine, door) as unknown as App['engine'] }
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
