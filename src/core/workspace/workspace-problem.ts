import { plainName } from './plain-text.ts'

/** What is wrong with a workspace file. */
export type WorkspaceFault =
  | 'empty'
  | 'too-big'
  | 'encoding'
  | 'not-json'
  | 'too-deep'
  | 'forbidden-key'
  | 'another-file'
  | 'newer'
  | 'version'
  | 'unknown-key'
  | 'missing-key'
  | 'value'
  | 'question'
  | 'repeated-id'

/** A hostile file may have a key of a megabyte, and a message quotes it. */
const LONGEST_MESSAGE = 600

/** A file that is not opened. The message is a sentence that names the key; `path` is the key: "views[3].name", "" for the file. */
export class WorkspaceProblem extends Error {
  readonly code: WorkspaceFault
  readonly path: string
  constructor(code: WorkspaceFault, path: string, message: string) {
    super(plainName(message, LONGEST_MESSAGE))
    this.code = code
    this.path = plainName(path)
  }
}
