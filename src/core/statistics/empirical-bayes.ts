/** Which areas lie next to which: those of area i are `of[start[i]]` to before `start[i + 1]`, itself not among them. */
export interface Neighbours {
  readonly start: Uint32Array
  readonly of: Uint32Array
}

/** The mean rate that areas are drawn towards, and how much true rates vary around it. */
interface Prior {
  readonly mean: number
  readonly variance: number
}

/**
 * Rates of areas drawn towards their common mean, the more the smaller the area: Marshall's (1991) Poisson method of moments. `counts`
 * and `bases` (residents) are parallel. An area without residents has no rate (NaN). A variance below 0, which the moments may
 * give, is 0: then all areas have the mean, and no rate is ever negative.
 */
export function empiricalBayes(counts: ArrayLike<number>, bases: ArrayLike<number>): Float64Array {
  const all = Array.from({ length: counts.length }, (_, at) => at)
  const prior = priorOf(counts, bases, all)
  return Float64Array.from(all, (at) => shrunk(counts[at] as number, bases[at] as number, prior))
}

/** The same towards the mean of each area and its neighbours. */
export function localEmpiricalBayes(
  counts: ArrayLike<number>,
  bases: ArrayLike<number>,
  { start, of }: Neighbours,
): Float64Array {
  return Float64Array.from({ length: counts.length }, (_, at) => {
    const around = [at, ...of.subarray(start[at], start[at + 1])]
    return shrunk(counts[at] as number, bases[at] as number, priorOf(counts, bases, around))
  })
}

/** m = Σn / Σx; a = Σ x (p - m)² / Σx - m / x̄ over areas with residents, where p = n / x. */
function priorOf(counts: ArrayLike<number>, bases: ArrayLike<number>, areas: readonly number[]): Prior {
  const peopled = areas.filter((at) => (bases[at] as number) > 0)
  const sum = (of: (at: number) => number) => peopled.reduce((all, at) => all + of(at), 0)
  const base = sum((at) => bases[at] as number)
  if (base === 0) return { mean: 0, variance: 0 }
  const mean = sum((at) => counts[at] as number) / base
  const spread =
    sum((at) => (bases[at] as number) * ((counts[at] as number) / (bases[at] as number) - mean) ** 2) / base
  return { mean, variance: Math.max(0, spread - mean / (base / peopled.length)) }
}

function shrunk(count: number, base: number, { mean, variance }: Prior): number {
  if (!(base > 0)) return Number.NaN
  if (mean === 0) return 0
  return mean + ((count / base - mean) * variance) / (variance + mean / base)
}
