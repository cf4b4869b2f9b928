import { marksOfPlaceHint } from '../vocabulary/special-places.ts'
import { Dictionary } from './dictionary.ts'
import type { PointTable } from './incident-table.ts'

/**
 * Distinct coordinates by number, with the first place hint that came with a row at each. (In data.police.uk files a
 * coordinate carries one hint: none of Norfolk's 11,340 carries two.) Open addressing over a table at most half full.
 */
export class PointIndex {
  readonly hints: Dictionary
  private readonly noHint: number
  private count = 0
  private lng = new Int32Array(1024)
  private lat = new Int32Array(1024)
  private hint = new Uint32Array(1024)
  /** Point number plus one; 0 is free. */
  private slots = new Uint32Array(2048)

  constructor(points: PointTable, hints: readonly string[]) {
    // Place names are numbered in 32 bits: a few large forces together have more of them than 16 bits tell apart.
    this.hints = new Dictionary('Location', hints, Number.POSITIVE_INFINITY)
    this.noHint = this.hints.number('')
    for (let point = 0; point < points.count; point++) {
      this.number(points.lng[point] as number, points.lat[point] as number, hints[points.hint[point] as number] ?? '')
    }
  }

  get size(): number {
    return this.count
  }

  /** The number of the point at these coordinates (ten-millionths of a degree). */
  number(lng: number, lat: number, hint: string): number {
    const mask = this.slots.length - 1
    let slot = hashOf(lng, lat) & mask
    for (let held = this.slots[slot] as number; held !== 0; held = this.slots[slot] as number) {
      if (this.lng[held - 1] === lng && this.lat[held - 1] === lat) {
        if (hint !== '' && this.hint[held - 1] === this.noHint) this.hint[held - 1] = this.hintNumber(hint)
        return held - 1
      }
      slot = (slot + 1) & mask
    }
    const point = this.count
    if (point === this.lng.length) this.growColumns()
    this.lng[point] = lng
    this.lat[point] = lat
    this.hint[point] = this.hintNumber(hint)
    this.slots[slot] = point + 1
    this.count += 1
    if (this.count * 2 > this.slots.length) this.growSlots()
    return point
  }

  /** The points for which `used` is 1, renumbered in order, and the new number of each old one. */
  finish(used: Uint8Array): { points: PointTable; renumbered: Uint32Array } {
    const kept: number[] = []
    const renumbered = new Uint32Array(this.count)
    for (let point = 0; point < this.count; point++) {
      if (used[point] === 1) renumbered[point] = kept.push(point) - 1
    }
    const marksOfHint = this.hints.texts.map(marksOfPlaceHint)
    const points: PointTable = {
      count: kept.length,
      lng: Int32Array.from(kept, (point) => this.lng[point] as number),
      lat: Int32Array.from(kept, (point) => this.lat[point] as number),
      hint: Uint32Array.from(kept, (point) => this.hint[point] as number),
      marks: Uint8Array.from(kept, (point) => marksOfHint[this.hint[point] as number] as number),
    }
    return { points, renumbered }
  }

  private hintNumber(hint: string): number {
    const name = hint.trim()
    return this.hints.number(/^no location$/i.test(name) ? '' : name)
  }

  private growColumns(): void {
    const room = this.count * 2
    this.lng = withRoom(this.lng, new Int32Array(room))
    this.lat = withRoom(this.lat, new Int32Array(room))
    this.hint = withRoom(this.hint, new Uint32Array(room))
  }

  private growSlots(): void {
    const slots = new Uint32Array(this.slots.length * 2)
    for (let point = 0; point < this.count; point++) {
      let slot = hashOf(this.lng[point] as number, this.lat[point] as number) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = point + 1
    }
    this.slots = slots
  }
}

/** The same column, copied to the front of a larger one. */
export function withRoom<C extends Uint16Array | Uint32Array | Int32Array>(column: C, larger: C): C {
  larger.set(column)
  return larger
}

function hashOf(lng: number, lat: number): number {
  const mixed = Math.imul(lng, 0x9e3779b1) ^ Math.imul(lat, 0x85ebca77)
  return mixed ^ (mixed >>> 15)
}
