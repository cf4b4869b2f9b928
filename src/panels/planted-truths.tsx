import type { App } from '../commands/app.ts'
import { goToScreen } from '../commands/go-to-screen.ts'
import { showTruth } from '../commands/show-truth.ts'
import { useSession } from '../store/read.ts'
import { TRUTHS_LEAD } from '../text/training-words.ts'

/** What was planted in the invented county, to check a finding against; folded, because finding it oneself is the lesson. */
export function PlantedTruths({ app }: { app: App }) {
  const truths = useSession(app, (session) => session.truths)
  if (truths === null) return null
  return (
    <details className="truths">
      <summary>What was planted (the answers)</summary>
      <p className="hint">{TRUTHS_LEAD}</p>
      <ol>
        {truths.map((truth) => (
          <li key={truth.id}>
            {truth.words}{' '}
            {truth.cells.length > 0 && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  void showTruth(app, truth)
                  goToScreen(app, 'explore')
                }}
              >
                Show on the map
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
