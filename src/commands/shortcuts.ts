import type { KeyPress } from '../platform/keys.ts'
import type { App } from './app.ts'
import { openWorkspace } from './open-workspace.ts'
import { redo } from './redo.ts'
import { saveWorkspace } from './save-workspace.ts'
import { undo } from './undo.ts'

/** Does what a key stands for, and says whether it stands for anything. They are listed in text/workspace (SHORTCUTS). */
export function pressKey(app: App, press: KeyPress): boolean {
  const command = commandOf(app, press)
  if (command === null) return false
  // A dialog waits for its answer first; the browser's own "save page" would be no better.
  if (!press.inDialog) command()
  return true
}

function commandOf(app: App, { key, control, shift, inText, inList }: KeyPress): (() => void) | null {
  if (control && !shift && key === 's') return () => void saveWorkspace(app)
  if (control && !shift && key === 'o') return () => void openWorkspace(app)
  // In a field these take back what was typed there.
  if (control && !inText && key === 'z') return shift ? () => void redo(app) : () => void undo(app)
  if (control && !shift && !inText && key === 'y') return () => void redo(app)
  if (!control && !inText && !inList && key === '?') return () => app.session.setState({ help: true })
  return null
}
