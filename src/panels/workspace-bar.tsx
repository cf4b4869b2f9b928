import './workspace.css'
import type { App } from '../commands/app.ts'
import { openWorkspace } from '../commands/open-workspace.ts'
import { redo } from '../commands/redo.ts'
import { saveWorkspace } from '../commands/save-workspace.ts'
import { saveWorkspaceAs } from '../commands/save-workspace-as.ts'
import { undo } from '../commands/undo.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import { hasUnsavedWork } from '../store/unsaved.ts'
import { workspaceLine } from '../text/screens.ts'
import { savedState, stepButton } from '../text/workspace.ts'

/** The product, the workspace and whether it is saved, what is loaded, and what can be done with the whole of it. */
export function WorkspaceBar({ app }: { app: App }) {
  const report = useSession(app, (session) => session.report)
  const file = useSession(app, (session) => session.file)
  const notice = useSession(app, (session) => session.notice)
  const isUnsaved = useWorkspace(app, (state) => hasUnsavedWork(state, { file }))
  return (
    <div className="workspace-bar">
      <div>
        <p className="product">Places and Spaces</p>
        <p className="loaded">{savedState(file, isUnsaved)}</p>
      </div>
      <div className="happenings">
        <p className="loaded">{workspaceLine(report)}</p>
        {/* Always there, so that a screen reader hears what comes into it. */}
        <p className="loaded" role="status">
          {notice}
        </p>
      </div>
      <div className="tools">
        <StepButton app={app} button="Undo" />
        <StepButton app={app} button="Redo" />
        <button type="button" onClick={() => void saveWorkspace(app)}>
          Save
        </button>
        <button type="button" onClick={() => void saveWorkspaceAs(app)}>
          Save as
        </button>
        <button type="button" onClick={() => void openWorkspace(app)}>
          Open
        </button>
        <button type="button" onClick={() => app.session.setState({ help: true })}>
          Help
        </button>
      </div>
    </div>
  )
}

/** Says in its name what it would take back. With nothing to take back it keeps the focus, which a disabled button would lose. */
function StepButton({ app, button }: { app: App; button: 'Undo' | 'Redo' }) {
  const step = useWorkspace(app, (state) => (button === 'Undo' ? state.undo : state.redo)[0])
  const name = stepButton(button, step?.words)
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={step === undefined}
      onClick={() => void (button === 'Undo' ? undo(app) : redo(app))}
    >
      {button}
    </button>
  )
}
