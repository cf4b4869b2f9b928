import { OVER_TIME, OVER_TIME_RULE, type OverTime } from '../vocabulary/over-time-rule.ts'

/**
 * Class of one hex from its bins in the order of time, 0 where it was not high (in whatever sense the caller tested):
 *
 *     former        high in at least 25 % of the older bins and in at most 10 % of the recent ones
 *     emerging      high in at least 50 % and two of the recent bins, and in at most 10 % of the older ones
 *     persistent    high in at least 80 % of all bins
 *     intermittent  high in at least 10 % of all bins
 *     none          otherwise
 *
 * tried in this order: a place that was high throughout and has gone quiet is former, though 80 % of ten bins are older ones.
 *
 * The bins are of one length and leave out none that was supplied; bins without data are not given, since they are not quiet. Give bins
 * of twelve months, or whole years of shorter ones: what is high every summer looks emerging in September and former in March. The
 * classes describe; that a hex is high in a bin is where chance is weighed. After the four classes of sfhotspot (Ashby; R package),
 * with the differences given above. Throws RangeError for fewer than ten bins.
 */
export function overTimeOf(high: ArrayLike<number>): OverTime {
  const bins = high.length
  const rule = OVER_TIME_RULE
  if (bins < rule.fewestBins) throw new RangeError(`At least ${rule.fewestBins} bins are needed, not ${bins}.`)
  const recentBins = Math.floor((bins * rule.recent) / 100)
  const olderBins = bins - recentBins
  let older = 0
  let recent = 0
  for (let bin = 0; bin < bins; bin++) {
    if (high[bin] === 0) continue
    if (bin < olderBins) older += 1
    else recent += 1
  }
  const isAbsent = (number: number, of: number) => number * 100 <= rule.absent * of
  const reaches = (number: number, of: number, share: number) => number * 100 >= share * of
  if (reaches(older, olderBins, rule.settled) && isAbsent(recent, recentBins)) return 'former'
  const present = recent >= rule.fewestHigh && reaches(recent, recentBins, rule.present)
  if (present && isAbsent(older, olderBins)) return 'emerging'
  if (reaches(older + recent, bins, rule.persistent)) return 'persistent'
  return reaches(older + recent, bins, rule.absent) ? 'intermittent' : 'none'
}

/**
 * Class of each hex, a number for its place in `OVER_TIME`. `flags` has for each hex its bins in the order of time: hex 0 bin 0, hex 0
 * bin 1, and so on. Throws RangeError for fewer than ten bins and for flags that are not so many bins for each hex.
 */
export function overTime(flags: Uint8Array, bins: number): Uint8Array {
  if (bins < OVER_TIME_RULE.fewestBins || flags.length % bins !== 0) {
    throw new RangeError(`${flags.length} flags are not hexes of ${bins} bins, at least ${OVER_TIME_RULE.fewestBins}.`)
  }
  return Uint8Array.from({ length: flags.length / bins }, (_, hex) =>
    OVER_TIME.indexOf(overTimeOf(flags.subarray(hex * bins, (hex + 1) * bins))),
  )
}
