import { useEffect, useState } from 'react'
import type { App } from '../commands/app.ts'
import { checkPlace } from '../commands/check-place.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import type { HotPlace, Picture } from '../store/types.ts'
import { CHECKS_HEADING, CHECKS_HINT, CHECKS_UNDER_WAY, checkWords, HOLDS, HOLDS_NOT } from '../text/check-words.ts'
import { alsoHigh, placeMarks, placeSentence } from '../text/places-words.ts'

/** The place that the chosen hexagon is part of, and what could change that it was found. */
export function PlaceOfHex({ app, picture, cell }: { app: App; picture: Picture; cell: bigint }) {
  const { finding } = picture
  if (finding === null || !('places' in finding) || finding.kind === 'change') return null
  const at = picture.cells.indexOf(cell)
  const place = finding.places.find(({ hexes }) => hexes.includes(at))
  if (place === undefined) return null
  return (
    <div className="place">
      <p>{placeSentence(picture, place)}</p>
      <p className="hint">{placeMarks(place)}</p>
      {alsoHigh(picture, place) !== '' && <p>{alsoHigh(picture, place)}.</p>}
      {finding.kind === 'gi-star' && <Checks app={app} place={place} cell={cell} />}
    </div>
  )
}

function Checks({ app, place, cell }: { app: App; place: HotPlace; cell: bigint }) {
  const [isOpen, setOpen] = useState(false)
  const question = useWorkspace(app, (workspace) => workspace.question)
  const checked = useSession(app, (session) => session.checks)
  const isThis = checked !== null && checked.question === question && checked.cell === cell
  useEffect(() => {
    if (isOpen && !isThis) void checkPlace(app)
  }, [app, isOpen, isThis])
  return (
    <details className="beneath" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{CHECKS_HEADING}</summary>
      <p className="hint">{CHECKS_HINT}</p>
      <div role="status">
        {isOpen && !isThis && <p>{CHECKS_UNDER_WAY}</p>}
        {isThis && (
          <ul className="checks">
            {checked.checks.map((check) => (
              <li key={check.code} className={check.holds ? 'holds' : 'holds-not'}>
                <strong>{check.holds ? HOLDS : HOLDS_NOT}</strong> {checkWords(check, place)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  )
}
