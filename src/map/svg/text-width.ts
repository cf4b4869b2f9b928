/**
 * Widths of Arial's characters in thousandths of the font size, by width: the advance widths of Helvetica as Adobe published
 * them (AFM), which Arial and Liberation Sans keep; measured again in Liberation Sans 2. Letters with accents are as wide as
 * without.
 */
const REGULAR: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' !,./:;I[\\]ftı\u00A0'],
  [333, '()-`r“”'],
  [355, '"'],
  [350, '•'],
  [389, '*'],
  [500, 'Jckvsxyz'],
  [556, '0123456789#$?L_abdeghnopqu£–€'],
  [584, '+<=>~×−'],
  [611, 'FTZßø'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUwÐ'],
  [778, 'GOQØ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1015, '@'],
]

const BOLD: typeof REGULAR = [
  [238, "'"],
  [278, ' ,./I\\ijlı‘’\u00A0'],
  [333, '!()-:;[]`ft'],
  [350, '•'],
  [389, '*r'],
  [474, '"'],
  [500, 'z“”'],
  [556, '0123456789#$J_aceksvxy£–€'],
  [584, '+<=>~×−'],
  [611, '?FLTZbdghnopqußø'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRUÐ'],
  [778, 'GOQwØ'],
  [833, 'M'],
  [889, '%mæ'],
  [944, 'Wœ'],
  [975, '@'],
]

/** What a character not listed is taken to be: as wide as the font is high, which none of the scripts of Europe goes beyond. */
const UNKNOWN = 1100

const WIDTHS = { regular: widths(REGULAR), bold: widths(BOLD) }

export type Weight = keyof typeof WIDTHS

/** Width of a text on one line in pixels, at `size` pixels; characters that the table lacks count as wide, never as narrow. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let thousandths = 0
  // Taken apart, an accented letter is its letter and marks without a width.
  for (const character of text.normalize('NFD').replace(/[\u0300-\u036F]/g, ''))
    thousandths += WIDTHS[weight].get(character) ?? UNKNOWN
  return (thousandths * size) / 1000
}

/**
 * A text in lines of at most `most` pixels. Lines break at spaces; a word longer than a line is cut, so that nothing ever overflows.
 * A text without a word gives no line.
 */
export function wrapText(text: string, most: number, size: number, weight: Weight = 'regular'): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const piece of pieces(word, most, size, weight)) {
      const longer = line === '' ? piece : `${line} ${piece}`
      if (line !== '' && textWidth(longer, size, weight) > most) {
        lines.push(line)
        line = piece
      } else line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word whole, or in pieces that each fit on a line; a piece has one character at least. */
function pieces(word: string, most: number, size: number, weight: Weight): string[] {
  if (textWidth(word, size, weight) <= most) return [word]
  const found: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size, weight) > most) {
      found.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...found, piece]
}

function widths(table: typeof REGULAR): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
  )
}
