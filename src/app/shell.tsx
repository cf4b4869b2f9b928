import { useEffect, useRef } from 'react'
import type { App } from '../commands/app.ts'
import { goToScreen } from '../commands/go-to-screen.ts'
import { AskDialog } from '../dialogs/ask-dialog.tsx'
import { ForcesDialog } from '../dialogs/forces-dialog.tsx'
import { HelpDialog } from '../dialogs/help-dialog.tsx'
import { MappingDialog } from '../dialogs/mapping-dialog.tsx'
import { SameMonthDialog } from '../dialogs/same-month-dialog.tsx'
import { ComingPanel } from '../panels/coming-panel.tsx'
import { DataPanel } from '../panels/data-panel.tsx'
import { ExplorePanel } from '../panels/explore-panel.tsx'
import { WorkspaceBar } from '../panels/workspace-bar.tsx'
import { useSession } from '../store/read.ts'
import { SCREENS, type Screen } from '../store/session.ts'
import { SCREEN_NAMES } from '../text/screens.ts'
import { TRAINING_LINE } from '../text/training-words.ts'

/** The frame: the six screens of the work, first in the document and never folded away, and the screen that is open. */
export function Shell({ app }: { app: App }) {
  const screen = useSession(app, (session) => session.screen)
  const isTraining = useSession(app, (session) => session.report?.training === true)
  const dragging = useSession(app, (session) => session.dragging)
  return (
    <div className="frame">
      <nav className="steps" aria-label="Steps of the work">
        <ul>
          {SCREENS.map((one) => (
            <li key={one}>
              <a
                href={`#${one}`}
                aria-current={one === screen ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  goToScreen(app, one)
                }}
              >
                {SCREEN_NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {isTraining && <p className="training-mark">{TRAINING_LINE}</p>}
      <header className="bar">
        <WorkspaceBar app={app} />
      </header>
      <OpenScreen app={app} screen={screen} />
      <SameMonthDialog app={app} />
      <MappingDialog app={app} />
      <ForcesDialog app={app} />
      <AskDialog app={app} />
      <HelpDialog app={app} />
      {dragging && (
        <div className="drop-here" aria-hidden="true">
          <p>Drop the files or folders to add them</p>
        </div>
      )}
    </div>
  )
}

/** The screen that is open. Going to another one moves the focus to its heading, as following a link would. */
function OpenScreen({ app, screen }: { app: App; screen: Screen }) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(screen)
  useEffect(() => {
    document.title = `${SCREEN_NAMES[screen]} · Places and Spaces`
    if (shown.current === screen) return
    shown.current = screen
    main.current?.querySelector('h1')?.focus()
  }, [screen])
  return (
    <main ref={main} className={`screen screen-${screen}`}>
      {screen === 'data' && <DataPanel app={app} />}
      {screen === 'explore' && <ExplorePanel app={app} />}
      {screen !== 'data' && screen !== 'explore' && <ComingPanel screen={screen} />}
    </main>
  )
}
