/**
 * Where each sheet of a workbook lies, in small letters, from the XML of the workbook's relationships, in which `ids` (one a
 * sheet) are the keys; null for a sheet of another kind
 * (a chart). Where nothing is said the n-th sheet is taken to be "xl/worksheets/sheetn.xml".
 */
export function sheetPaths(relationships: string, ids: readonly (string | undefined)[]): readonly (string | null)[] {
  const targets = new Map<string, string>()
  for (const [tag] of relationships.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const id = attribute(tag, 'Id')
    const target = attribute(tag, 'Target')
    if (id !== null && target !== null) targets.set(id, target.toLowerCase())
  }
  return ids.map((id, at) => {
    const target = id === undefined ? undefined : targets.get(id)
    if (target === undefined) return `xl/worksheets/sheet${at + 1}.xml`
    const path = `xl/${target.replace(/^\/?(xl\/)?/, '')}`
    return path.startsWith('xl/worksheets/') ? path : null
  })
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? null
}
