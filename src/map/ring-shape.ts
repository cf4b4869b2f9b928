/** A point on the screen in CSS pixels. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

export type RingKind = 'chosen' | 'hovered'

/** CSS pixels: the whole stroke, the bright line in it, and the least size (see `ringShape`). */
export const RING_SIZES = {
  hovered: { width: 4, bright: 2, least: 6 },
  chosen: { width: 7, bright: 3.5, least: 11 },
} as const

/**
 * Corners of the middle line of a ring round a hex: the hex made larger by `outset`, so that the ring covers none of its colour,
 * and never smaller than `least` from its middle to a corner, so that it is seen where a county is in view and a hex is
 * two pixels wide. No corners give no ring.
 *
 * @param outset distance from the sides of the hex, CSS pixels
 * @param least CSS pixels
 */
export function ringShape(corners: readonly ScreenPoint[], outset: number, least: number): ScreenPoint[] {
  const middle = { x: mean(corners.map(({ x }) => x)), y: mean(corners.map(({ y }) => y)) }
  // A corner lies further out than a side by 1 / cos 30 degrees.
  const further = outset / Math.cos(Math.PI / 6)
  return corners.map(({ x, y }) => {
    const length = Math.hypot(x - middle.x, y - middle.y) || 1
    const scale = Math.max(length + further, least) / length
    return { x: middle.x + (x - middle.x) * scale, y: middle.y + (y - middle.y) * scale }
  })
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / (all.length || 1)
