import type { Question } from '../core/question/question.ts'
import type { Workspace } from '../core/workspace/workspace.ts'

/**
 * Parts of a workspace, and of its question: what one change touches. Undo puts these back and nothing else, because the size of
 * hexes may have followed the zoom, and the months the Back button, since.
 */
export interface Patch extends Partial<Omit<Workspace, 'question'>> {
  readonly question?: Partial<Question>
}

/** The values that `workspace` has in the parts that a change touches. */
export function valuesNow(workspace: Workspace, change: Patch): Patch {
  const parts = Object.keys(change) as (keyof Workspace)[]
  return Object.fromEntries(
    parts.map((part) => [
      part,
      part === 'question' ? picked(workspace.question, change.question ?? {}) : workspace[part],
    ]),
  )
}

/** A change with only those parts of the question that it changes. */
export function patchOf(workspace: Workspace, { question, ...others }: Partial<Workspace>): Patch {
  if (question === undefined) return others
  const keys = Object.keys(question) as (keyof Question)[]
  const changed = keys.filter((key) => JSON.stringify(question[key]) !== JSON.stringify(workspace.question[key]))
  return { ...others, question: Object.fromEntries(changed.map((key) => [key, question[key]])) }
}

/** A workspace with the values of a patch. The question stays the same object where nothing of it changes. */
export function patched(workspace: Workspace, { question, ...others }: Patch): Workspace {
  const isChanged = question !== undefined && Object.keys(question).length > 0
  return { ...workspace, ...others, question: isChanged ? { ...workspace.question, ...question } : workspace.question }
}

function picked(question: Question, keys: Partial<Question>): Partial<Question> {
  return Object.fromEntries((Object.keys(keys) as (keyof Question)[]).map((key) => [key, question[key]]))
}
