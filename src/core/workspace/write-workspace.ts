import type { Mapping } from '../import/mapping.ts'
import { DEFAULT_QUESTION, type Question } from '../question/question.ts'
import type { Definition } from '../vocabulary/definition.ts'
import type { SourceNote } from './source-note.ts'
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
    mappings: file.mappings.map(mappingInOrder),
    sourceNotes: file.sourceNotes.map(noteInOrder),
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

function mappingInOrder(mapping: Mapping): Mapping {
  const { layout, headerRow, columns, grid, dates, precision, midnightIsUnknown, decimal, category, recorder } = mapping
  return {
    ...{ layout, headerRow },
    columns: columns.map(({ name, role, why, personal }) => ({ name, role, why, personal })),
    ...{ grid, dates, precision, midnightIsUnknown, decimal, category, recorder },
  }
}

function noteInOrder(note: SourceNote): SourceNote {
  const { name, bytes, owner, contributor, received, agreement, marking, retention } = note
  return { name, bytes, owner, contributor, received, agreement, marking, retention }
}

/** Keys in the order of the default question, which has all of them. */
function questionInOrder(question: Question): Question {
  const keys = Object.keys(DEFAULT_QUESTION) as (keyof Question)[]
  return Object.fromEntries(keys.map((key) => [key, question[key]])) as unknown as Question
}
