import type { App } from '../commands/app.ts'
import { FOUND_SIGN, placeSigns } from '../map/place-signs.ts'
import { type PlaceSymbol, symbolOf } from '../map/place-symbols.ts'
import { useSession } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { PLACES_HEADING } from '../text/beneath-words.ts'
import { FOUND_PLACE } from '../text/finding-words.ts'
import { placeKindWords } from '../text/place-kinds.ts'

/** The kinds of place on the map with their symbols. */
export function PlacesLegend({ app, picture }: { app: App; picture: Picture }) {
  const shown = useSession(app, (session) => session.shownPlaces)
  const hasFound = placeSigns(picture).length > 0
  if (shown.length === 0 && !hasFound) return null
  const lists = new Set(shown.map(({ list }) => list)).size
  return (
    <div className="legend">
      <p id="places-legend">{PLACES_HEADING}</p>
      <ul aria-labelledby="places-legend">
        {hasFound && (
          <li>
            <Sign {...FOUND_SIGN} />
            {FOUND_PLACE}
          </li>
        )}
        {shown.map(({ list, kind }, at) => (
          <li key={`${list} ${kind}`}>
            <Sign {...symbolOf(at)} />
            {placeKindWords(kind)}
            {lists > 1 && <span className="hint"> {list}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Sign({ path, colour }: PlaceSymbol) {
  return (
    <svg className="symbol" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={path} fill={colour} />
    </svg>
  )
}
