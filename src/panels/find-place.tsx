import './find-place.css'
import { useEffect, useId, useState } from 'react'
import type { App } from '../commands/app.ts'
import { findPlace } from '../commands/find-place.ts'
import { goToPlace } from '../commands/go-to-place.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import { FOUND_HINT, foundKind, foundName, foundSentence } from '../text/find-words.ts'

/** Looks for a place by name; choosing one moves the map and the chosen hexagon there. */
export function FindPlace({ app }: { app: App }) {
  const id = useId()
  const found = useSession(app, (session) => session.found)
  const [text, setText] = useState(found?.text ?? '')
  const resolution = useWorkspace(app, ({ question }) => question.resolution)
  // In how many hexagons a place lies depends on their size.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the size asks anew by itself
  useEffect(() => void findPlace(app, text), [app, resolution])
  const search = (typed: string) => {
    setText(typed)
    void findPlace(app, typed)
  }
  return (
    <search className="find">
      <label htmlFor={id}>Find a place</label>
      <div className="find-field">
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck="false"
          placeholder="Street, town or district"
          value={text}
          onChange={(event) => search(event.target.value)}
          onKeyDown={(event) => {
            const first = found?.places?.[0]
            if (event.key === 'Enter' && first) void goToPlace(app, first)
            if (event.key === 'Escape') search('')
          }}
        />
      </div>
      <p className={found === null ? 'unseen' : 'hint'} role="status">
        {found?.places ? foundSentence(found.text, found.places.length, found.all, found.isSimilar) : ''}
      </p>
      {found?.places && found.places.length > 0 && (
        <>
          <ul className="found">
            {found.places.map((place) => (
              <li key={`${place.kind} ${place.name} ${place.lng} ${place.lat}`}>
                <button type="button" className="link" onClick={() => void goToPlace(app, place)}>
                  {foundName(place)}
                </button>
                <span className="mark">{foundKind(place)}</span>
              </li>
            ))}
          </ul>
          <p className="hint">{FOUND_HINT}</p>
        </>
      )}
    </search>
  )
}
