import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Question } from '../core/question/question.ts'

/** What is saved, plain JSON. (Saved views, areas and plans join the question here.) */
export interface Workspace {
  readonly question: Question
}

export type WorkspaceStore = StoreApi<Workspace>

export function createWorkspace(question: Question): WorkspaceStore {
  return createStore<Workspace>(() => ({ question }))
}
