import { useState } from 'react'
import type { App } from '../commands/app.ts'
import { askMonths } from '../commands/ask-months.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import { monthAndYear } from '../text/numbers.ts'
import { otherEndMoved } from '../text/question-words.ts'

/** The first and the last month asked for. A month chosen beyond the other end takes that along, and says so. */
export function AskedMonths({ app, months }: { app: App; months: readonly string[] }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  // Said only as long as the months are those that were chosen here.
  const [moved, setMoved] = useState({ words: '', from: '', to: '' })
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const from = question.from ?? first
  const to = question.to ?? last
  const choose = (chosen: { from: string; to: string }, words: string) => {
    setMoved({ ...chosen, words })
    // An end of what is loaded is left open, so that it moves on when more is loaded.
    void askMonths(app, { from: chosen.from === first ? null : chosen.from, to: chosen.to === last ? null : chosen.to })
  }
  const words = moved.from === from && moved.to === to ? moved.words : ''
  return (
    <>
      <div className="pair">
        <LabelledSelect
          label="From"
          value={from}
          onChange={(value) =>
            value > to
              ? choose({ from: value, to: value }, otherEndMoved('to', value))
              : choose({ from: value, to }, '')
          }
        >
          <Months months={months} chosen={from} />
        </LabelledSelect>
        <LabelledSelect
          label="To"
          value={to}
          onChange={(value) =>
            value < from
              ? choose({ from: value, to: value }, otherEndMoved('from', value))
              : choose({ from, to: value }, '')
          }
        >
          <Months months={months} chosen={to} />
        </LabelledSelect>
      </div>
      <p className={words === '' ? 'unseen' : 'hint'} role="status">
        {words}
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
