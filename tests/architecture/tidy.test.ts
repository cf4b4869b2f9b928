import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder } from './mirror.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Everything that may lie at the top of the project: a reader finds each part without searching. */
const TOP_LEVEL = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'index.html', 'README.md'],
  ...['src', 'public', 'fixtures', 'tests', 'bench', 'docs', '.ci', '.gitignore', '.npmrc'],
]

test('the top level holds what it may hold', (context) => {
  let tracked: string
  try {
    tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    context.skip('not a git checkout, so there is no list of files that belong to the project')
    return
  }
  const entries = new Set(
    tracked
      .trim()
      .split('\n')
      .map((path) => path.split('/')[0]),
  )
  expect([...entries].filter((entry) => !TOP_LEVEL.includes(entry ?? ''))).toEqual([])
})

test('no drawer: a file says in its name what it does', () => {
  const drawers = filesUnder(ROOT, ['src']).filter((path) => /\/(utils?|helpers?|libs?|misc|common)(\/|\.)/i.test(path))
  expect(drawers).toEqual([])
})

test('nothing is left printing to the console; only headless speaks there', () => {
  const printing = filesUnder(ROOT, ['src'])
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/headless/'))
    .filter((path) => /\bconsole\.(log|debug|info)\(/.test(readFileSync(join(ROOT, path), 'utf8')))
  expect(printing).toEqual([])
})

test('the lock file names no registry, so that it installs from whichever one a machine uses', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/)
})
