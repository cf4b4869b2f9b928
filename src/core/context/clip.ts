import { squareMetres } from './equal-area.ts'

/** Longitude and latitude of the corners of one ring in turn, degrees, not closed. */
export type Ring = Float64Array

/** Room for rings while they are cut; grows where it has to. */
export class Scissors {
  private from = new Float64Array(1024)
  private into = new Float64Array(1024)
  private length = 0

  /**
   * Square metres of the part of a ring inside a convex outline that runs anticlockwise (Sutherland and Hodgman 1974). Lines are
   * straight in degrees, as GeoJSON means them. Where a ring falls into several parts they come joined by lines along the outline,
   * which enclose nothing: the area is right all the same.
   */
  landInside(ring: Ring, outline: Ring): number {
    this.take(ring)
    const corners = outline.length
    for (let at = 0; at < corners && this.length > 0; at += 2) {
      const next = (at + 2) % corners
      const [x, y] = [outline[at] as number, outline[at + 1] as number]
      this.cut(x, y, (outline[next] as number) - x, (outline[next + 1] as number) - y)
    }
    return squareMetres(this.from, this.length)
  }

  /** The part of a ring inside a box; empty where there is none. */
  insideBox(ring: Ring, west: number, south: number, east: number, north: number): Ring {
    this.take(ring)
    this.cut(west, south, 1, 0)
    this.cut(east, south, 0, 1)
    this.cut(east, north, -1, 0)
    this.cut(west, north, 0, -1)
    return this.from.slice(0, this.length)
  }

  private take(ring: Ring): void {
    // A cut adds at most one corner to each that there is.
    if (this.from.length < ring.length * 2) this.from = new Float64Array(ring.length * 2)
    this.from.set(ring)
    this.length = ring.length
  }

  /** Keeps what lies on the left of the line through (x, y) in the direction (dx, dy). */
  private cut(x: number, y: number, dx: number, dy: number): void {
    const { from, length } = this
    if (this.into.length < length * 2) this.into = new Float64Array(length * 2)
    const into = this.into
    let kept = 0
    let [beforeX, beforeY] = [from[length - 2] as number, from[length - 1] as number]
    let before = dx * (beforeY - y) - dy * (beforeX - x)
    for (let at = 0; at < length; at += 2) {
      const [hereX, hereY] = [from[at] as number, from[at + 1] as number]
      const here = dx * (hereY - y) - dy * (hereX - x)
      if (here >= 0 !== before >= 0) {
        const along = before / (before - here)
        into[kept++] = beforeX + along * (hereX - beforeX)
        into[kept++] = beforeY + along * (hereY - beforeY)
      }
      if (here >= 0) {
        into[kept++] = hereX
        into[kept++] = hereY
      }
      ;[beforeX, beforeY, before] = [hereX, hereY, here]
    }
    this.into = from
    this.from = into
    this.length = kept
  }
}
