import type { App } from '../commands/app.ts'
import { cancelLoad } from '../commands/cancel-load.ts'
import { useSession } from '../store/read.ts'
import { progressSentence } from '../text/import-words.ts'

/** How far a load is, and the button that stops it. */
export function LoadingProgress({ app }: { app: App }) {
  const loading = useSession(app, (session) => session.loading)
  const cancelling = useSession(app, (session) => session.cancelling)
  if (loading === null) return null
  const known = loading === 'starting' ? null : loading
  return (
    <section className="progress" aria-label="Progress">
      <p>{known === null ? 'Opening the files …' : progressSentence(known)}</p>
      <progress aria-label="Reading files" max={known?.ofBytes || 1} value={known === null ? undefined : known.bytes} />
      <button type="button" aria-disabled={cancelling} onClick={() => void cancelLoad(app)}>
        {cancelling ? 'Cancelling …' : 'Cancel'}
      </button>
    </section>
  )
}
