import './explore.css'
import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { goToScreen } from '../commands/go-to-screen.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import { hasData } from '../store/session.ts'
import { SHOW_INCIDENTS } from '../text/beneath-words.ts'
import { Answer } from './answer.tsx'
import { FindPlace } from './find-place.tsx'
import { LastData } from './last-data.tsx'
import { PictureView } from './picture-view.tsx'
import { QuestionForm } from './question-form.tsx'
import { SavedViews } from './saved-views.tsx'

/** Where a question is asked and its picture looked at. */
export function ExplorePanel({ app }: { app: App }) {
  const isLoaded = useSession(app, hasData)
  const problem = useSession(app, (session) => session.problem)
  const isOfCounts = useWorkspace(app, (workspace) => workspace.question.measure === 'count')
  if (!isLoaded) return <NothingToExplore app={app} problem={problem} />
  return (
    <div className="explore">
      <section className="question" aria-label="Question">
        <h1 tabIndex={-1}>Explore</h1>
        <FindPlace app={app} />
        <QuestionForm app={app} />
        <SavedViews app={app} />
      </section>
      <section className="picture" aria-label="Picture">
        <PictureView app={app} />
      </section>
      <section className="answer" aria-label="Answer">
        {problem !== null && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {problem !== null && !isOfCounts && (
          <p>
            <button type="button" onClick={() => void changeQuestion(app, { measure: 'count' })}>
              {SHOW_INCIDENTS}
            </button>
          </p>
        )}
        <Answer app={app} />
      </section>
    </div>
  )
}

function NothingToExplore({ app, problem }: { app: App; problem: string | null }) {
  return (
    <div className="page">
      <h1 tabIndex={-1}>Explore</h1>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <p className="lead">
        Nothing is loaded yet. Add the police’s monthly files first; the map and the busiest places follow at once.
      </p>
      <p>
        <button type="button" className="primary" onClick={() => goToScreen(app, 'data')}>
          Go to Data
        </button>
      </p>
      <LastData app={app} />
    </div>
  )
}
