import { csvOf } from '../core/import/csv-text.ts'
import { isoMonth } from '../core/vocabulary/month.ts'
import { TRAINING_MARK } from '../core/vocabulary/training.ts'

/** `TidyCounts` of the engine: parallel columns of one length; `category` is a position in `categories`. */
export interface CountsToWrite {
  readonly cell: BigUint64Array
  readonly month: Uint16Array
  readonly category: Uint16Array
  readonly count: Uint32Array
  readonly categories: readonly string[]
}

/**
 * A row for each cell, month and category with a count, and nothing else in the file. A combination that is not there counted
 * nothing, unless its month was not supplied: then nothing is known. Invented data, and data with a marking (not null), carry a column that says so.
 */
export function tidyCsv(
  { cell, month, category, count, categories }: CountsToWrite,
  isTraining: boolean,
  marking: string | null,
): string {
  const mark = [...(isTraining ? [TRAINING_MARK] : []), ...(marking === null ? [] : [marking])]
  const names = [...(isTraining ? ['source'] : []), ...(marking === null ? [] : ['marking'])]
  const rows = Array.from(cell, (number, at) => [
    number.toString(16),
    isoMonth(month[at] as number),
    categories[category[at] as number] as string,
    count[at] as number,
    ...mark,
  ])
  return csvOf([['h3_cell', 'month', 'category', 'count', ...names], ...rows])
}
