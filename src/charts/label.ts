/** Size of the words in charts, in pixels: they are never scaled with the drawing, so that they stay legible on a narrow screen. */
export const LABEL_SIZE = 13

/** A line of words in a drawing: `x` is where it starts, ends or has its middle. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/**
 * Room that a label takes, in pixels, on the safe side: Arial's digits are 0.56 of the size, small letters 0.5 on average, most
 * capitals up to 0.72. A guess that is too wide leaves out a label; one too narrow would print two on top of each other.
 */
export function labelWidth(text: string, size = LABEL_SIZE): number {
  let width = 0
  for (const character of text)
    width += /[a-z0-9]/.test(character)
      ? 0.57
      : /[ .,()'’]/.test(character)
        ? 0.34
        : /[MW%]/.test(character)
          ? 0.95
          : 0.75
  return width * size
}

/** The text, or as much of it as has room, with an ellipsis. */
export function fitLabel(text: string, room: number, size = LABEL_SIZE): string {
  if (labelWidth(text, size) <= room) return text
  let end = text.length
  while (end > 1 && labelWidth(`${text.slice(0, end).trimEnd()}…`, size) > room) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

/** From where to where a label reaches. */
export function labelSpan({ x, text, anchor }: Label): readonly [from: number, to: number] {
  const width = labelWidth(text)
  const from = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return [from, from + width]
}
