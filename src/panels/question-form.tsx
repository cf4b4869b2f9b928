import type { App } from '../commands/app.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import { AreaChoice } from './area-choice.tsx'
import { AskedMonths } from './asked-months.tsx'
import { BeneathChoices } from './beneath-choices.tsx'
import { CellSize } from './cell-size.tsx'
import { Classes } from './classes.tsx'
import { Counted } from './counted.tsx'
import { DomesticAbuse } from './domestic-abuse.tsx'
import { FlagChoices } from './flag-choices.tsx'
import { HoursChoice } from './hours-choice.tsx'
import { MapOverlays } from './map-overlays.tsx'
import { ReadyQuestions } from './ready-questions.tsx'

/** What, when, and in hexagons of what size. */
export function QuestionForm({ app }: { app: App }) {
  const report = useSession(app, (session) => session.report)
  const isOfCounts = useWorkspace(app, (workspace) => workspace.question.measure === 'count')
  // The public files know months alone: nothing is offered that they cannot answer, unless it is asked for.
  const hasHours = useWorkspace(app, ({ question }) => question.measure === 'when' || question.hours !== null)
  if (report === null) return null
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <ReadyQuestions app={app} report={report} />
      <Counted app={app} report={report} />
      <BeneathChoices app={app} report={report} />
      <AreaChoice app={app} report={report} />
      <AskedMonths app={app} months={report.months} />
      {hasHours && <HoursChoice app={app} />}
      <CellSize app={app} />
      {isOfCounts && <Classes app={app} />}
      <DomesticAbuse app={app} report={report} />
      <FlagChoices app={app} report={report} />
      <MapOverlays app={app} />
    </form>
  )
}
