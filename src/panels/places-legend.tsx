import type { App } from '../commands/app.ts'
import { symbolOf } from '../map/place-symbols.ts'
import { useSession } from '../store/read.ts'
import { PLACES_HEADING } from '../text/beneath-words.ts'

/** The kinds of place on the map with their symbols. */
export function PlacesLegend({ app }: { app: App }) {
  const shown = useSession(app, (session) => session.shownPlaces)
  if (shown.length === 0) return null
  return (
    <div className="legend">
      <p id="places-legend">{PLACES_HEADING}</p>
      <ul aria-labelledby="places-legend">
        {shown.map(({ list, kind }, at) => (
          <li key={`${list} ${kind}`}>
            <svg className="symbol" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
              <path d={symbolOf(at).path} fill={symbolOf(at).colour} />
            </svg>
            {kind === '' ? list : kind}
          </li>
        ))}
      </ul>
    </div>
  )
}
