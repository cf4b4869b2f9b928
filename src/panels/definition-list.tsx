import type { App } from '../commands/app.ts'
import { askByDefinition, deleteDefinition, whyKept } from '../commands/change-definition.ts'
import { isOwnDefinition } from '../commands/definitions.ts'
import { useWorkspace } from '../store/read.ts'
import type { Definition } from '../store/types.ts'
import { definitionName } from '../text/definition-words.ts'

/** All definitions, to be used or deleted; one that something uses says so and stays. */
export function DefinitionList({ app, definitions }: { app: App; definitions: readonly Definition[] }) {
  const asked = useWorkspace(app, (workspace) => workspace.question.definition)
  return (
    <>
      <h3>Definitions</h3>
      <ul>
        {definitions.map((one) => {
          const why = isOwnDefinition(one) ? whyKept(app, one.id) : ''
          const name = definitionName(one)
          return (
            <li key={one.id}>
              {name}
              {one.id === asked && <strong> (in use)</strong>}{' '}
              {one.id !== asked && (
                <button type="button" aria-label={`Use ${name}`} onClick={() => void askByDefinition(app, one.id)}>
                  Use
                </button>
              )}{' '}
              {isOwnDefinition(one) && why === '' && (
                <button type="button" aria-label={`Delete ${name}`} onClick={() => deleteDefinition(app, one.id)}>
                  Delete
                </button>
              )}
              {why !== '' && <span className="hint"> {why}</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
