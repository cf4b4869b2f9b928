import { cellToLatLng, cellToLocalIj, localIjToCell } from 'h3-js'

/** A step in H3's local i, j coordinates: how far it leads sideways (left is positive), in millionths of a cell's spacing. */
interface Step {
  readonly i: number
  readonly j: number
  readonly sideways: number
}

/** The six neighbours in i, j, anticlockwise or clockwise as H3 has it. */
const STEPS: readonly (readonly [number, number])[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
]

/**
 * The next hex of the row that runs through `cell` towards `bearing` (degrees clockwise from north), or null where H3 cannot lay
 * a lattice there (near one of its twelve pentagons, none of which is near Britain).
 *
 * A row is drawn as a line is drawn on pixels. Let `a` be the neighbour next to the direction on its left, `b` on its right; a
 * moves A sideways to the left, b moves B to the right. Cut the plane into bands A + B wide along the direction: from any place
 * in its band exactly one of a and b stays inside. So a row never leaves its band, and since the step is one-to-one,
 * the opposite direction leads back over the same hexes. Sideways places are integers: the rule has no rounding.
 *
 * @param anchor fixes the lattice: rows are the same as long as the anchor is
 */
export function stepAlongRow(cell: bigint, bearing: number, anchor: bigint): bigint | null {
  const origin = anchor.toString(16)
  try {
    const { i, j } = cellToLocalIj(origin, cell.toString(16))
    // The half of the compass below 180 is the forward way; the other half takes the same row backwards.
    const backwards = bearing >= 180
    const [a, b] = besideDirection(origin, backwards ? bearing - 180 : bearing)
    // cell = x a + y b, since a and b are neighbours of each other and so span the lattice.
    const area = a.i * b.j - a.j * b.i
    const x = (i * b.j - j * b.i) / area
    const y = (a.i * j - a.j * i) / area
    const band = a.sideways - b.sideways
    const place = modulo(x * a.sideways + y * b.sideways, band)
    const goesA = backwards ? place >= a.sideways : place < -b.sideways
    const step = goesA ? a : b
    const sign = backwards ? -1 : 1
    return BigInt(`0x${localIjToCell(origin, { i: i + sign * step.i, j: j + sign * step.j })}`)
  } catch {
    return null
  }
}

/** The neighbours next to the direction, on its left (sideways zero or more) and on its right (less than zero). */
function besideDirection(origin: string, bearing: number): [Step, Step] {
  const [lat, lng] = cellToLatLng(origin)
  const { i, j } = cellToLocalIj(origin, origin)
  const turn = (bearing * Math.PI) / 180
  let left: (Step & { ahead: number }) | null = null
  let right: (Step & { ahead: number }) | null = null
  for (const [di, dj] of STEPS) {
    const [toLat, toLng] = cellToLatLng(localIjToCell(origin, { i: i + di, j: j + dj }))
    const east = (toLng - lng) * Math.cos((lat * Math.PI) / 180)
    const north = toLat - lat
    const length = Math.hypot(east, north)
    const ahead = (east * Math.sin(turn) + north * Math.cos(turn)) / length
    const sideways = Math.round((1e6 * (north * Math.sin(turn) - east * Math.cos(turn))) / length)
    const step = { i: di, j: dj, sideways, ahead }
    if (sideways >= 0 && (!left || ahead > left.ahead)) left = step
    if (sideways < 0 && (!right || ahead > right.ahead)) right = step
  }
  if (!left || !right) throw new Error('six neighbours lie on both sides of any direction')
  return [left, right]
}

const modulo = (value: number, by: number) => ((value % by) + by) % by
