import type { App } from '../commands/app.ts'
import { cancelLoad } from '../commands/cancel-load.ts'
import { useSession } from '../store/read.ts'
import type { Loading } from '../store/types.ts'
import { makingSentence, progressSentence } from '../text/import-words.ts'

/** How far a load is, and the button that stops it. */
export function LoadingProgress({ app }: { app: App }) {
  const loading = useSession(app, (session) => session.loading)
  const cancelling = useSession(app, (session) => session.cancelling)
  if (loading === null) return null
  const { words, ...bar } = howFar(loading)
  return (
    <section className="progress" aria-label="Progress">
      <p>{words}</p>
      <progress aria-label="Reading files" {...bar} />
      <button type="button" aria-disabled={cancelling} onClick={() => void cancelLoad(app)}>
        {cancelling ? 'Cancelling …' : 'Cancel'}
      </button>
    </section>
  )
}

function howFar(loading: Loading): { words: string; max: number; value: number | undefined } {
  if (loading === 'starting') return { words: 'Opening the files …', max: 1, value: undefined }
  if ('made' in loading) return { words: makingSentence(loading), max: loading.of, value: loading.made }
  return { words: progressSentence(loading), max: loading.ofBytes || 1, value: loading.bytes }
}
