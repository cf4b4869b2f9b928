import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Workspace } from '../core/workspace/workspace.ts'
import type { Patch } from './patch.ts'

export type { Workspace }

/** The workspace as it stands, with what Undo and Redo would bring back, nearest first. */
export interface WorkspaceState extends Workspace {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
}

/** What a change touched as it was before, and the words for that change: "Undo: months". */
export interface Step {
  readonly before: Patch
  readonly words: string
  /** Changes in a row with the same gesture are one step; null for a change by itself. */
  readonly gesture: string | null
}

export type WorkspaceStore = StoreApi<WorkspaceState>

export function createWorkspace(workspace: Workspace): WorkspaceStore {
  return createStore<WorkspaceState>(() => ({ ...workspace, undo: [], redo: [] }))
}
