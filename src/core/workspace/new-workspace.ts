import { DEFAULT_QUESTION } from '../question/question.ts'
import { NATIONAL_TIME_BREAKS } from '../vocabulary/time-breaks.ts'
import type { Workspace } from './workspace.ts'

/** What a person starts with. */
export const NEW_WORKSPACE: Workspace = {
  question: DEFAULT_QUESTION,
  views: [],
  timeBreaks: NATIONAL_TIME_BREAKS,
  definitions: [],
  mappings: [],
  sourceNotes: [],
  settings: { cellSize: 'fixed' },
}
