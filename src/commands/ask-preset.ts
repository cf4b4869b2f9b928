import type { ImportReport } from '../core/import/ledger.ts'
import { missingFor, PRESETS, type Preset, presetOf } from '../core/vocabulary/presets.ts'
import type { Workspace } from '../store/workspace.ts'
import { presetProblem } from '../text/question-words.ts'
import type { App } from './app.ts'
import { changeQuestion } from './change-question.ts'
import { definitionInUse } from './definitions.ts'

/** A question that is asked again and again. `problem` says why it cannot be asked of what is loaded; '' where it can. */
export interface ReadyQuestion {
  readonly id: Preset['id']
  readonly problem: string
  /** It is what is asked now. */
  readonly isAsked: boolean
}

export function readyQuestions(
  workspace: Pick<Workspace, 'definitions' | 'question'>,
  { flags }: Pick<ImportReport, 'flags'>,
): readonly ReadyQuestion[] {
  const definition = definitionInUse(workspace)
  const stated = flags.map(({ flag }) => flag)
  const asked = presetOf(workspace.question)
  return PRESETS.map((preset) => ({
    id: preset.id,
    problem: definition === undefined ? '' : presetProblem(missingFor(preset, stated, definition)),
    isAsked: preset === asked,
  }))
}

/** Sets what is counted, flags and domestic abuse to a ready question, as one step; nothing happens where it cannot be asked. */
export async function askPreset(app: App, id: string): Promise<void> {
  const { report } = app.session.getState()
  const preset = PRESETS.find((one) => one.id === id)
  if (preset === undefined || report === null) return
  const ready = readyQuestions(app.workspace.getState(), report).find((one) => one.id === id)
  if (ready === undefined || ready.problem !== '') return
  const { groups, flags, domesticAbuse } = preset
  await changeQuestion(app, { groups, flags, domesticAbuse })
}
