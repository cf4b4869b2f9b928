/** Draws of a seeded generator; the same seed gives the same draws on every machine. */
export interface Draw {
  /** A number, 0 <= it < 1. */
  readonly chance: () => number
  /** A whole number, both ends in. */
  readonly whole: (from: number, to: number) => number
  readonly one: <T>(of: readonly T[]) => T
  /** So many figures; the first may be 0. */
  readonly digits: (many: number) => string
  /** So many of the signs given. */
  readonly signs: (many: number, of: string) => string
}

/** A generator of random draws (mulberry32). */
export function draws(seed: number): Draw {
  let state = seed >>> 0
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(chance() * (to - from + 1))
  const one = <T>(of: readonly T[]) => of[whole(0, of.length - 1)] as T
  const signs = (many: number, of: string) => Array.from({ length: many }, () => one([...of])).join('')
  return { chance, whole, one, signs, digits: (many) => signs(many, '0123456789') }
}
