import { escapeXml, FONT, px } from './text.ts'
import { type Weight, wrapText } from './text-width.ts'

/** Something of known height that can be put anywhere: first the sheet is measured, then it is written. */
export interface Block {
  /** CSS pixels. */
  readonly height: number
  /** Markup with the top left corner at x, y. */
  at(x: number, y: number): string
}

export interface TextStyle {
  /** CSS pixels. */
  readonly size: number
  readonly weight?: Weight
  readonly colour?: string
}

/** Near-black, as on the screens. */
const INK = '#0b0c0c'

/** A text in lines of at most `width` pixels; without a word it has no height. */
export function paragraph(text: string, width: number, { size, weight = 'regular', colour = INK }: TextStyle): Block {
  const lines = wrapText(text, width, size, weight)
  const lineHeight = Math.round(size * 1.4)
  const bold = weight === 'bold' ? ' font-weight="bold"' : ''
  return {
    height: lines.length * lineHeight,
    at: (x, y) =>
      lines
        .map((line, i) => {
          // Letters stand on a line a size below the top, with the rest of the line's height shared above and below.
          const foot = y + i * lineHeight + (lineHeight - size) / 2 + size * 0.85
          return `<text x="${px(x)}" y="${px(foot)}" font-family="${FONT}" font-size="${size}"${bold} fill="${colour}">${escapeXml(line)}</text>`
        })
        .join(''),
  }
}

/** Blocks below each other, `gap` pixels apart; those without height are left out with their gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const present = blocks.filter(({ height }) => height > 0)
  return {
    height: present.reduce((sum, { height }) => sum + height, 0) + Math.max(0, present.length - 1) * gap,
    at(x, y) {
      let top = y
      return present
        .map((block) => {
          const markup = block.at(x, top)
          top += block.height + gap
          return markup
        })
        .join('')
    },
  }
}

/** Blocks in columns of one width, in order down the first and then the next, as even as whole blocks allow. */
export function columns(blocks: readonly Block[], count: number, step: number, gap: number): Block {
  const whole = stack(blocks, gap).height
  const filled = Array.from({ length: count }, () => [] as Block[])
  let [column, height] = [0, 0]
  for (const block of blocks) {
    // A block goes on to the next column where more than half of it would stand below the even height.
    if (column < count - 1 && height > 0 && height + block.height / 2 > whole / count) {
      column++
      height = 0
    }
    filled[column]?.push(block)
    height += block.height + gap
  }
  const stacks = filled.map((one) => stack(one, gap))
  return {
    height: Math.max(...stacks.map((one) => one.height)),
    at: (x, y) => stacks.map((one, i) => one.at(x + i * step, y)).join(''),
  }
}
