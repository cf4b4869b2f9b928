import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The command as a process of its own: what it prints, where, and how it ends. */
export function headless(...args: string[]): Promise<Ran> {
  return run(process.execPath, ['--import', 'tsx', 'src/headless/main.ts', ...args])
}

/** The same as the documents have people call it. */
export function npmRunHeadless(...args: string[]): Promise<Ran> {
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '-s', 'headless', '--', ...args])
}

function run(program: string, args: string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(program, args, { cwd: ROOT, maxBuffer: 256 * 1024 * 1024 }, (problem, stdout, stderr) => {
      done({ code: problem === null ? 0 : Number(problem.code), stdout, stderr })
    })
  })
}

/** A folder of the test's own; `write` gives the path of a file in it. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'places-headless-'))
  return {
    write(name: string, content: string): string {
      mkdirSync(path, { recursive: true })
      writeFileSync(join(path, name), content)
      return join(path, name)
    },
    question(written: unknown, name = 'question.json'): string {
      return this.write(name, JSON.stringify(written))
    },
  }
}
