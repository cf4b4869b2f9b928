import { useEffect, useRef } from 'react'
import type { App } from '../commands/app.ts'
import { chooseHex } from '../commands/choose-hex.ts'
import { useSession } from '../store/read.ts'
import type { HexDetail as Shown } from '../store/types.ts'
import { caveatSentence } from '../text/caveats.ts'
import { hexHeading, hexPlaces, hexSentence } from '../text/hex-words.ts'
import { count } from '../text/numbers.ts'
import { BeneathDetail } from './beneath-detail.tsx'
import { MonthsOfHex } from './months-of-hex.tsx'
import { PlaceOfHex } from './place-of-hex.tsx'

/** What is in the chosen hexagon. */
export function HexDetail({ app }: { app: App }) {
  const detail = useSession(app, (session) => session.detail)
  const chosen = useSession(app, (session) => session.chosen)
  // While the detail of a newly chosen hexagon is on its way, that of the one before must not stand in its place.
  const shown = detail?.cell === chosen ? detail : null
  return (
    <>
      {/* Always in the page: a status that comes with its words already in it is not read out. */}
      <p className="unseen" role="status">
        {shown === null ? '' : `${hexHeading(shown)}: ${hexSentence(shown)}`}
      </p>
      {shown === null ? (
        <p className="hint">Choose a hexagon on the map or in the list to see what is in it.</p>
      ) : (
        <Detail app={app} detail={shown} />
      )}
    </>
  )
}

function Detail({ app, detail }: { app: App; detail: Shown }) {
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const opened = useSession(app, (session) => session.detailOpened)
  const picture = useSession(app, (session) => session.picture)
  // The panel scrolls by itself; a hexagon chosen from far down its list would otherwise open out of sight.
  useEffect(() => {
    const panel = section.current?.parentElement
    if (panel && section.current && detail.cell) panel.scrollTop = section.current.offsetTop - panel.offsetTop
  }, [detail.cell])
  useEffect(() => {
    if (opened !== null) heading.current?.focus()
  }, [opened])
  return (
    <section ref={section} className="hex" aria-label="Chosen hexagon">
      <h3 ref={heading} tabIndex={-1}>
        {hexHeading(detail)}
      </h3>
      <p>{hexSentence(detail)}</p>
      {picture !== null && <PlaceOfHex key={detail.cell.toString(16)} app={app} picture={picture} cell={detail.cell} />}
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
      <MonthsOfHex app={app} />
      <p className="hint">{hexPlaces(detail)}</p>
      {detail.beneath !== null && <BeneathDetail app={app} beneath={detail.beneath} />}
      <details>
        <summary>What to know about this hexagon</summary>
        <ul className="caveats">
          {picture?.caveats.map((caveat) => (
            <li key={caveat.code}>{caveatSentence(caveat)}</li>
          ))}
        </ul>
      </details>
      <p>
        <button type="button" onClick={() => void chooseHex(app, null)}>
          Clear the choice
        </button>
      </p>
    </section>
  )
}
