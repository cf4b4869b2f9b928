import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { type Import, readImports } from './read-imports.ts'

export interface Mirror {
  readonly folder: string
  /** Source files read, by their path from the root with forward slashes: "src/core/table/place.ts". */
  readonly files: readonly string[]
  readonly imports: readonly Import[]
}

/**
 * Copies the tree of `src/` under `root` to a temporary folder, where each file holds its import statements and nothing else,
 * so that dependency-cruiser can read it (see `readImports`). With `values`, type-only imports are left out.
 * Files that are not code (styles, the templates in public/) become empty ones, so that importing them resolves.
 */
export function mirror(root: string, which: 'all' | 'values'): Mirror {
  const folder = mkdtempSync(join(tmpdir(), 'places-imports-'))
  const files: string[] = []
  const imports: Import[] = []
  for (const path of filesUnder(root, ['src', 'public'])) {
    let lines = ''
    if (/\.tsx?$/.test(path)) {
      files.push(path)
      const read = readImports(readFileSync(join(root, path), 'utf8'), path)
      const kept = which === 'all' ? read : read.filter((one) => !one.typeOnly)
      imports.push(...kept)
      lines = kept.map((one) => `import ${JSON.stringify(one.specifier)}\n`).join('')
    }
    const copy = join(folder, path)
    mkdirSync(dirname(copy), { recursive: true })
    writeFileSync(copy, lines)
  }
  return { folder, files, imports }
}

/** Paths of all files in the given folders of `root`, from `root`, with forward slashes. */
export function filesUnder(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const top = join(root, folder)
    if (!statSync(top, { throwIfNoEntry: false })) return []
    return readdirSync(top, { recursive: true })
      .map((path) => join(folder, String(path)))
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => path.split(sep).join('/'))
  })
}
