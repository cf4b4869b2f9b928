import type { CellsAround } from '../grid/cells-around.ts'

/**
 * Lee's L of two figures of the same hexes (Lee, J Geogr Syst 2001;3:369): how far the two are alike in their spatial means, -1 to 1.
 *
 *     L = n / Σ (Σ_j w_ij)² · Σ_i (Σ_j w_ij zx_j) (Σ_j w_ij zy_j) / √(Σ zx² Σ zy²)        z: less the mean
 *
 * with weights that add up to 1 for each hex (all of `around` alike), so that the first factor is 1; a hex with nothing around it has a
 * weight of 0. `around` may hold the hexes themselves, as neighbourhoods do. It says that the two are high in and around the same hexes;
 * it says nothing of one bringing about the other. NaN where a figure is the same everywhere.
 */
export function leesL(xs: ArrayLike<number>, ys: ArrayLike<number>, around: CellsAround): number {
  const n = xs.length
  const [x, y] = [centred(xs), centred(ys)]
  const { start, of } = around
  let [together, weights, xx, yy] = [0, 0, 0, 0]
  for (let at = 0; at < n; at++) {
    xx += (x[at] as number) ** 2
    yy += (y[at] as number) ** 2
    const [from, to] = [start[at] as number, start[at + 1] as number]
    if (from === to) continue
    let [sumX, sumY] = [0, 0]
    for (let near = from; near < to; near++) {
      sumX += x[of[near] as number] as number
      sumY += y[of[near] as number] as number
    }
    together += (sumX * sumY) / (to - from) ** 2
    weights += 1
  }
  return ((n / weights) * together) / Math.sqrt(xx * yy)
}

function centred(values: ArrayLike<number>): Float64Array {
  const own = Float64Array.from(values)
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length
  return own.map((value) => value - mean)
}
