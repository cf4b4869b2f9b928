import type { ColumnRole } from '../../vocabulary/column-roles.ts'
import type { Mapping } from '../mapping.ts'
import { remembering } from '../values/remembering.ts'

const TOTAL =
  /^(?:(?:grand|sub|overall)[ -]?)?totals?\b\s*(?::|=|-|–|\(|\d|$|for\b|of\b|incidents\b|offences\b|crimes\b|number\b|count\b|records\b|rows\b)/i
/** What stands under tables: where they come from, when they were made, who may see them. */
const FOOTER =
  /^(?:source|sources|note|notes|n\.?b\.?|extracted|extract|data extracted|produced|prepared|printed|generated|report run|run date|copyright|©|\*+|crown copyright|contains (?:os|ordnance|national|public)|official|end of (?:report|file|data)|disclaimer|caveats?|last updated|data (?:source|correct|as at|provided)|(?:number of )?(?:rows|records)|page \d|applied filters|filters?|created|downloaded)(?![\p{L}\p{N}])/iu

/**
 * Whether a row below the header is no incident but a line of totals ("Grand total", where its date is blank) or a footer ("Source:
 * …" in a row whose other cells are blank).
 */
export function isTotalsRow(fields: readonly string[], mapping: Pick<Mapping, 'columns'>): boolean {
  const date = mapping.columns.findIndex(({ role }) => role === 'date')
  return isTotalsOrFooter(fields, date === -1 ? null : date)
}

/** The same before the columns are known: `date` is the position of the date, null where there is none or none is known yet. */
export function isTotalsOrFooter(fields: readonly string[], date: number | null): boolean {
  const first = fields.findIndex((field) => field.trim() !== '')
  if (first === -1) return false
  const text = (fields[first] as string).trim()
  const isAlone = fields.every((field, at) => at === first || field.trim() === '')
  if (isAlone && (FOOTER.test(text) || TOTAL.test(text))) return true
  // "Total" may stand in the column of the date itself.
  const hasDate = date !== null && date !== first && (fields[date] ?? '').trim() !== ''
  return !hasDate && TOTAL.test(text)
}

/** What a sum is called where a category or an area stands in other rows: "All crime", "Total recorded crime", "Grand total". */
const SUM_NAME =
  /^(?:all|(?:all|total|overall)(?: (?:notifiable|recorded|police recorded))? (?:crimes?|offences?|incidents?|asb|calls|categories|crime types|types|areas|wards|districts|lsoas|neighbourhoods|beats)|(?:grand|overall|county|force|district|area|borough)? ?totals?|sub ?totals?|totals?(?: (?:number|count|recorded))?)(?: (?:combined|recorded))?$/
/** Where a sum over the others stands by its name, in a row that has a date like any other. */
const SUMMED: ReadonlySet<ColumnRole | null> = new Set(['category', 'area-code', 'area-name', 'district'])

/** Whether a text names a sum over categories or areas. */
export function namesSum(text: string): boolean {
  return SUM_NAME.test(
    text
      .toLowerCase()
      .replace(/\(.*\)|[:*]/g, ' ')
      .replace(/[-_\s]+/g, ' ')
      .trim(),
  )
}

/** Whether some of a column's values are no sum: a file of nothing but "All crime" holds no totals, its rows are all there is. */
export function hasOthersThanSums(values: readonly string[]): boolean {
  return values.some((value) => !namesSum(value))
}

/**
 * Whether a row with a date is a sum over other rows ("All crime" of an area, "Total" of a month), which would count them again.
 * `among`: positions of the columns that name other things than sums.
 */
export function sumRowReader(
  { columns }: Pick<Mapping, 'columns'>,
  among: readonly number[],
): (fields: readonly string[]) => boolean {
  const looked = among.filter((at) => SUMMED.has(columns[at]?.role ?? null))
  const isSum = remembering(namesSum)
  return (fields) => looked.some((at) => isSum(fields[at] ?? ''))
}
