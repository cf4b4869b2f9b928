import { useState } from 'react'
import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { WeekHours } from '../store/types.ts'
import {
  AFTER_SCHOOL_HINT,
  ANY_HOUR,
  DAY_NAMES,
  HOURS_FROM_LABEL,
  HOURS_HINT,
  HOURS_LABEL,
  HOURS_TO_LABEL,
  hourName,
  hoursOfWindow,
  OWN_HOURS,
  WINDOW_CODES,
  windowName,
  windowOf,
} from '../text/hours-words.ts'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
/** Where hours of one's own begin. */
const WHOLE_WEEK: WeekHours = { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 }

/** In which hours of the week incidents began: all, a window that is asked for again and again, or hours of one's own. */
export function HoursChoice({ app }: { app: App }) {
  const hours = useWorkspace(app, (workspace) => workspace.question.hours)
  const [isOwn, setOwn] = useState(false)
  const window = hours === null ? null : windowOf(hours)
  const value = hours === null ? '' : isOwn || window === null ? 'own' : window
  const choose = (chosen: string) => {
    setOwn(chosen === 'own')
    const asked = chosen === '' ? null : chosen === 'own' ? (hours ?? WHOLE_WEEK) : hoursOfWindow(chosen)
    void changeQuestion(app, { hours: asked })
  }
  return (
    <>
      <LabelledSelect
        label={HOURS_LABEL}
        value={value}
        hint={window === 'after-school' ? AFTER_SCHOOL_HINT : ''}
        onChange={choose}
      >
        <option value="">{ANY_HOUR}</option>
        {WINDOW_CODES.map((code) => (
          <option key={code} value={code}>
            {windowName(code)}
          </option>
        ))}
        <option value="own">{OWN_HOURS}</option>
      </LabelledSelect>
      {hours !== null && value === 'own' && <OwnHours app={app} hours={hours} />}
    </>
  )
}

function OwnHours({ app, hours }: { app: App; hours: WeekHours }) {
  const change = (part: Partial<WeekHours>) => void changeQuestion(app, { hours: { ...hours, ...part } })
  const toggle = (day: number, isIn: boolean) => {
    const days = isIn ? [...hours.days, day].sort() : hours.days.filter((one) => one !== day)
    // No day at all would ask for nothing.
    if (days.length > 0) change({ days })
  }
  return (
    <fieldset>
      <legend className="unseen">{OWN_HOURS}</legend>
      <p className="hint">{HOURS_HINT}</p>
      {DAY_NAMES.map((name, at) => (
        <label key={name} className="tick">
          <input
            type="checkbox"
            checked={hours.days.includes(at + 1)}
            onChange={(event) => toggle(at + 1, event.target.checked)}
          />
          {name}
        </label>
      ))}
      <LabelledSelect
        label={HOURS_FROM_LABEL}
        value={String(hours.from)}
        onChange={(from) => change({ from: Number(from) })}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {hourName(hour)}
          </option>
        ))}
      </LabelledSelect>
      <LabelledSelect label={HOURS_TO_LABEL} value={String(hours.to)} onChange={(to) => change({ to: Number(to) })}>
        {HOURS.map((hour) => (
          <option key={hour + 1} value={hour + 1}>
            {hourName(hour + 1)}
          </option>
        ))}
      </LabelledSelect>
    </fieldset>
  )
}
