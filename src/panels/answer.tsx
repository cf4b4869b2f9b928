import type { App } from '../commands/app.ts'
import { exportMap } from '../commands/export-map.ts'
import { showAs } from '../commands/show-as.ts'
import { useSession } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { caveatSentence } from '../text/caveats.ts'
import { testSentences, WARNING } from '../text/finding-sentences.ts'
import { TESTED_HEADING } from '../text/finding-words.ts'
import { pictureSentences } from '../text/picture-sentences.ts'
import { outsideSentence, studyAreaSentence, summarySentence, totalsSentence } from '../text/summary.ts'
import { AreasBeneath } from './areas-beneath.tsx'
import { ExportMenu } from './export-menu.tsx'
import { HexDetail } from './hex-detail.tsx'
import { PlacesTable } from './places-table.tsx'
import { RankedTable } from './ranked-table.tsx'
import { WeekBrush } from './week-brush.tsx'

/** The busiest hexagons of the side list; the table shows the rest. */
const FIRST_FEW = 10

/** Under the list: against what, and how much at once. */
function HowTested({ picture }: { picture: Picture }) {
  const sentences = testSentences(picture)
  if (sentences.length === 0) return null
  return (
    <>
      <h3>{TESTED_HEADING}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  )
}

/** The places that a test found; else the busiest hexagons. */
function FirstOfList({ app, picture }: { app: App; picture: Picture }) {
  const { finding } = picture
  if (finding?.kind === 'gi-star' || finding?.kind === 'recurrence' || finding?.kind === 'over-time')
    return <PlacesTable app={app} picture={picture} places={finding.places} most={FIRST_FEW} isWide={false} />
  return (
    <>
      {finding?.kind === 'when' && <WeekBrush app={app} picture={picture} finding={finding} />}
      <RankedTable app={app} picture={picture} most={FIRST_FEW} />
    </>
  )
}

/** The picture in words: a sentence, the chosen hexagon, the busiest ones, and what has to be said beside the numbers. */
export function Answer({ app }: { app: App }) {
  const picture = useSession(app, (session) => session.picture)
  const view = useSession(app, (session) => session.view)
  const outside = picture === null ? '' : outsideSentence(picture)
  return (
    <>
      <h2 className="unseen">Answer</h2>
      <p className="summary" role="status">
        {picture === null ? '' : summarySentence(picture)}
      </p>
      {picture !== null &&
        pictureSentences(picture).map((sentence) => (
          <p key={sentence} className={sentence.startsWith(WARNING) ? 'warning' : undefined}>
            {sentence}
          </p>
        ))}
      {picture?.period !== null && <HexDetail app={app} />}
      {picture !== null && (
        <>
          {view === 'map' && picture.period !== null && <FirstOfList app={app} picture={picture} />}
          {view === 'map' && picture.ranking.length > FIRST_FEW && (
            <p>
              <button type="button" onClick={() => showAs(app, 'table')}>
                Show the longer table
              </button>
            </p>
          )}
          <HowTested picture={picture} />
          <AreasBeneath app={app} />
          <h3>What to know about these figures</h3>
          <ul className="caveats">
            {picture.caveats.map((caveat) => (
              <li key={caveat.code}>{caveatSentence(caveat)}</li>
            ))}
            {outside !== '' && <li>{outside}</li>}
            <li>{studyAreaSentence(picture)}</li>
            <li>{totalsSentence(picture)}</li>
          </ul>
          <ExportMenu app={app}>
            <button type="button" onClick={() => void exportMap(app)}>
              Map as a picture (PNG)
            </button>
          </ExportMenu>
        </>
      )}
    </>
  )
}
