import { parseSync } from '@swc/core'

/** One `import`, `export … from`, `import()` or `import('…')` type in a file. */
export interface Import {
  readonly specifier: string
  /** `import type` and the like: gone after compiling, so it ties no code to code. */
  readonly typeOnly: boolean
}

/**
 * Every import a TypeScript source states, .tsx included.
 *
 * dependency-cruiser cannot do this itself here: it reads TypeScript through the compiler's old API, which TypeScript 7 no
 * longer has, and through swc it neither parses JSX nor tells a type-only import from another.
 */
export function readImports(source: string, fileName: string): Import[] {
  const imports: Import[] = []
  const add = (literal: unknown, typeOnly: boolean) => {
    if (isNode(literal) && typeof literal.value === 'string') imports.push({ specifier: literal.value, typeOnly })
  }
  const visit = (node: unknown): void => {
    if (!isNode(node)) return
    // `import { type A }` alone is not type-only: it compiles to `import {}`, which still loads the module.
    if (node.type === 'ImportDeclaration') add(node.source, node.typeOnly === true)
    if (node.type === 'ExportNamedDeclaration') add(node.source, node.typeOnly === true)
    if (node.type === 'ExportAllDeclaration') add(node.source, node.typeOnly === true)
    if (node.type === 'TsImportType') add(node.argument, true)
    if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import') {
      add((node.arguments as { expression: unknown }[])[0]?.expression, false)
    }
    Object.values(node).forEach(visit) // of an array: its items
  }
  visit(parseSync(source, { syntax: 'typescript', tsx: fileName.endsWith('x'), target: 'es2022' }).body)
  return imports
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
