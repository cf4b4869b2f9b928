/**
 * The seven domains of the English Indices of Deprivation and the part each has in the index (MHCLG, "The English Indices of
 * Deprivation 2019: technical report", table 3.2; the same in 2015 and
 * 2025). As published, rounded, they add up to 0.999.
 */
export const DOMAIN_WEIGHTS = {
  income: 0.225,
  employment: 0.225,
  education: 0.135,
  health: 0.135,
  crime: 0.093,
  housing: 0.093,
  environment: 0.093,
} as const
export type Domain = keyof typeof DOMAIN_WEIGHTS
export const DOMAINS = Object.keys(DOMAIN_WEIGHTS) as readonly Domain[]

/** What deprivation may be measured by. The index holds a domain of crime, so that beside offences it partly shows itself. */
export const DEPRIVATION_MEASURES = ['index', 'index-without-crime', ...DOMAINS] as const
export type DeprivationMeasure = (typeof DEPRIVATION_MEASURES)[number]
