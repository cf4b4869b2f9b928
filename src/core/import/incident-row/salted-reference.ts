import { fingerprint } from '../../table/fingerprint.ts'
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
export function saltedReference(salt: Salt, reference: string, category: string, when: When, where: Where) {
  const place = typeof where === 'string' ? where : `${where.lng},${where.lat}`
  const { month, day, hour } = when
  // A character that stands in no cell parts the parts: "1" and "23" are not "12" and "3".
  return fingerprint(`${reference}\u0000${category}\u0000${month},${day},${hour}\u0000${place}`, salt.high, salt.low)
}
