import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** A package that the built file may carry code of, with the texts that have to go with it. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** As package.json states it: "MIT". */
  readonly licence: string
  /** Its licence file, and its NOTICE file where it has one. */
  readonly texts: readonly string[]
}

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const LICENCE_FILE = /^(licen[sc]e|copying|notice)(\.|$)/i

/**
 * What the built file has to give notice of: the `dependencies` of the package.json in `root`, and theirs. Vite's own
 * `build.license` names what it bundled itself, which leaves out the packages in the worker and those that MapLibre was
 * published with inside.
 * @throws where a package states no terms.
 */
export function licenceNotices(root: string): Notice[] {
  const found = new Map<string, Notice>()
  const collect = (name: string, from: string) => {
    // Types are gone after compiling.
    if (name.startsWith('@types/')) return
    const folder = folderOf(name, from)
    if (found.has(folder)) return
    const { version, license, dependencies } = packageJson(folder)
    const shipped = licenceTexts(folder)
    const texts = shipped.length > 0 ? shipped : licenceKept(root, name)
    if (!license || texts.length === 0)
      throw new Error(`${name} ${version} states no licence: it may not be given away.`)
    found.set(folder, { name, version, licence: license, texts })
    for (const inner of Object.keys(dependencies ?? {})) collect(inner, folder)
  }
  for (const name of Object.keys(packageJson(root).dependencies ?? {})) collect(name, root)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The notices as an HTML comment, after the project's own licence. */
export function licenceComment(own: string, notices: readonly Notice[]): string {
  const parts = notices.map(({ name, version, licence, texts }) =>
    [`==== ${name} ${version} (${licence})`, ...texts].join('\n\n'),
  )
  const text = [own, 'This file also holds code of others, under these terms:', ...parts]
    .map((part) => part.replace(/\r\n?/g, '\n').trim())
    .join('\n\n')
  // A comment ends at "-->" and at "--!>".
  return `<!--\n${text.replace(/--(?=!?>)/g, '-- ')}\n-->`
}

/** Writes the comment at the end of the page's body: nothing runs there, and whoever opens the file as text finds it. */
export function withLicences(page: string, comment: string): string {
  // The last one: a script may hold "</body>" in a string.
  const end = page.lastIndexOf('</body>')
  if (end < 0) throw new Error('index.html needs </body>: the licences go right before it.')
  return `${page.slice(0, end)}${comment}\n  ${page.slice(end)}`
}

/** Fails a build, of the page or of its worker, that holds a package without notice: one of `devDependencies`, say. */
export function noCodeWithoutNotice(): Plugin {
  let known = new Set<string>()
  return {
    name: 'places:no-code-without-notice',
    apply: 'build',
    configResolved(config) {
      known = new Set(licenceNotices(config.root).map((notice) => notice.name))
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const modules = chunk.type === 'chunk' ? chunk.moduleIds : []
        for (const id of modules) {
          const name = packageOf(id)
          if (name && !known.has(name)) this.error(`${name} is bundled but is not in "dependencies" of package.json.`)
        }
      }
    },
  }
}

/** "@scope/name" of a module inside node_modules. */
function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1]
}

/** Where Node would find a package imported from a file in `from`. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(from) === from) throw new Error(`${name} is not installed: run "npm ci" first.`)
  return folderOf(name, dirname(from))
}

function licenceTexts(folder: string): string[] {
  const entries = readdirSync(folder).sort()
  const texts = entries.filter((entry) => LICENCE_FILE.test(entry)).map((entry) => read(join(folder, entry)))
  if (texts.length > 0) return texts
  // Some state their terms at the end of the readme alone (murmurhash-js).
  const readme = entries.find((entry) => /^readme\.md$/i.test(entry))
  const terms = readme && /^#+ *licen[sc]e[^\n]*\n([\s\S]*copyright[\s\S]*)/im.exec(read(join(folder, readme)))?.[1]
  return terms ? [terms] : []
}

/** The terms of a package that names its licence but comes without the text: as its source repository states them. */
function licenceKept(root: string, name: string): string[] {
  const path = join(root, '.ci/licences', `${name}.txt`)
  return existsSync(path) ? [read(path)] : []
}

function packageJson(folder: string): PackageJson {
  return JSON.parse(read(join(folder, 'package.json')))
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}
