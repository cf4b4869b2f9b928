import { type Fingerprint, fingerprint, withNumber } from '../../table/fingerprint.ts'
import type { NewRow } from '../../table/table-builder.ts'
import type { Where } from './where.ts'

/** A secret of 64 bits, drawn by an engine for itself, never written anywhere. */
export interface Salt {
  readonly high: number
  readonly low: number
}

/**
 * 64 bits of a reference and of everything else that is kept of a row (one reference may stand for several offences or people),
 * never both halves 0; `marks` stand for its texts. References of a force can be counted through ("36/21858/19"): without the secret
 * anybody could turn a hash back by trying them all. These exist in memory only; a prepared data file holds numbers in their place
 * (unlinked-references).
 */
export function saltedReference(
  salt: Salt,
  reference: string,
  row: NewRow,
  marks: readonly number[],
  where: Where,
): Fingerprint {
  const own = fingerprint(reference, salt.high, salt.low)
  for (const mark of marks) withNumber(own, mark)
  const { month, day = 0, hour = 0, lasting = 0, flags = 0, more = 0, age = 0, sex = 0, ethnicity = 0 } = row
  withNumber(own, month)
  withNumber(own, (day * HOURS + hour) ^ (lasting << 8))
  withNumber(own, flags)
  withNumber(own, (more << 12) | (age << 8) | (sex << 4) | ethnicity)
  // Not the number of the point: that is this table's own, and another one in the next.
  withNumber(own, typeof where === 'string' ? where.length : where.lng)
  return withNumber(own, typeof where === 'string' ? 0 : where.lat)
}

/** More than the values of an hour, 0 to 24. */
const HOURS = 32
