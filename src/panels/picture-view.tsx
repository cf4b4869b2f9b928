import { useState } from 'react'
import type { App } from '../commands/app.ts'
import { showAs } from '../commands/show-as.ts'
import { useSession } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { FOUND_TABLES, HEX_BY_HEX } from '../text/finding-words.ts'
import { summarySentence } from '../text/summary.ts'
import { ChartsView } from './charts-view.tsx'
import { ClassTable } from './class-table.tsx'
import { FindingTables } from './finding-tables.tsx'
import { HexTable } from './hex-table.tsx'
import { MapView } from './map-view.tsx'
import { MonthBrush } from './month-brush.tsx'

const VIEWS = [
  ['map', 'Map'],
  ['table', 'Table'],
  ['charts', 'Charts'],
] as const

/** The picture as a map, as a table or in charts: the same figures; below it the months. */
export function PictureView({ app }: { app: App }) {
  const view = useSession(app, (session) => session.view)
  const picture = useSession(app, (session) => session.picture)
  // Where no month asked for is loaded there is nothing to draw: an empty map would look like a county without incidents.
  if (picture?.period === null)
    return (
      <>
        <p className="lead">{summarySentence(picture)}</p>
        <MonthBrush app={app} picture={picture} />
      </>
    )
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
      {picture !== null && view === 'table' && <Tables app={app} picture={picture} />}
      {picture !== null && view === 'charts' && <ChartsView app={app} picture={picture} />}
      {picture !== null && <MonthBrush app={app} picture={picture} />}
    </>
  )
}

/** What was found first, and the hexagons it rests on one press away; else the hexagons at once. */
function Tables({ app, picture }: { app: App; picture: Picture }) {
  const [isOpen, setOpen] = useState(false)
  const hexes = <HexTable key={picture.question.measure} app={app} picture={picture} />
  if (picture.finding === null)
    return (
      <>
        <ClassTable picture={picture} />
        {hexes}
      </>
    )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable to be scrolled with the arrow keys */}
      <section className="findings" aria-label={FOUND_TABLES} tabIndex={0}>
        <FindingTables app={app} picture={picture} />
        <ClassTable picture={picture} />
      </section>
      <details className="beneath hexes" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{HEX_BY_HEX}</summary>
      </details>
      {isOpen && hexes}
    </>
  )
}
