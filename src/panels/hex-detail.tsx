import type { App } from '../commands/app.ts'
import { chooseHex } from '../commands/choose-hex.ts'
import { useSession } from '../store/read.ts'
import { hexHeading, hexPlaces, hexSentence } from '../text/hex-words.ts'
import { count } from '../text/numbers.ts'

/** What is in the chosen hexagon. */
export function HexDetail({ app }: { app: App }) {
  const detail = useSession(app, (session) => session.detail)
  const chosen = useSession(app, (session) => session.chosen)
  if (detail === null || chosen === null) {
    return <p className="hint">Choose a hexagon on the map or in the list to see what is in it.</p>
  }
  return (
    <section className="hex" aria-label="Chosen hexagon">
      <h3>{hexHeading(detail)}</h3>
      <p role="status">{hexSentence(detail)}</p>
      {detail.byCategory.length > 0 && (
        <dl>
          {detail.byCategory.map(({ name, count: incidents }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count(incidents)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="hint">{hexPlaces(detail)}</p>
      <p>
        <button type="button" onClick={() => void chooseHex(app, null)}>
          Let it go
        </button>
      </p>
    </section>
  )
}
