import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useSession, useWorkspace } from '../store/read.ts'
import { GROUP_CHOICES, groupHint, groupName } from '../text/crime-groups.ts'
import { DOMESTIC_ABUSE_HINT, MEASURE_HINT } from '../text/question-words.ts'
import { AskedMonths } from './asked-months.tsx'
import { CellSize } from './cell-size.tsx'
import { Classes } from './classes.tsx'

/** What, when, and in hexagons of what size. */
export function QuestionForm({ app }: { app: App }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  const report = useSession(app, (session) => session.report)
  if (report === null) return null
  const listed = [...GROUP_CHOICES, ...report.categories.map(({ name }) => name)]
  // A type that is a group by itself is offered once.
  const types = report.categories.filter(({ name }) => !GROUP_CHOICES.map(groupName).includes(name))
  // An opened address may ask for a union, another spelling, or a type that these files lack: the form shows what is asked.
  const asked = question.groups.join(', ')
  const group = listed.find((name) => name.toLowerCase() === asked.toLowerCase()) ?? asked
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <LabelledSelect
        label="What"
        value={group}
        hint={groupHint(group)}
        onChange={(value) => void changeQuestion(app, { groups: [value] })}
      >
        {!listed.includes(group) && <option value={group}>{question.groups.map(groupName).join(', ')}</option>}
        <optgroup label="Groups">
          {GROUP_CHOICES.map((id) => (
            <option key={id} value={id}>
              {groupName(id)}
            </option>
          ))}
        </optgroup>
        <optgroup label="Crime types">
          {types.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </optgroup>
      </LabelledSelect>
      <AskedMonths app={app} months={report.months} />
      <CellSize app={app} />
      <Classes app={app} />
      <LabelledSelect label="Domestic abuse" value="include" hint={DOMESTIC_ABUSE_HINT} onChange={() => {}}>
        <option value="include">Included</option>
        <option value="exclude" disabled>
          Left out (not possible)
        </option>
        <option value="only" disabled>
          Only (not possible)
        </option>
      </LabelledSelect>
      <p className="hint">{MEASURE_HINT}</p>
    </form>
  )
}
