import { useId, useState } from 'react'
import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useSession, useWorkspace } from '../store/read.ts'
import type { ClassChoice } from '../store/types.ts'
import { boundsProblem, CLASS_NAMES, readBounds } from '../text/class-bounds.ts'

/** How the counts are put into the five colours. */
export function Classes({ app }: { app: App }) {
  const classes = useWorkspace(app, (workspace) => workspace.question.classes)
  const breaks = useSession(app, (session) => session.picture?.breaks)
  const choose = (value: string) => {
    // Bounds of one's own begin with those that are there, and so change nothing before they are changed.
    if (value === 'own') void changeQuestion(app, { classes: breaks?.length ? breaks : [1] })
    else void changeQuestion(app, { classes: value as ClassChoice })
  }
  return (
    <>
      <LabelledSelect label="Classes" value={typeof classes === 'string' ? classes : 'own'} onChange={choose}>
        {CLASS_NAMES.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </LabelledSelect>
      {typeof classes !== 'string' && <OwnBounds key={classes.join()} app={app} bounds={classes} />}
    </>
  )
}

function OwnBounds({ app, bounds }: { app: App; bounds: readonly number[] }) {
  const id = useId()
  const [text, setText] = useState(bounds.join(', '))
  const [problem, setProblem] = useState('')
  const use = () => {
    const read = readBounds(text)
    setProblem(boundsProblem(read))
    if (typeof read !== 'string' && read.join() !== bounds.join()) void changeQuestion(app, { classes: read })
  }
  return (
    <div className="field">
      <label htmlFor={id}>Each class begins at</label>
      <div className="with-button">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          value={text}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== ''}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && use()}
        />
        <button type="button" onClick={use}>
          Use
        </button>
      </div>
      <p id={`${id}-hint`} className={problem === '' ? 'hint' : 'hint wrong'} role="status">
        {problem === '' ? 'Up to five whole numbers, the first 1: for example 1, 5, 20, 50.' : problem}
      </p>
    </div>
  )
}
