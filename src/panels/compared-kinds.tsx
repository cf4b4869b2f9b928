import { useId } from 'react'
import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import { groupName } from '../text/crime-groups.ts'
import { COMPARED_HINT, COMPARED_LABEL } from '../text/finding-words.ts'

/** The kinds of offence that are compared: groups that share no incident. Nothing ticked by hand: what is asked for, and all others. */
export function ComparedKinds({ app, report }: { app: App; report: ImportReport }) {
  const groups = useWorkspace(app, (workspace) => workspace.question.groups)
  const used = useSession(app, ({ picture }) =>
    picture?.finding?.kind === 'recurrence' ? picture.finding.groups : null,
  )
  const id = useId()
  const compared = used?.map(({ name }) => name) ?? groups
  const offered = [...new Set([...compared, ...report.categories.map(({ name }) => name)])]
  const toggle = (name: string, isIn: boolean) => {
    const next = isIn ? [...compared, name] : compared.filter((one) => one !== name)
    // One kind alone would mean "with all others".
    if (next.length > 1) void changeQuestion(app, { groups: next })
  }
  return (
    <details className="overlays">
      <summary>{COMPARED_LABEL(compared.length)}</summary>
      <fieldset aria-describedby={id}>
        <legend className="unseen">{COMPARED_LABEL(compared.length)}</legend>
        <p id={id} className="hint">
          {COMPARED_HINT}
        </p>
        {offered.map((name) => (
          <label key={name} className="tick">
            <input
              type="checkbox"
              checked={compared.includes(name)}
              onChange={(event) => toggle(name, event.target.checked)}
            />
            {groupName(name)}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
