import * as v from 'valibot'
import { parseQuestion, QuestionProblem } from '../question/parse-question.ts'
import type { Question } from '../question/question.ts'
import type { Definition } from '../vocabulary/definition.ts'
import { NORFOLK_DEFINITION } from '../vocabulary/norfolk-definition.ts'
import { DefinitionProblem, parseDefinition } from '../vocabulary/parse-definition.ts'
import { isPlainName } from './plain-text.ts'
import { readJson } from './read-json.ts'
import type { SavedView, WorkspaceFile } from './workspace.ts'
import { WorkspaceProblem } from './workspace-problem.ts'
import { WORKSPACE_SCHEMA } from './workspace-schema.ts'

const FORMAT: WorkspaceFile['format'] = 'places-and-spaces workspace'
const VERSION: WorkspaceFile['version'] = 1

/** A question of more categories than this was not asked here. */
const MOST_GROUPS = 500

/** The workspace a file's text holds, made of new objects alone. Throws WorkspaceProblem. */
export function parseWorkspace(text: string): WorkspaceFile {
  const written = readJson(text)
  refuseOtherFiles(written)
  const { output, issues } = v.safeParse(WORKSPACE_SCHEMA, written, { abortEarly: true })
  if (issues) throw problemOf(issues[0])
  refuseRepeatedIds('views', output.views)
  refuseRepeatedIds('timeBreaks', output.timeBreaks)
  const definitions = definitionsOf(output.definitions)
  const known = new Set([NORFOLK_DEFINITION, ...definitions].map(({ id }) => id))
  return {
    ...output,
    question: questionOf('question', output.question, known),
    views: output.views.map((view, at) => viewOf(`views[${at}]`, view, known)),
    definitions,
  }
}

/** Says what a file is before its keys are looked at: "the key type is unknown" would not help who opened a map by mistake. */
function refuseOtherFiles(written: unknown): void {
  const given = typeof written === 'object' && written !== null ? (written as Record<string, unknown>) : {}
  if (given.format !== FORMAT) {
    const isMap = given.type === 'FeatureCollection' || given.type === 'Feature' || given.type === 'Topology'
    const what = isMap ? 'It is a file of shapes for a map (GeoJSON), not a workspace.' : 'It is not a workspace.'
    throw new WorkspaceProblem('another-file', 'format', `${what} A workspace begins with "format": "${FORMAT}".`)
  }
  if (given.version === VERSION) return
  if (Number.isSafeInteger(given.version) && (given.version as number) > VERSION)
    throw new WorkspaceProblem(
      'newer',
      'version',
      `It was made by a newer version of Places and Spaces (version ${given.version} of the format; this one reads ${VERSION}). Open it with the newer one.`,
    )
  throw new WorkspaceProblem('version', 'version', `version has to be ${VERSION}.`)
}

function problemOf(issue: v.GenericIssue): WorkspaceProblem {
  const path = pathOf(issue.path ?? [])
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? new WorkspaceProblem('unknown-key', path, `${path} is not a key of a workspace.`)
      : new WorkspaceProblem('missing-key', path, `${path} is missing.`)
  }
  return new WorkspaceProblem('value', path, `${path} ${issue.message}.`)
}

function pathOf(items: readonly { readonly key: unknown }[]): string {
  return items
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function refuseRepeatedIds(list: string, items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  for (const [at, { id }] of items.entries()) {
    if (seen.has(id))
      throw new WorkspaceProblem('repeated-id', `${list}[${at}].id`, `${list}[${at}].id is there twice: "${id}".`)
    seen.add(id)
  }
}

function definitionsOf(written: readonly unknown[]): readonly Definition[] {
  const definitions = written.map((one, at) => {
    const path = `definitions[${at}]`
    try {
      return parseDefinition(one)
    } catch (problem) {
      if (!(problem instanceof DefinitionProblem)) throw problem
      if (problem.path === '') throw new WorkspaceProblem('value', path, `${path} cannot be used: ${problem.message}`)
      throw new WorkspaceProblem('value', `${path}.${problem.path}`, `${path}.${problem.message}`)
    }
  })
  refuseRepeatedIds('definitions', definitions)
  const at = definitions.findIndex(({ id }) => id === NORFOLK_DEFINITION.id)
  if (at !== -1)
    throw new WorkspaceProblem(
      'repeated-id',
      `definitions[${at}].id`,
      `definitions[${at}].id is that of the definition that comes with the tool: "${NORFOLK_DEFINITION.id}".`,
    )
  return definitions
}

function questionOf(path: string, written: unknown, definitions: ReadonlySet<string>): Question {
  try {
    const { question } = parseQuestion(written)
    const fault = question.groups.findIndex((name) => !isPlainName(name))
    if (question.groups.length > MOST_GROUPS)
      throw new WorkspaceProblem('value', `${path}.groups`, `${path}.groups has to be at most ${MOST_GROUPS} names.`)
    if (fault !== -1)
      throw new WorkspaceProblem(
        'value',
        `${path}.groups[${fault}]`,
        `${path}.groups[${fault}] has to be the name of a category, at most 200 characters.`,
      )
    if (!definitions.has(question.definition))
      throw new WorkspaceProblem(
        'value',
        `${path}.definition`,
        `${path}.definition names a definition that the workspace does not hold: "${question.definition}".`,
      )
    return question
  } catch (problem) {
    if (!(problem instanceof QuestionProblem)) throw problem
    const key = problem.key === '' ? path : `${path}.${problem.key}`
    throw new WorkspaceProblem('question', key, `${key} cannot be used: ${problem.message}`)
  }
}

type WrittenView = v.InferOutput<typeof WORKSPACE_SCHEMA>['views'][number]

function viewOf(
  path: string,
  { id, name, question: written, hex, map }: WrittenView,
  definitions: ReadonlySet<string>,
): SavedView {
  const question = questionOf(`${path}.question`, written, definitions)
  // The second digit of a hexagon is its size: of another size than the question's it could never be in the picture.
  if (hex !== null && Number.parseInt(hex[1] as string, 16) !== question.resolution)
    throw new WorkspaceProblem('value', `${path}.hex`, `${path}.hex is of another size than its question.`)
  return { id, name, question, hex, map }
}
