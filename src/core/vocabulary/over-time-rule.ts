/** In which of many bins of time a hex was high, in a word. */
export type OverTime = 'none' | 'persistent' | 'emerging' | 'former' | 'intermittent'

/** What the numbers that `overTime` of core/statistics gives stand for. */
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
  /**
   * Up to a tenth is as good as never: of 8 or 9 older bins none, of 10 to 19 at most one, since nothing begins on the very day on which
   * the last fifth does (sfhotspot: under a tenth). A tenth of all bins is a pattern.
   */
  absent: 10,
  /**
   * A quarter of the older bins, where sfhotspot asks a tenth: of eight that is one, and a place that was high once would be a former
   * hotspot. Not the half that emerging asks: the older bins are four times as many, and a hotspot may have come and gone in them.
   */
  settled: 25,
} as const
