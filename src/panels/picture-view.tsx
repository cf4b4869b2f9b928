import type { App } from '../commands/app.ts'
import { showAs } from '../commands/show-as.ts'
import { useSession } from '../store/read.ts'
import { summarySentence } from '../text/summary.ts'
import { MapView } from './map-view.tsx'
import { RankedTable } from './ranked-table.tsx'

const VIEWS = [
  ['map', 'Map'],
  ['table', 'Table'],
] as const

/** The picture as a map or as a table: the same figures. */
export function PictureView({ app }: { app: App }) {
  const view = useSession(app, (session) => session.view)
  const picture = useSession(app, (session) => session.picture)
  // Where no month asked for is loaded there is nothing to draw: an empty map would look like a county without incidents.
  if (picture?.period === null) return <p className="lead">{summarySentence(picture)}</p>
  return (
    <>
      <fieldset className="views">
        <legend className="unseen">Show as</legend>
        {VIEWS.map(([id, name]) => (
          <button key={id} type="button" aria-pressed={view === id} onClick={() => showAs(app, id)}>
            {name}
          </button>
        ))}
      </fieldset>
      {/* Hidden, not taken away, beside the table: it keeps the view that was chosen. */}
      {picture !== null && (
        <div className="map" hidden={view !== 'map'}>
          <MapView app={app} picture={picture} />
        </div>
      )}
      {picture !== null && view === 'table' && <RankedTable app={app} picture={picture} />}
    </>
  )
}
