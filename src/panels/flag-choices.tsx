import './definition.css'
import { useId } from 'react'
import type { App } from '../commands/app.ts'
import { changeFlag } from '../commands/change-flag.ts'
import { useWorkspace } from '../store/read.ts'
import type { Flag, FlagChoice, ImportReport } from '../store/types.ts'
import { FLAG_CHOICES, flagHint, flagName, flagsSummary } from '../text/flag-words.ts'

/** A choice for each flag that the loaded files state, but domestic abuse, which stands by itself. Folded up: there may be nine. */
export function FlagChoices({ app, report }: { app: App; report: ImportReport }) {
  const flags = useWorkspace(app, (workspace) => workspace.question.flags)
  const stated = report.flags.filter(({ flag }) => flag !== 'domestic-abuse')
  // What an address asks for is shown even where no file states it: it can then be let go.
  const strange = (Object.keys(flags) as Flag[]).filter((flag) => !stated.some((one) => one.flag === flag))
  if (stated.length + strange.length === 0) return null
  return (
    <details className="flags">
      <summary>{flagsSummary(flags)}</summary>
      <fieldset>
        <legend>What rows say</legend>
        {stated.map((one) => (
          <FlagSelect
            key={one.flag}
            app={app}
            flag={one.flag}
            choice={choiceOf(flags, one.flag)}
            hint={flagHint(one)}
          />
        ))}
        {strange.map((flag) => (
          <FlagSelect key={flag} app={app} flag={flag} choice={choiceOf(flags, flag)} hint="" />
        ))}
      </fieldset>
    </details>
  )
}

function choiceOf(flags: Readonly<Partial<Record<Flag, FlagChoice>>>, flag: Flag): FlagChoice {
  return flags[flag] ?? 'include'
}

interface FlagSelectProps {
  readonly app: App
  readonly flag: Flag
  readonly choice: FlagChoice
  readonly hint: string
}

function FlagSelect({ app, flag, choice, hint }: FlagSelectProps) {
  const id = useId()
  return (
    <div className="flag">
      <label htmlFor={id}>{flagName(flag)}</label>
      <select
        id={id}
        value={choice}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={(event) => void changeFlag(app, flag, event.target.value as FlagChoice)}
      >
        {FLAG_CHOICES.map((one) => (
          <option key={one.choice} value={one.choice}>
            {one.words}
          </option>
        ))}
      </select>
      {hint !== '' && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
