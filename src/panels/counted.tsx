import type { App } from '../commands/app.ts'
import { askByDefinition } from '../commands/change-definition.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { allDefinitions, definitionInUse } from '../commands/definitions.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import { GROUP_CHOICES, groupHint, groupHintIn, groupName, groupNameIn } from '../text/crime-groups.ts'
import { definitionName, partName, partsLabel } from '../text/definition-words.ts'

/** What is counted: a group, a part of serious violence, or a type as the files name it; and by which definition, where there are several. */
export function Counted({ app, report }: { app: App; report: ImportReport }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  const definitions = useWorkspace(app, (workspace) => workspace.definitions)
  const all = allDefinitions({ definitions })
  const definition = definitionInUse({ definitions, question })
  const parts = definition?.groups.map(({ id }) => `serious-violence/${id}`) ?? []
  const nameOf = (id: string) => (definition ? groupNameIn(id, definition) : groupName(id))
  const names = GROUP_CHOICES.map((id) => groupName(id))
  // A type that is a group by itself is offered once.
  const types = report.categories.filter(({ name }) => !names.includes(name))
  const listed = [...GROUP_CHOICES, ...parts, ...report.categories.map(({ name }) => name)]
  // An opened address may ask for a union, another spelling, or a type that these files lack: the form shows what is asked.
  const asked = question.groups.join(', ')
  const group = listed.find((name) => name.toLowerCase() === asked.toLowerCase()) ?? asked
  return (
    <>
      <LabelledSelect
        label="What"
        value={group}
        hint={definition ? groupHintIn(group, definition) : groupHint(group)}
        onChange={(value) => void changeQuestion(app, { groups: [value] })}
      >
        {!listed.includes(group) && <option value={group}>{question.groups.map(nameOf).join(', ')}</option>}
        <optgroup label="Groups">
          {GROUP_CHOICES.map((id) => (
            <option key={id} value={id}>
              {groupName(id)}
            </option>
          ))}
        </optgroup>
        {definition && (
          <optgroup label={partsLabel(definition)}>
            {definition.groups.map(({ id, name }) => (
              <option key={id} value={`serious-violence/${id}`}>
                {partName(name)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="Crime types">
          {types.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </optgroup>
      </LabelledSelect>
      {(all.length > 1 || definition === undefined) && (
        <LabelledSelect
          label="Definition of serious violence"
          value={question.definition}
          onChange={(id) => void askByDefinition(app, id)}
        >
          {definition === undefined && <option value={question.definition}>{question.definition}</option>}
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {definitionName(one)}
            </option>
          ))}
        </LabelledSelect>
      )}
    </>
  )
}
