import { POLICE_UK_CATEGORIES } from '../src/core/vocabulary/crime-groups.ts'
import { random } from '../src/training/random.ts'

/** Which categories, and which months, "2022-03", both ends in. */
export interface BenchQuestion {
  readonly categories: readonly string[]
  readonly from: string
  readonly to: string
}

/** Rows asked for: in each cell of the study area, outside it, and without a location. */
export interface AskedCounts {
  readonly cells: Uint32Array
  readonly outside: number
  readonly withoutLocation: number
}

const SEED = 9

/**
 * Random questions over the months given: a third ask for one category, a third for several, a third for all; of every length
 * from one month to all of them.
 */
export function questions(count: number, months: readonly string[]): BenchQuestion[] {
  const from = random(SEED)
  return Array.from({ length: count }, (_, at) => {
    const ends = [from.below(months.length), from.below(months.length)].sort((a, b) => a - b) as [number, number]
    const drawn = POLICE_UK_CATEGORIES.filter(() => from.unit() < 0.4)
    const one = POLICE_UK_CATEGORIES[from.below(POLICE_UK_CATEGORIES.length)] as string
    const categories = [[one], drawn.length > 0 ? drawn : [one], POLICE_UK_CATEGORIES][at % 3] as readonly string[]
    return { categories, from: months[ends[0]] as string, to: months[ends[1]] as string }
  })
}
