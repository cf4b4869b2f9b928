import type { App } from './app.ts'

/**
 * Tells the engine the workspace's definitions, now and whenever they change: also when Undo or another file changes them. What is
 * asked after a change reaches the engine after it.
 */
export function keepDefinitions(app: App): void {
  const tell = () => void app.engine.define(app.workspace.getState().definitions)
  if (app.workspace.getState().definitions.length > 0) tell()
  app.workspace.subscribe((now, before) => {
    if (now.definitions !== before.definitions) tell()
  })
}
