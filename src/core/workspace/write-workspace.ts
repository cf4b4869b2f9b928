import { DEFAULT_QUESTION, type Question } from '../question/question.ts'
import type { Definition } from '../vocabulary/definition.ts'
import type { WorkspaceFile } from './workspace.ts'

/** The text of a workspace file: keys always in the same order, so that two files can be compared line by line. */
export function writeWorkspace(file: WorkspaceFile): string {
  const inOrder: WorkspaceFile = {
    format: file.format,
    version: file.version,
    saved: file.saved,
    training: file.training,
    question: questionInOrder(file.question),
    views: file.views.map(({ id, name, question, hex, map }) => ({
      ...{ id, name, question: questionInOrder(question), hex },
      map: map && { lng: map.lng, lat: map.lat, metresPerPixel: map.metresPerPixel },
    })),
    timeBreaks: file.timeBreaks.map(({ id, month, label, note }) => ({ id, month, label, note })),
    definitions: file.definitions.map(definitionInOrder),
    settings: { cellSize: file.settings.cellSize },
    sources: file.sources.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  }
  return `${JSON.stringify(inOrder, null, 2)}\n`
}

function definitionInOrder({ id, name, version, source, groups }: Definition): Definition {
  return {
    ...{ id, name, version, source },
    groups: groups.map((group) => {
      const { codes, texts, categories } = group
      return { id: group.id, name: group.name, codes, texts, categories }
    }),
  }
}

/** Keys in the order of the default question, which has all of them. */
function questionInOrder(question: Question): Question {
  const keys = Object.keys(DEFAULT_QUESTION) as (keyof Question)[]
  return Object.fromEntries(keys.map((key) => [key, question[key]])) as unknown as Question
}
