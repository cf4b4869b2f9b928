/** Characters that attributions write as HTML entities; others stay as they are written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  ndash: '–',
  mdash: '—',
}

/**
 * The words of a piece of HTML in one line. What comes out is text and is only ever to be shown as text: it may hold "<" where the
 * HTML said "&lt;".
 */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/<\/?[a-z!][^>]*(>|$)/gi, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,5});/gi, (entity, code: string) => characterOf(code) ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .trim()
}

function characterOf(code: string): string | undefined {
  if (!code.startsWith('#')) return ENTITIES[code.toLowerCase()]
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
  // Control characters have no place in a line of text, and numbers beyond Unicode no character.
  return point >= 32 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
}
