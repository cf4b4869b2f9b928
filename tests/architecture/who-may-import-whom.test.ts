import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inspect } from './inspect.ts'
import { filesUnder } from './mirror.ts'

const ROOT = resolve(import.meta.dirname, '../..')

test('nobody imports whom they may not', async () => {
  const { violations } = await inspect(ROOT)
  expect(violations).toEqual([])
})

test('every source file was really read, with JSX and type-only imports', async () => {
  const { files, modules, dependencies, typeOnly } = await inspect(ROOT)
  const onDisk = filesUnder(ROOT, ['src']).filter((path) => /\.tsx?$/.test(path))
  expect(files).toEqual(onDisk)
  // A file that dependency-cruiser could not read would be missing here, and its violations with it.
  expect(modules).toBe(onDisk.length)
  expect(modules).toBeGreaterThan(20)
  expect(dependencies).toBeGreaterThan(20)
  expect(typeOnly).toBeGreaterThan(5)
  expect(files.some((path) => path.endsWith('.tsx'))).toBe(true)
})

type Tree = Record<string, string>

/** Houses with one fault each, and the rule that must name it. */
const PLANTED: readonly { fault: string; rule: string; tree: Tree }[] = [
  {
    fault: 'the core imports the engine',
    rule: 'core/table imports',
    tree: {
      'core/table/a.ts': "import { b } from '../../engine/b.ts'\nb()",
      'engine/b.ts': 'export const b = () => 1',
    },
  },
  {
    fault: 'the table imports the grid above it',
    rule: 'core/table imports',
    tree: { 'core/table/a.ts': "import '../grid/b.ts'", 'core/grid/b.ts': '' },
  },
  {
    fault: 'the table imports a type of the grid above it',
    rule: 'core/table imports',
    tree: {
      'core/table/a.ts': "import type { B } from '../grid/b.ts'\nexport type A = B",
      'core/grid/b.ts': 'export type B = 1',
    },
  },
  {
    fault: 'the import imports its neighbour, the grid',
    rule: 'core/import imports',
    tree: { 'core/import/a.ts': "export * from '../grid/b.ts'", 'core/grid/b.ts': '' },
  },
  {
    fault: 'an inline type takes a room that may not be taken',
    rule: 'core/grid imports',
    tree: { 'core/grid/a.ts': "export type A = import('../../text/b.ts').B", 'text/b.ts': 'export type B = 1' },
  },
  {
    fault: 'an import inside a function',
    rule: 'core/grid imports',
    tree: { 'core/grid/a.ts': "export const a = () => import('../../map/b.ts')", 'map/b.ts': '' },
  },
  {
    fault: 'the core imports React',
    rule: 'react, react-dom imports',
    tree: { 'core/grid/a.ts': "import { useState } from 'react'\nuseState(1)" },
  },
  {
    fault: 'a panel imports MapLibre',
    rule: 'maplibre-gl imports',
    tree: { 'panels/a.tsx': "import { Map } from 'maplibre-gl'\nexport const A = () => <p>{Map.name}</p>" },
  },
  {
    fault: 'the legend imports MapLibre',
    rule: 'maplibre-gl imports',
    tree: { 'map/legend.ts': "import 'maplibre-gl/dist/maplibre-gl.css'" },
  },
  {
    fault: 'a panel imports the engine',
    rule: 'panels imports',
    tree: { 'panels/a.tsx': "import '../engine/b.ts'\nexport const A = () => <p>a</p>", 'engine/b.ts': '' },
  },
  {
    fault: 'the engine imports the invented county, which only its worker may',
    rule: 'engine imports',
    tree: { 'engine/a.ts': "import '../training/b.ts'", 'training/b.ts': '' },
  },
  {
    fault: 'the text takes a value of the core',
    rule: 'text imports values',
    tree: {
      'text/a.ts': "import { b } from '../core/statistics/b.ts'\nb()",
      'core/statistics/b.ts': 'export const b = () => 1',
    },
  },
  {
    fault: 'an import of types that is not written as one still loads the module',
    rule: 'store imports values',
    tree: {
      'store/a.ts': "import { type B } from '../engine/b.ts'\nexport type A = B",
      'engine/b.ts': 'export type B = 1',
    },
  },
  {
    fault: 'a circle',
    rule: 'circle',
    tree: { 'core/grid/a.ts': "import './b.ts'", 'core/grid/b.ts': "import './a.ts'" },
  },
  {
    fault: 'a package nobody has given a room',
    rule: 'unlisted package',
    tree: { 'core/grid/a.ts': "import 'left-pad'" },
  },
  {
    fault: "Node's file system in the engine",
    rule: 'Node outside headless',
    tree: { 'engine/a.ts': "import { readFileSync } from 'node:fs'\nreadFileSync('a')" },
  },
  {
    fault: 'a room that is not in the house',
    rule: 'unknown room',
    tree: { 'shared/a.ts': "import './b.ts'", 'shared/b.ts': '' },
  },
  {
    fault: 'a test file imported by the app',
    rule: 'outside src',
    tree: { 'text/a.ts': "import '../../tests/b.ts'" },
  },
]

describe('a planted fault is found:', () => {
  test.each(PLANTED)('$fault', async ({ rule, tree }) => {
    const { violations } = await inspectTree(tree)
    expect(violations.map((violation) => violation.split(':')[0])).toContain(rule)
    expect(new Set(violations.map((violation) => violation.split(':')[0])).size, violations.join('\n')).toBe(1)
  })

  test('and what the house allows is let through', async () => {
    const { violations, modules } = await inspectTree({
      'core/vocabulary/v.ts': 'export const v = 1; export interface V {}',
      'core/table/t.ts': "import { v } from '../vocabulary/v.ts'\nexport type T = typeof v",
      'text/a.ts':
        "import type { T } from '../core/table/t.ts'\nimport { v } from '../core/vocabulary/v.ts'\nexport type A = [T, typeof v]",
      'map/canvas.ts':
        "import code from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw'\nimport 'maplibre-gl'\nexport { code }",
      'panels/a.tsx':
        "import { useState } from 'react'\nimport '../text/a.ts'\nimport './a.css'\nexport const A = () => <p>{useState(1)}</p>",
      'panels/a.css': '',
      'engine/worker.ts':
        "import { expose } from 'comlink'\nimport '../core/table/t.ts'\nimport '../training/t.ts'\nexpose(1)",
      'training/t.ts': '',
      'headless/main.ts': "import 'node:fs'",
      'main.tsx':
        "import W from './engine/worker.ts?worker&inline'\nimport './panels/a.tsx'\nimport { createRoot } from 'react-dom/client'\ncreateRoot(new W())",
    })
    expect(violations).toEqual([])
    expect(modules).toBe(9)
  })
})

async function inspectTree(tree: Tree) {
  const root = mkdtempSync(join(tmpdir(), 'places-planted-'))
  try {
    for (const [path, code] of Object.entries(tree)) {
      const file = join(root, 'src', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, code)
    }
    return await inspect(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}
