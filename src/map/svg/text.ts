/** The one family of all drawings: Arial or, of the same widths, Helvetica and Liberation Sans; text-width.ts counts on that. */
export const FONT = 'Arial, Helvetica, sans-serif'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * A text as it may stand between tags or in an attribute of XML 1.0. Characters that XML cannot hold at all (controls, halves of
 * a surrogate pair) become U+FFFD: one in a district's name would otherwise make the whole drawing unreadable.
 */
export function escapeXml(text: string): string {
  return text.replace(NOT_IN_XML, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A number of pixels with one decimal at most: a tenth of a pixel cannot be seen, and three more digits double a drawing. */
export const px = (value: number): string => String(Math.round(value * 10) / 10)
