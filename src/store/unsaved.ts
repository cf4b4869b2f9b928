import type { Session } from './session.ts'
import type { Workspace, WorkspaceState } from './workspace.ts'

/** What is saved of the state: everything but the steps of Undo and Redo. */
export function savedPart(state: WorkspaceState): Workspace {
  const { question, views, timeBreaks, definitions, mappings, sourceNotes, settings } = state
  return { question, views, timeBreaks, definitions, mappings, sourceNotes, settings }
}

/** Whether the workspace holds work that is in no file. Before the first save: whether anything was changed at all. */
export function hasUnsavedWork(state: WorkspaceState, { file }: Pick<Session, 'file'>): boolean {
  if (file === null) return state.undo.length > 0
  const now = savedPart(state)
  return (Object.keys(now) as (keyof Workspace)[]).some(
    (key) => now[key] !== file.workspace[key] && JSON.stringify(now[key]) !== JSON.stringify(file.workspace[key]),
  )
}
