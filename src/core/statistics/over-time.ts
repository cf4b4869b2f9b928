/** In which of many bins of time a hex was high, in a word. */
export type OverTime = 'none' | 'persistent' | 'emerging' | 'former' | 'intermittent'

/** What the numbers that `overTime` gives stand for. */
export const OVER_TIME: readonly OverTime[] = ['none', 'persistent', 'emerging', 'former', 'intermittent']

/** The rule's figures, ours, in per cent unless said otherwise: whole numbers, so that no share is lost to rounding. For printing too. */
export const OVER_TIME_RULE = {
  /** Bins. Of fewer than ten a fifth is one bin and a tenth less than one, so that one bin would decide. */
  fewestBins: 10,
  /** As sfhotspot has it: a place that is quiet in one bin of five is still the same place. */
  persistent: 80,
  /** The last fifth of the bins, rounded down, is "recent", as sfhotspot has it; the others are "older". */
  recent: 20,
  /** Half of the recent bins, where sfhotspot asks a fifth: one bin of up to five would meet that. */
  present: 50,
  /** Bins. A single high bin at the end is news and not yet a pattern. */
  fewestHigh: 2,
  /** Under a tenth is as good as never: of 8 to 10 older bins none, of 11 to 20 at most one. A tenth of all bins is a pattern. */
  absent: 10,
  /**
   * A quarter of the older bins, where sfhotspot asks a tenth: of eight that is one, and a place that was high once would be a former
   * hotspot. Not the half that emerging asks: the older bins are four times as many, and a hotspot may have come and gone in them.
   */
  settled: 25,
} as const

/**
 * Class of one hex from its bins in the order of time, 0 where it was not high (in whatever sense the caller tested):
 *
 *     former        high in at least 25 % of the older bins and in under 10 % of the recent ones
 *     emerging      high in at least 50 % and two of the recent bins, and in under 10 % of the older ones
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
  const reaches = (number: number, of: number, share: number) => number * 100 >= share * of
  if (reaches(older, olderBins, rule.settled) && !reaches(recent, recentBins, rule.absent)) return 'former'
  const present = recent >= rule.fewestHigh && reaches(recent, recentBins, rule.present)
  if (present && !reaches(older, olderBins, rule.absent)) return 'emerging'
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
