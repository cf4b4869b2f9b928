/**
 * What may be kept of the people in a row: bands, for breakdowns of many rows together, never for one. A position in these lists is
 * what the table holds; 0 is "the file does not say".
 */
export const AGE_BANDS = [
  'not-stated',
  'under-10',
  '10-17',
  '18-24',
  '25-34',
  '35-49',
  '50-64',
  '65-and-over',
  'unknown',
] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const SEXES = ['not-stated', 'female', 'male', 'other', 'unknown'] as const
export type Sex = (typeof SEXES)[number]

/** The five groups of the 2021 Census of England and Wales. */
export const ETHNICITIES = ['not-stated', 'asian', 'black', 'mixed', 'white', 'other', 'unknown'] as const
export type Ethnicity = (typeof ETHNICITIES)[number]
