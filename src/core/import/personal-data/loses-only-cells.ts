import type { Evidence } from './detector.ts'
import { removePersonal } from './remove-personal.ts'
import type { SampledColumn } from './sampled-column.ts'

/** Headers of what is kept as text: what happened and what came of it, where, and who recorded it. */
const KEPT =
  /\b(?:offen[cs]e|crime|incident|category|type|class(?:ification)?|nature|outcome|disposal|result|status|location|street|road|venue|premises|place|site|scene|ward|lsoa|msoa|district|borough|parish|area|beat|sector|neighbourhood|locality|town|force|reported by|recorded by|method|weapon|authority|council)\b/
/** From this share (0..1) of the rows on the column is of that kind, whatever its header says. */
const LARGE = 0.2

/**
 * Whether what was found are single cells in a column of categories or places: one e-mail address among forty offences. The column is
 * then kept and loses those cells (`removePersonal` finds each of them, or the column goes), since without its categories the file
 * would say nothing.
 */
export function losesOnlyCells(column: SampledColumn, share: number, evidence: Evidence): boolean {
  if (share >= LARGE || !KEPT.test(column.header)) return false
  return [...column.values.keys()].every((value) => !evidence.matches(value) || removePersonal(value) !== null)
}
