import type { CellList } from './cells.ts'

/** In an H3 index the resolution stands here, and after it fifteen digits of three bits, those not used all ones. */
const RESOLUTION_BIT = 52n
const DIGITS = 15

/**
 * The cells of a finer size that H3 numbers under cells of one size, ascending: a digit from 0 to 6 for each step. Reckoned from the
 * numbers, because H3 makes a text of each of them, which takes ten times as long. (Under the twelve pentagons of the globe there are
 * six, not seven; the nearest lies off Norway.)
 */
export function childrenOf(cells: CellList, from: number, to: number): CellList {
  const steps = to - from
  const below = 1n << BigInt(3 * (DIGITS - to))
  let digits = [0n]
  for (let step = 0; step < steps; step++) digits = digits.flatMap((digit) => SEVEN.map((next) => digit * 8n + next))
  const tails = digits.map((digit) => digit * below)
  const used = ((1n << BigInt(3 * steps)) - 1n) * below
  const resolution = BigInt(to - from) << RESOLUTION_BIT
  const children = new BigUint64Array(cells.length * tails.length)
  let at = 0
  for (const cell of cells) {
    const head = (cell & ~used) + resolution
    for (const tail of tails) children[at++] = head + tail
  }
  return children
}

const SEVEN = [0n, 1n, 2n, 3n, 4n, 5n, 6n]
