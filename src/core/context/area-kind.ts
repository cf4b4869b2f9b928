import { type AreaCodeKind, areaCodeKind } from '../import/values/area-codes.ts'

/** What areas are, by their codes; 'other' where the codes are none of the Office for National Statistics. */
export type AreaKind = AreaCodeKind | 'other'

/** The census that small areas were drawn for; LSOAs, MSOAs and output areas of the two are not the same. */
export type Vintage = 2011 | 2021

/** From small to large. */
const BY_SIZE: readonly AreaKind[] = [
  ...(['output-area', 'lsoa', 'msoa', 'ward', 'other', 'district', 'county', 'region', 'country'] as const),
]

/** Whether areas of one kind are smaller than those of another. */
export function isFiner(one: AreaKind, other: AreaKind): boolean {
  return BY_SIZE.indexOf(one) < BY_SIZE.indexOf(other)
}

/** What four fifths of the codes are codes of, totals for larger areas left out; they may not be most. */
export function kindOfCodes(codes: readonly string[]): AreaKind {
  const counts = new Map<AreaKind, number>()
  for (const code of codes) {
    const kind = areaCodeKind(code) ?? 'other'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most === undefined) return 'other'
  const [kind, count] = most
  const totals = [...counts].reduce(
    (sum, [other, of]) => (other !== 'other' && isFiner(kind, other) ? sum + of : sum),
    0,
  )
  return count * 2 > codes.length && count >= 0.8 * (codes.length - totals) ? kind : 'other'
}

/**
 * The last codes of LSOAs of 2011; those drawn for 2021 are numbered on from there (ONS, Lower layer Super Output Areas, December 2011
 * and 2021 names and codes).
 */
const LAST_OF_2011: Readonly<Record<string, string>> = { E01: 'E01033768', W01: 'W01001958' }

/**
 * The vintage that an LSOA's code can only have; null for one that stands in both, or may. A code that was given up in 2021 cannot be
 * told by itself.
 */
function vintageOfCode(code: string): Vintage | null {
  const last = LAST_OF_2011[code.slice(0, 3)]
  return last !== undefined && code > last ? 2021 : null
}

/** What a header, or the name of a file, says: "LSOA11CD", "lsoa21_code", "LSOA code (2011)". Null where it says nothing. */
export function vintageSaid(text: string): Vintage | null {
  const words = text.toLowerCase()
  const said = /(?:oa|zone)s?[\s_-]*(?:code|name|cd|nm)?[\s_(-]*(20)?(11|21)(?!\d)/.exec(words)
  if (said === null) return null
  return said[2] === '11' ? 2011 : 2021
}

/** Of small areas: the vintage of a set of codes, by what is said of them and by codes that only one census has. Null: either. */
export function vintageOf(kind: AreaKind, codes: Iterable<string>, said: string): Vintage | null {
  if (kind !== 'lsoa' && kind !== 'msoa' && kind !== 'output-area') return null
  if (kind === 'lsoa') for (const code of codes) if (vintageOfCode(code) === 2021) return 2021
  return vintageSaid(said)
}

/**
 * Whether a code that a set of this vintage lacks is a code of the other one: an LSOA's number tells. Codes of countries and kinds that
 * the set does not hold at all are none of its business; `prefixes` are the first three characters of those it holds.
 */
export function isOfOtherVintage(code: string, vintage: Vintage | null, prefixes: ReadonlySet<string>): boolean {
  const prefix = code.slice(0, 3)
  if (vintage === null || !prefixes.has(prefix) || LAST_OF_2011[prefix] === undefined) return false
  return vintage === 2011 ? vintageOfCode(code) === 2021 : vintageOfCode(code) === null
}
