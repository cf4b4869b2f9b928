/** 64 bits in two halves, whole numbers from 0 to 2^32 - 1. */
export interface Fingerprint {
  high: number
  low: number
}

/**
 * A 64-bit fingerprint of a text in two halves, never both 0. Two multiply-xorshift lanes (multipliers of MurmurHash3 and of
 * xxHash32) take four characters a step and are crossed at the end. Among 1 million different Crime IDs the chance that any two share a fingerprint is
 * about 3 in 100 million (n²/2^65). With a secret salt nobody else can make the same fingerprint of a text.
 */
export function fingerprint(text: string, saltHigh = 0, saltLow = 0): Fingerprint {
  let a = 0x9e3779b9 ^ saltHigh
  let b = 0x85ebca6b ^ text.length ^ saltLow
  let at = 0
  for (const whole = text.length & ~3; at < whole; at += 4) {
    const word =
      text.charCodeAt(at) ^
      (text.charCodeAt(at + 1) << 8) ^
      (text.charCodeAt(at + 2) << 16) ^
      (text.charCodeAt(at + 3) << 24)
    a = Math.imul(a ^ word, 0x9e3779b1)
    a ^= a >>> 15
    b = Math.imul(b ^ word, 0xcc9e2d51)
    b ^= b >>> 13
  }
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x9e3779b1)
    a ^= a >>> 15
    b = Math.imul(b ^ code, 0xcc9e2d51)
    b ^= b >>> 13
  }
  a = Math.imul(a ^ (b >>> 16), 0x85ebca77)
  b = Math.imul(b ^ (a >>> 15), 0xc2b2ae3d)
  a ^= b >>> 16
  b ^= a >>> 13
  pair.high = a >>> 0
  pair.low = b >>> 0 || 1
  return pair
}
/** The fingerprint of what it was of and a whole number beside it, put into the same object. */
export function withNumber(own: Fingerprint, number: number): Fingerprint {
  let { high, low } = own
  high = Math.imul(high ^ number, 0x85ebca77)
  high ^= high >>> 15
  low = Math.imul(low ^ number ^ high, 0xcc9e2d51)
  low ^= low >>> 13
  own.high = high >>> 0
  own.low = low >>> 0 || 1
  return own
}

// One object for all calls: it is read at once, a million times, and never kept.
const pair: Fingerprint = { high: 0, low: 0 }

/** A set of fingerprints: open addressing in one Uint32Array, at most half full, so that a look-up is one or two steps. */
export class FingerprintSet {
  private slots: Uint32Array
  private size = 0

  /** With room for `expected` fingerprints at once; more are welcome. */
  constructor(expected = 0) {
    let room = 2 << 12
    while (room < expected * 4) room *= 2
    this.slots = new Uint32Array(room)
  }

  /** Adds; false where it was there already. */
  add(high: number, low: number): boolean {
    if (this.size * 4 >= this.slots.length) this.grow()
    if (!place(this.slots, high, low)) return false
    this.size += 1
    return true
  }

  private grow(): void {
    const larger = new Uint32Array(this.slots.length * 2)
    for (let at = 0; at < this.slots.length; at += 2) {
      const low = this.slots[at + 1] as number
      if (low !== 0) place(larger, this.slots[at] as number, low)
    }
    this.slots = larger
  }
}

/** `low` is never 0, so a slot whose low half is 0 is free. */
function place(slots: Uint32Array, high: number, low: number): boolean {
  const mask = slots.length / 2 - 1
  let slot = (high ^ Math.imul(low, 0x9e3779b1)) & mask
  while (slots[slot * 2 + 1] !== 0) {
    if (slots[slot * 2] === high && slots[slot * 2 + 1] === low) return false
    slot = (slot + 1) & mask
  }
  slots[slot * 2] = high
  slots[slot * 2 + 1] = low
  return true
}
