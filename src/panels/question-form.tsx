import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useSession, useWorkspace } from '../store/read.ts'
import type { Resolution } from '../store/types.ts'
import { cellSize, SIZE_CHOICES } from '../text/cell-size.ts'
import { GROUP_CHOICES, groupHint, groupName } from '../text/crime-groups.ts'
import { monthName } from '../text/numbers.ts'

/** What, when, and in hexagons of what size. */
export function QuestionForm({ app }: { app: App }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  const report = useSession(app, (session) => session.report)
  if (report === null) return null
  const listed = [...GROUP_CHOICES, ...report.categories.map(({ name }) => name)]
  // An opened address may ask for a union, another spelling, or a type that these files lack: the form shows what is asked.
  const asked = question.groups.join(', ')
  const group = listed.find((name) => name.toLowerCase() === asked.toLowerCase()) ?? asked
  const months = report.months
  const from = question.from ?? months[0] ?? ''
  const to = question.to ?? months.at(-1) ?? ''
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
          {report.categories.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </optgroup>
      </LabelledSelect>
      <LabelledSelect
        label="From"
        value={from}
        onChange={(value) => void changeQuestion(app, { from: value, ...(value > to ? { to: value } : {}) })}
      >
        <Months months={months} chosen={from} />
      </LabelledSelect>
      <LabelledSelect
        label="To"
        value={to}
        onChange={(value) => void changeQuestion(app, { to: value, ...(value < from ? { from: value } : {}) })}
      >
        <Months months={months} chosen={to} />
      </LabelledSelect>
      <LabelledSelect
        label="Size of hexagon"
        value={String(question.resolution)}
        onChange={(value) => void changeQuestion(app, { resolution: Number(value) as Resolution })}
      >
        {SIZE_CHOICES.map((resolution) => (
          <option key={resolution} value={resolution}>
            {cellSize(resolution)}
          </option>
        ))}
      </LabelledSelect>
    </form>
  )
}

/** The loaded months; and the chosen one, where an opened address asks for a month that is not loaded. */
function Months({ months, chosen }: { months: readonly string[]; chosen: string }) {
  const listed = months.includes(chosen) ? months : [...months, chosen].sort()
  return listed.map((month) => (
    <option key={month} value={month}>
      {months.includes(month) ? monthName(month) : `${monthName(month)} (not loaded)`}
    </option>
  ))
}
