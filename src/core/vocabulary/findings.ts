/**
 * What a hexagon is said to be, by the test that was asked for: the classes of the map from class 1 on, each by its code. Class 0 is a
 * hexagon of which nothing is said.
 */
export const FINDING_CLASSES = {
  /** Against chance; see core/statistics/higher-than-chance. */
  'gi-star': ['no-difference', 'not-tested', 'few-events', 'higher'],
  /** In how many groups a hexagon is higher than chance. */
  recurrence: ['in-one', 'in-two', 'in-three', 'in-four', 'in-five-or-more'],
  /** The smallest number of hexagons that holds half of the offences, and the others that hold any. */
  concentration: ['the-other-half', 'holds-half'],
  /** Higher than chance for the one, the other, or both. */
  pair: ['only-other', 'only-first', 'both'],
  /** Between two periods. */
  change: ['no-clear-change', 'fewer', 'more'],
  /** Over many bins of time; see core/statistics/over-time. */
  'over-time': ['no-pattern', 'intermittent', 'former', 'emerging', 'persistent'],
  /** In how many windows a hexagon was picked beforehand; see core/statistics/prediction. */
  lasting: ['never-picked', 'in-some', 'in-most', 'in-all'],
  /** The fewest hexagons that hold a quarter of the harm, those that hold the next quarter, and so on. */
  harm: ['not-weighed', 'last-quarter', 'third-quarter', 'second-quarter', 'first-quarter'],
} as const
export type FindingKind = keyof typeof FINDING_CLASSES

/** Whether a measure is a test of the counts. */
export function isFinding(measure: string): measure is FindingKind {
  return measure in FINDING_CLASSES
}

/** How a chart of months has its limits; see core/statistics/control-chart. */
export const CONTROL_CHARTS = ['xmr', 'c', 'u'] as const
export type ControlChartKind = (typeof CONTROL_CHARTS)[number]

/** Nulls that a count can be tested against. */
export const NULLS = ['residents', 'shuffled'] as const
export type Null = (typeof NULLS)[number]

/** The share of false places that is accepted among those that are reported (Benjamini and Hochberg 1995). */
export const LEVEL = 0.05

/** Checks of a place that was found: each finds it again, or does not. */
export const CHECKS = [
  'larger-hexes',
  'smaller-hexes',
  'points-moved',
  'other-rings',
  'other-null',
  'busiest-month',
  'without-location',
  'edge',
] as const
export type CheckCode = (typeof CHECKS)[number]
