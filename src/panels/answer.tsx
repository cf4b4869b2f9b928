import type { App } from '../commands/app.ts'
import { exportMap } from '../commands/export-map.ts'
import { showAs } from '../commands/show-as.ts'
import { useSession } from '../store/read.ts'
import { beneathSentences } from '../text/beneath-sentences.ts'
import { caveatSentence } from '../text/caveats.ts'
import { outsideSentence, studyAreaSentence, summarySentence, totalsSentence } from '../text/summary.ts'
import { AreasBeneath } from './areas-beneath.tsx'
import { ExportMenu } from './export-menu.tsx'
import { HexDetail } from './hex-detail.tsx'
import { RankedTable } from './ranked-table.tsx'

/** The busiest hexagons of the side list; the table shows the rest. */
const FIRST_FEW = 10

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
      {picture !== null && beneathSentences(picture).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {picture?.period !== null && <HexDetail app={app} />}
      {picture !== null && (
        <>
          {view === 'map' && picture.period !== null && <RankedTable app={app} picture={picture} most={FIRST_FEW} />}
          {view === 'map' && picture.ranking.length > FIRST_FEW && (
            <p>
              <button type="button" onClick={() => showAs(app, 'table')}>
                Show the longer table
              </button>
            </p>
          )}
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
