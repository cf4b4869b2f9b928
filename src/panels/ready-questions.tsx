import type { App } from '../commands/app.ts'
import { askPreset, readyQuestions } from '../commands/ask-preset.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import { presetName, READY_QUESTIONS_HINT } from '../text/question-words.ts'

/** Questions that are asked again and again; those that the files cannot answer say why. */
export function ReadyQuestions({ app, report }: { app: App; report: ImportReport }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  const definitions = useWorkspace(app, (workspace) => workspace.definitions)
  const ready = readyQuestions({ question, definitions }, report)
  return (
    <LabelledSelect
      label="Ready questions"
      value={ready.find(({ isAsked }) => isAsked)?.id ?? ''}
      hint={READY_QUESTIONS_HINT}
      onChange={(id) => void askPreset(app, id)}
    >
      <option value="">None of these</option>
      {ready.map(({ id, problem }) => (
        <option key={id} value={id} disabled={problem !== ''}>
          {presetName(id)}
          {problem !== '' && ` (${problem})`}
        </option>
      ))}
    </LabelledSelect>
  )
}
