/**
 * Distinct pairs of whole numbers of 32 bits, numbered in the order they came. Open addressing over a table at most half full: a look-up
 * is one or two steps and makes nothing that would have to be collected.
 */
export class PairIndex {
  /** The first and the second of each pair, by its number; there is room behind the last. */
  first = new Int32Array(1024)
  second = new Int32Array(1024)
  private count = 0
  /** Number of a pair plus one; 0 is free. */
  private slots = new Uint32Array(2048)

  get size(): number {
    return this.count
  }

  /** The number of a pair. One that is new gets the next, which is the size before. */
  number(first: number, second: number): number {
    const mask = this.slots.length - 1
    let slot = hashOf(first, second) & mask
    for (let held = this.slots[slot] as number; held !== 0; held = this.slots[slot] as number) {
      if (this.first[held - 1] === first && this.second[held - 1] === second) return held - 1
      slot = (slot + 1) & mask
    }
    const number = this.count
    if (number === this.first.length) {
      this.first = withRoom(this.first, new Int32Array(number * 2))
      this.second = withRoom(this.second, new Int32Array(number * 2))
    }
    this.first[number] = first
    this.second[number] = second
    this.slots[slot] = number + 1
    this.count += 1
    if (this.count * 2 > this.slots.length) this.growSlots()
    return number
  }

  private growSlots(): void {
    const slots = new Uint32Array(this.slots.length * 2)
    for (let number = 0; number < this.count; number++) {
      let slot = hashOf(this.first[number] as number, this.second[number] as number) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number + 1
    }
    this.slots = slots
  }
}

/** The same column, copied to the front of a larger one. */
export function withRoom<C extends Uint16Array | Uint32Array | Int32Array>(column: C, larger: C): C {
  larger.set(column)
  return larger
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)
  return mixed ^ (mixed >>> 15)
}
