import type { App } from '../commands/app.ts'
import { useSession } from '../store/read.ts'
import { MEASURE_HINT } from '../text/question-words.ts'
import { AskedMonths } from './asked-months.tsx'
import { CellSize } from './cell-size.tsx'
import { Classes } from './classes.tsx'
import { Counted } from './counted.tsx'
import { DomesticAbuse } from './domestic-abuse.tsx'
import { FlagChoices } from './flag-choices.tsx'
import { ReadyQuestions } from './ready-questions.tsx'

/** What, when, and in hexagons of what size. */
export function QuestionForm({ app }: { app: App }) {
  const report = useSession(app, (session) => session.report)
  if (report === null) return null
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <ReadyQuestions app={app} report={report} />
      <Counted app={app} report={report} />
      <AskedMonths app={app} months={report.months} />
      <CellSize app={app} />
      <Classes app={app} />
      <DomesticAbuse app={app} report={report} />
      <FlagChoices app={app} report={report} />
      <p className="hint">{MEASURE_HINT}</p>
    </form>
  )
}
