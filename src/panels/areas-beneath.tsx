import { useEffect, useState } from 'react'
import type { App } from '../commands/app.ts'
import { describeAreas } from '../commands/describe-areas.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import { AREAS_BENEATH } from '../text/indicator-words.ts'
import { BeneathFigures } from './beneath-detail.tsx'

/** What lies beneath the chosen areas, or beneath all of the study area; worked out when somebody opens it. */
export function AreasBeneath({ app }: { app: App }) {
  const [isOpen, setOpen] = useState(false)
  const question = useWorkspace(app, (workspace) => workspace.question)
  const detail = useSession(app, (session) => session.areaDetail)
  const hasAreas = useSession(app, ({ report }) => report !== null && report.choices.studySet !== null)
  useEffect(() => {
    if (isOpen && hasAreas && detail?.question !== question) void describeAreas(app)
  }, [app, isOpen, hasAreas, question, detail])
  if (!hasAreas) return null
  return (
    <details className="beneath" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{AREAS_BENEATH(question.areas.length > 0)}</summary>
      {detail?.question === question && <BeneathFigures app={app} beneath={detail.beneath} />}
    </details>
  )
}
