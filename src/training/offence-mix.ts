import type { POLICE_UK_CATEGORIES } from '../core/vocabulary/crime-groups.ts'

export type Category = (typeof POLICE_UK_CATEGORIES)[number]

/** How many rows of each category a thousand hold, about as in an English county; and, second, in the middle of a town. */
export const MIX: Readonly<Record<Category, readonly [ordinary: number, centre: number]>> = {
  'Anti-social behaviour': [170, 170],
  'Bicycle theft': [12, 22],
  Burglary: [45, 22],
  'Criminal damage and arson': [95, 70],
  Drugs: [27, 28],
  'Other crime': [28, 20],
  'Other theft': [62, 80],
  'Possession of weapons': [8, 9],
  'Public order': [88, 100],
  Robbery: [6, 12],
  Shoplifting: [40, 150],
  'Theft from the person': [4, 22],
  'Vehicle crime': [55, 25],
  'Violence and sexual offences': [360, 270],
}

/** Of how much a category is above its mean in July, and below it in January. */
const SUMMER: Partial<Record<Category, number>> = {
  'Anti-social behaviour': 0.28,
  'Bicycle theft': 0.3,
  'Criminal damage and arson': 0.1,
  'Public order': 0.12,
  'Violence and sexual offences': 0.1,
  // Dark evenings.
  Burglary: -0.12,
  'Vehicle crime': -0.08,
}

/** What multiplies the mean of a category in a month; `step` 0 is a January. Over a whole year the mean is 1. */
export function season(category: Category, step: number): number {
  return 1 - (SUMMER[category] ?? 0.03) * Math.cos((2 * Math.PI * (step % 12)) / 12)
}
