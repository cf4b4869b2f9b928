import './workspace.css'
import type { App } from '../commands/app.ts'
import { forgetSources } from '../commands/remember-sources.ts'
import { reopenData } from '../commands/reopen-data.ts'
import { useSession } from '../store/read.ts'
import { CHOOSE_THEM, FORGET, offer, REOPEN, REOPEN_OF_WORKSPACE } from '../text/workspace.ts'

/** Offers to load again what was loaded last, or what an opened workspace was saved with. */
export function LastData({ app }: { app: App }) {
  const offered = useSession(app, (session) => session.offered)
  const isLoading = useSession(app, (session) => session.loading !== null)
  if (offered === null || isLoading) return null
  const { from, sources } = offered
  // Without a handle the browser has to be shown the files, and its dialog covers this page: names are said before.
  const hasToChoose = sources.some(({ handle }) => handle === null)
  return (
    <section className="last-data" aria-label="Data to open again">
      <p>{offer(from, sources)}</p>
      {hasToChoose && <p className="hint">{CHOOSE_THEM}</p>}
      {hasToChoose && sources.length > 4 && (
        <details>
          <summary>All names</summary>
          <ul>
            {sources.map(({ name, bytes }) => (
              <li key={`${name} ${bytes}`}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="actions">
        <button type="button" onClick={() => void reopenData(app)}>
          {from === null ? REOPEN : REOPEN_OF_WORKSPACE}
        </button>
        {from === null && (
          <button type="button" onClick={() => void forgetSources(app)}>
            {FORGET}
          </button>
        )}
      </p>
    </section>
  )
}
