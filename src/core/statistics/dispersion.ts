/** What φ - 1 is looked for between: below, nothing differs from Poisson; above, all offences are in one hex. */
const LEAST = 1e-4
const MOST = 1e6
/** From one φ - 1 that is tried to the next; the best of them is then looked for between those beside it. */
const STRIDE = 4
/** Halvings of the stretch in which the best lies: to about 1e-8 of φ - 1, as near as the likelihood can tell. */
const NARROWINGS = 40
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** A product is turned into a logarithm before it leaves the range of a double. */
const LARGE = 1e200

/**
 * φ, the variance over the mean of counts given their means: the one value under which the counts are likeliest if each is negative
 * binomial with its mean and variance φ times that (see negative-binomial). 1, Poisson, where that is likelier than any other; never less.
 *
 * `counts` and `means` are parallel; a hex whose mean is not above 0 has no part. With over = φ - 1 the logarithm of the likelihood is
 *
 *     -Σ mean · log(φ) / over - Σ count · log φ + Σ over hexes Σ from 0 to count - 1 of log(mean + i over) + a constant
 *
 * The moments (mean of (count - mean)² / mean) are no substitute: a hex with an offence and a thousandth of a resident would decide alone.
 */
export function dispersionOf(counts: ArrayLike<number>, means: ArrayLike<number>): number {
  const at = likelihood(counts, means)
  let best = 0
  let highest = at(0)
  let found = 0
  for (let over = LEAST; over <= MOST; over *= STRIDE) {
    const value = at(over)
    if (value > highest) [best, highest] = [over, value]
  }
  if (best > 0) found = peak((log) => at(Math.exp(log)), Math.log(best / STRIDE), Math.log(best * STRIDE))
  return best > 0 ? 1 + Math.exp(found) : 1
}

/** Where a function with one hill between two ends is highest, by golden section. */
function peak(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
  let [atLeft, atRight] = [of(left), of(right)]
  for (let step = 0; step < NARROWINGS; step++) {
    if (atLeft > atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - GOLDEN * (high - low)
      atLeft = of(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + GOLDEN * (high - low)
      atRight = of(right)
    }
  }
  return (low + high) / 2
}

/** The logarithm of the likelihood as a function of φ - 1, but for a constant. */
function likelihood(counts: ArrayLike<number>, means: ArrayLike<number>): (over: number) => number {
  let [total, expected] = [0, 0]
  const [count, mean]: [number[], number[]] = [[], []]
  for (let at = 0; at < counts.length; at++) {
    if (!((means[at] as number) > 0)) continue
    total += counts[at] as number
    expected += means[at] as number
    // The first offence of a hex adds the logarithm of its mean, whatever φ is.
    if ((counts[at] as number) < 2) continue
    count.push(counts[at] as number)
    mean.push(means[at] as number)
  }
  return (over) => {
    const logOfPhi = Math.log1p(over)
    let log = -expected * (over === 0 ? 1 : logOfPhi / over) - total * logOfPhi
    let product = 1
    for (let at = 0; at < count.length; at++) {
      for (let i = 1; i < (count[at] as number); i++) {
        product *= (mean[at] as number) + i * over
        if (product < LARGE && product > 1 / LARGE) continue
        log += Math.log(product)
        product = 1
      }
    }
    return log + Math.log(product)
  }
}
