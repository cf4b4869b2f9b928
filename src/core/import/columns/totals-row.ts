import type { Mapping } from '../mapping.ts'

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
