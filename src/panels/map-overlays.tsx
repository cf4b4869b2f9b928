import { useId } from 'react'
import type { App } from '../commands/app.ts'
import { fillAreas, outlineAreas, showPlaces } from '../commands/change-overlays.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useSession } from '../store/read.ts'
import {
  FILL_AREAS,
  MORE_KINDS,
  NO_OUTLINES,
  OUTLINES_LABEL,
  OVERLAYS_HEADING,
  PLACES_HEADING,
  PLACES_HINT,
} from '../text/beneath-words.ts'
import { count } from '../text/numbers.ts'
import { placeKindWords } from '../text/place-kinds.ts'

/** What is drawn beside the hexagons: outlines of areas, areas in their place, places. Only where something of that is loaded. */
export function MapOverlays({ app }: { app: App }) {
  const overlays = useSession(app, (session) => session.overlays)
  const outlined = useSession(app, (session) => session.outlined)
  const filled = useSession(app, (session) => session.filled)
  const measure = useSession(app, (session) => session.picture?.question.measure ?? 'count')
  if (overlays === null || overlays.boundaries.length + overlays.places.length === 0) return null
  return (
    <details className="overlays">
      <summary>{OVERLAYS_HEADING}</summary>
      {overlays.boundaries.length > 0 && (
        <LabelledSelect
          label={OUTLINES_LABEL}
          value={outlined ?? ''}
          onChange={(name) => outlineAreas(app, name === '' ? null : name)}
        >
          <option value="">{NO_OUTLINES}</option>
          {overlays.boundaries.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </LabelledSelect>
      )}
      {(measure === 'rate' || measure === 'deprivation') && (
        <label className="tick">
          <input type="checkbox" checked={filled} onChange={(event) => fillAreas(app, event.target.checked)} />
          {FILL_AREAS}
        </label>
      )}
      {overlays.places.map((layer) => (
        <PlaceKinds key={layer.name} app={app} layer={layer} />
      ))}
    </details>
  )
}

type Layer = NonNullable<Parameters<typeof kindsOf>[0]>

/** So many kinds, those with the most places, are listed at once; the others open below them. */
const FIRST_KINDS = 15

function PlaceKinds({ app, layer }: { app: App; layer: Layer }) {
  const shown = useSession(app, (session) => session.shownPlaces)
  const id = useId()
  const kinds = kindsOf(layer)
  const tick = ({ kind, places }: (typeof kinds)[number]) => (
    <label key={kind} className="tick">
      <input
        type="checkbox"
        checked={shown.some((one) => one.list === layer.name && one.kind === kind)}
        onChange={(event) => showPlaces(app, layer.name, kind, event.target.checked)}
      />
      {placeKindWords(kind)} ({count(places)})
    </label>
  )
  return (
    <fieldset aria-describedby={id}>
      <legend>
        {PLACES_HEADING}: {layer.name}
      </legend>
      <p id={id} className="hint">
        {PLACES_HINT}
      </p>
      {kinds.slice(0, FIRST_KINDS).map(tick)}
      {kinds.length > FIRST_KINDS && (
        <details>
          <summary>{MORE_KINDS(kinds.length - FIRST_KINDS)}</summary>
          {kinds.slice(FIRST_KINDS).map(tick)}
        </details>
      )}
    </fieldset>
  )
}

function kindsOf({
  kinds,
  kind,
}: {
  readonly name: string
  readonly kinds: readonly string[]
  readonly kind: Uint16Array
}) {
  const counts = new Uint32Array(kinds.length)
  for (const one of kind) counts[one] = (counts[one] as number) + 1
  return kinds.map((name, at) => ({ kind: name, places: counts[at] as number })).sort((a, b) => b.places - a.places)
}
