import type { ImportReport } from '../core/import/ledger.ts'
import type { Definition } from '../core/vocabulary/definition.ts'
import {
  type DefinitionAccount,
  type DefinitionMove,
  definitionAccount,
  movedBetween,
} from '../core/vocabulary/definition-account.ts'
import { NORFOLK_DEFINITION } from '../core/vocabulary/norfolk-definition.ts'
import type { Workspace } from '../store/workspace.ts'

/** The definition that comes with the tool, and those of the workspace after it. */
export function allDefinitions({ definitions }: Pick<Workspace, 'definitions'>): readonly Definition[] {
  return [NORFOLK_DEFINITION, ...definitions]
}

/** The definition that the question names; undefined where the workspace does not hold it (an address may name any). */
export function definitionInUse(workspace: Pick<Workspace, 'definitions' | 'question'>): Definition | undefined {
  return allDefinitions(workspace).find(({ id }) => id === workspace.question.definition)
}

/** Whether a definition is one of the workspace, that can be deleted. */
export function isOwnDefinition({ id }: Definition): boolean {
  return id !== NORFOLK_DEFINITION.id
}

/** What a definition takes in of what is loaded. */
export function accountOfDefinition(definition: Definition, { categories }: ImportReport): DefinitionAccount {
  return definitionAccount(definition, categories)
}

/** What changes on what is loaded when `b` takes the place of `a`. */
export function compareOnLoaded(a: Definition, b: Definition, { categories }: ImportReport): DefinitionMove {
  return movedBetween(a, b, categories)
}
