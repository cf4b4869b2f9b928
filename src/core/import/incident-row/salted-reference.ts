import { type Fingerprint, fingerprint, withNumber } from '../../table/fingerprint.ts'
import type { CleanText } from './clean-texts.ts'
import type { When } from './when.ts'
import type { Where } from './where.ts'

/** A secret of 64 bits, drawn by an engine for itself, never written anywhere. */
export interface Salt {
  readonly high: number
  readonly low: number
}

/**
 * 64 bits of a reference and of what else makes two rows the same (one reference may stand for several offences or people), never
 * both halves 0. References of a force can be counted through ("36/21858/19"): without the secret anybody could turn a hash back by
 * trying them all. These exist in memory only; a prepared data file holds numbers in their place (unlinked-references).
 */
export function saltedReference(
  salt: Salt,
  reference: string,
  category: CleanText,
  { month, day, hour }: When,
  where: Where,
): Fingerprint {
  const own = fingerprint(reference, salt.high, salt.low)
  withNumber(own, category.mark)
  withNumber(own, month)
  withNumber(own, day * HOURS + hour)
  withNumber(own, typeof where === 'string' ? where.length : where.lng)
  return withNumber(own, typeof where === 'string' ? 0 : where.lat)
}

/** More than the values of an hour, 0 to 24. */
const HOURS = 32
