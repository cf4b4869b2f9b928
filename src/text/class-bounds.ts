/** How classes can be made, in the order offered. Quantiles come late: on counts as skewed as these they mislead. */
export const CLASS_NAMES: readonly (readonly [id: string, name: string])[] = [
  ['growing', 'Growing steps'],
  ['equal', 'Equal steps'],
  ['quantiles', 'Equal numbers (quantiles)'],
  ['own', 'Bounds of your own'],
]

type BoundsProblem = 'empty' | 'commas-inside' | 'not-whole' | 'not-from-one' | 'not-ascending' | 'too-many'

const PROBLEMS: Readonly<Record<BoundsProblem, string>> = {
  empty: 'Type at least one number.',
  'commas-inside': 'Write 1000, not 1,000: a comma ends a number here.',
  'not-whole': 'Only whole numbers, with commas between them.',
  'not-from-one': 'The first class has to begin at 1, so that one incident never looks like none.',
  'not-ascending': 'Each number has to be larger than the one before.',
  'too-many': 'Five classes at most: more colours cannot be told apart.',
}

/** The bounds that were typed, "1, 5, 20", or what is wrong with them. */
export function readBounds(text: string): readonly number[] | BoundsProblem {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '')
  if (parts.length === 0) return 'empty'
  if (!parts.every((part) => /^\d{1,9}$/.test(part))) return 'not-whole'
  const bounds = parts.map(Number)
  // "1,000" would be read as 1 and 0, or as two numbers that do not ascend.
  if (/(^|[\s,;])\d{1,3},\d{3}($|[\s,;])/.test(text) && !isAscending(bounds)) return 'commas-inside'
  if (bounds[0] !== 1) return 'not-from-one'
  if (!isAscending(bounds)) return 'not-ascending'
  return bounds.length > 5 ? 'too-many' : bounds
}

export function boundsProblem(read: ReturnType<typeof readBounds>): string {
  return typeof read === 'string' ? PROBLEMS[read] : ''
}

function isAscending(bounds: readonly number[]): boolean {
  return bounds.every((bound, at) => at === 0 || bound > (bounds[at - 1] as number))
}
