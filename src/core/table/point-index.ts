import { marksOfPlaceHint } from '../vocabulary/special-places.ts'
import { Dictionary } from './dictionary.ts'
import type { PointTable } from './incident-table.ts'
import { PairIndex, withRoom } from './pair-index.ts'

/**
 * Distinct coordinates by number, with the first place hint that came with a row at each. (In data.police.uk files a
 * coordinate carries one hint: none of Norfolk's 11,340 carries two.)
 */
export class PointIndex {
  readonly hints: Dictionary
  private readonly noHint: number
  private readonly pairs = new PairIndex()
  private hint = new Uint32Array(1024)

  constructor(points: PointTable, hints: readonly string[]) {
    // Place names are numbered in 32 bits: a few large forces together have more of them than 16 bits tell apart.
    this.hints = new Dictionary('Location', hints, Number.POSITIVE_INFINITY)
    this.noHint = this.hints.number('')
    for (let point = 0; point < points.count; point++) {
      this.number(points.lng[point] as number, points.lat[point] as number, hints[points.hint[point] as number] ?? '')
    }
  }

  get size(): number {
    return this.pairs.size
  }

  /** The number of the point at these coordinates (ten-millionths of a degree). */
  number(lng: number, lat: number, hint: string): number {
    const before = this.pairs.size
    const point = this.pairs.number(lng, lat)
    if (point === before) {
      if (point === this.hint.length) this.hint = withRoom(this.hint, new Uint32Array(point * 2))
      this.hint[point] = this.hintNumber(hint)
    } else if (hint !== '' && this.hint[point] === this.noHint) this.hint[point] = this.hintNumber(hint)
    return point
  }

  /** The points for which `used` is 1, renumbered in order, and the new number of each old one. */
  finish(used: Uint8Array): { points: PointTable; renumbered: Uint32Array } {
    const { first: lng, second: lat } = this.pairs
    const kept: number[] = []
    const renumbered = new Uint32Array(this.size)
    for (let point = 0; point < this.size; point++) {
      if (used[point] === 1) renumbered[point] = kept.push(point) - 1
    }
    const marksOfHint = this.hints.texts.map(marksOfPlaceHint)
    const points: PointTable = {
      count: kept.length,
      lng: Int32Array.from(kept, (point) => lng[point] as number),
      lat: Int32Array.from(kept, (point) => lat[point] as number),
      hint: Uint32Array.from(kept, (point) => this.hint[point] as number),
      marks: Uint8Array.from(kept, (point) => marksOfHint[this.hint[point] as number] as number),
    }
    return { points, renumbered }
  }

  private hintNumber(hint: string): number {
    const name = hint.trim()
    return this.hints.number(/^no location$/i.test(name) ? '' : name)
  }
}
