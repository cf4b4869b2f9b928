import { useStore } from 'zustand'
import { cancelLoad } from '../commands/add-data.ts'
import type { App } from '../commands/app.ts'
import { progressSentence } from '../text/import-words.ts'

/** How far a load is, and the button that stops it. */
export function LoadingProgress({ app }: { app: App }) {
  const loading = useStore(app.session, (session) => session.loading)
  const cancelling = useStore(app.session, (session) => session.cancelling)
  if (loading === null) return null
  const known = loading === 'starting' ? null : loading
  return (
    <section className="progress" aria-label="Progress">
      <p>{known === null ? 'Opening the files …' : progressSentence(known)}</p>
      <progress
        aria-label="Reading files"
        max={known?.ofBytes || 1}
        value={known === null ? undefined : known.bytes}
      />
      <button type="button" disabled={cancelling} onClick={() => void cancelLoad(app)}>
        {cancelling ? 'Cancelling …' : 'Cancel'}
      </button>
    </section>
  )
}
