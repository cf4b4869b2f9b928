import { WorkspaceProblem } from './workspace-problem.ts'

/** A workspace of 500 views is about 200 kB: what is larger than this was not made here. */
const MOST_BYTES = 5_000_000
/** A workspace has five levels. */
const MOST_LEVELS = 64
/** Keys that reach behind an object to what all objects share. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

/** The bytes of a file as text. Throws WorkspaceProblem for what is empty, too big, or not UTF-8. */
export function workspaceText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES)
    throw new WorkspaceProblem('too-big', '', 'It is larger than 5 MB, and no workspace is.')
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new WorkspaceProblem('encoding', '', 'It is saved as UTF-16 (“Unicode”). Save it again as UTF-8.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new WorkspaceProblem('encoding', '', 'It is not text in UTF-8, so it is no workspace.')
  }
}

/** The value of a JSON text in which nothing reaches behind its objects. Throws WorkspaceProblem. */
export function readJson(text: string): unknown {
  // Editors of Windows put a mark before the text, which JSON does not know.
  const json = text.replace(/^\ufeff/, '')
  if (json.length > MOST_BYTES)
    throw new WorkspaceProblem('too-big', '', 'It is larger than 5 MB, and no workspace is.')
  if (/^[\s\0]*$/.test(json)) throw new WorkspaceProblem('empty', '', 'It is empty.')
  if (levelsOf(json) > MOST_LEVELS)
    throw new WorkspaceProblem('too-deep', '', `It has more than ${MOST_LEVELS} levels inside each other.`)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new WorkspaceProblem('not-json', '', 'It is not JSON, or its end is missing.')
  }
  refuseForbiddenKeys(value, '')
  return value
}

/** How deep lists and objects lie in each other; counted before parsing, because a parser may run out of stack. */
function levelsOf(json: string): number {
  let level = 0
  let deepest = 0
  let isInText = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '"') isInText = !isInText
    else if (isInText) at += sign === '\\' ? 1 : 0
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++level)
    else if (sign === '}' || sign === ']') level -= 1
  }
  return deepest
}

function refuseForbiddenKeys(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    const inside = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (FORBIDDEN_KEYS.includes(key))
      throw new WorkspaceProblem('forbidden-key', inside, `It has a key that is never in a workspace: ${inside}.`)
    refuseForbiddenKeys((value as Record<string, unknown>)[key], inside)
  }
}
