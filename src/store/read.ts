import { useStore } from 'zustand'
import type { Session, SessionStore } from './session.ts'
import type { WorkspaceState, WorkspaceStore } from './workspace.ts'

/** Reads part of the session in a component, and draws it again when that part changes. */
export function useSession<T>({ session }: { session: SessionStore }, select: (session: Session) => T): T {
  return useStore(session, select)
}

/** Reads part of the workspace in a component. */
export function useWorkspace<T>(
  { workspace }: { workspace: WorkspaceStore },
  select: (workspace: WorkspaceState) => T,
): T {
  return useStore(workspace, select)
}
