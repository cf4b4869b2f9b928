import { useState } from 'react'
import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import { monthAndYear } from '../text/numbers.ts'
import { otherEndMoved } from '../text/question-words.ts'

/** The first and the last month asked for. A month chosen beyond the other end takes that along, and says so. */
export function AskedMonths({ app, months }: { app: App; months: readonly string[] }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  const [moved, setMoved] = useState('')
  const from = question.from ?? months[0] ?? ''
  const to = question.to ?? months.at(-1) ?? ''
  return (
    <>
      <div className="pair">
        <LabelledSelect
          label="From"
          value={from}
          onChange={(value) => {
            setMoved(value > to ? otherEndMoved('to', value) : '')
            void changeQuestion(app, { from: value, ...(value > to ? { to: value } : {}) })
          }}
        >
          <Months months={months} chosen={from} />
        </LabelledSelect>
        <LabelledSelect
          label="To"
          value={to}
          onChange={(value) => {
            setMoved(value < from ? otherEndMoved('from', value) : '')
            void changeQuestion(app, { to: value, ...(value < from ? { from: value } : {}) })
          }}
        >
          <Months months={months} chosen={to} />
        </LabelledSelect>
      </div>
      <p className={moved === '' ? 'unseen' : 'hint'} role="status">
        {moved}
      </p>
    </>
  )
}

/** The loaded months; and the chosen one, where an opened address asks for a month that is not loaded. */
function Months({ months, chosen }: { months: readonly string[]; chosen: string }) {
  const listed = months.includes(chosen) ? months : [...months, chosen].sort()
  return listed.map((month) => (
    <option key={month} value={month}>
      {months.includes(month) ? monthAndYear(month) : `${monthAndYear(month)} (not loaded)`}
    </option>
  ))
}
