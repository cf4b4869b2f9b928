/** Reads drawings with means of its own, so that tests do not ask the code under test what it drew. */

/**
 * @throws where a text is not well-formed XML: one root, every tag closed in order, attributes quoted and named once, no bare
 * & or <, no character that XML forbids. Written for drawings: no comments, declarations or processing instructions.
 */
export function assertWellFormed(xml: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.exec(xml)
  if (forbidden) throw new Error(`forbidden character at ${forbidden.index}`)
  const open: string[] = []
  let roots = 0
  for (const [, text = '', tag] of xml.matchAll(/([^<]*)(<[^>]*>|$)/g)) {
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text) || text.includes('>'))
      throw new Error(`bare sign in: ${text}`)
    if (open.length === 0 && text.trim() !== '') throw new Error(`text outside the root: ${text}`)
    if (!tag) continue
    const closing = /^<\/([a-zA-Z]+)>$/.exec(tag)
    if (closing) {
      if (open.pop() !== closing[1]) throw new Error(`${tag} closes something else`)
      continue
    }
    const opening = /^<([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>$/.exec(tag)
    if (!opening) throw new Error(`not a tag: ${tag.slice(0, 200)}`)
    const names = [...(opening[2] ?? '').matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, name, value = '']) => {
      if (/&(?!(amp|lt|gt|quot|apos);)/.test(value)) throw new Error(`bare & in ${name}`)
      return name
    })
    if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${tag}`)
    if (open.length === 0) roots++
    if (!opening[3]) open.push(opening[1] ?? '')
  }
  if (open.length > 0 || roots !== 1) throw new Error(`${roots} roots, ${open.length} left open`)
}

/** Path data of the element with this class, '' where it is not drawn. */
export function pathOf(svg: string, name: string): string {
  return new RegExp(`class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? ''
}

/** Corners of each subpath in pixels; knows the commands M, l, h, v and z, as they are written in drawings. */
export function subpaths(path: string): [number, number][][] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const [first = '', ...steps] = part.match(/^[^lhvz]*|[lhvz][^lhvz]*/g) ?? []
      const numbers = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number)
      let [x = Number.NaN, y = Number.NaN] = numbers(first)
      const corners: [number, number][] = [[x, y]]
      for (const step of steps) {
        const values = numbers(step)
        const moves =
          step[0] === 'l'
            ? Array.from({ length: values.length / 2 }, (_, i) => [values[2 * i] ?? 0, values[2 * i + 1] ?? 0] as const)
            : step[0] === 'h'
              ? [[values[0] ?? 0, 0] as const]
              : step[0] === 'v'
                ? [[0, values[0] ?? 0] as const]
                : []
        for (const [dx, dy] of moves) {
          x += dx
          y += dy
          corners.push([x, y])
        }
      }
      return corners
    })
}

/** The words of all `<text>` elements, in order, as a reader sees them. */
export function wordsOf(svg: string): string[] {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) =>
    words.replace(/&(\w+);/g, (_, sign: string) => signs[sign] ?? '?'),
  )
}
