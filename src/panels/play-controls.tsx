import type { App } from '../commands/app.ts'
import { monthsMayRun, pausePlaying, playMonths, stepMonth, stopPlaying } from '../commands/play-months.ts'
import { useSession } from '../store/read.ts'

/** Shows the months one after another, or one at a time. Where a system asks for less motion nothing goes on by itself. */
export function PlayControls({ app }: { app: App }) {
  const playing = useSession(app, (session) => session.playing)
  const isRunning = useSession(app, (session) => session.run !== null)
  return (
    <fieldset className="play">
      <legend className="unseen">Month by month</legend>
      {monthsMayRun() && (
        <button type="button" onClick={() => (isRunning ? pausePlaying(app) : void playMonths(app))}>
          {isRunning ? 'Pause' : 'Play'}
        </button>
      )}
      <button type="button" aria-label="Previous month" onClick={() => void stepMonth(app, -1)}>
        ‹
      </button>
      <button type="button" aria-label="Next month" onClick={() => void stepMonth(app, 1)}>
        ›
      </button>
      {/* Kept while nothing plays, so that the focus does not fall out of the page when it has done its work. */}
      <button type="button" aria-disabled={playing === null} onClick={() => void stopPlaying(app)}>
        Stop
      </button>
    </fieldset>
  )
}
