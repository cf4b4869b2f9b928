export type AreaCodeKind = 'output-area' | 'lsoa' | 'msoa' | 'ward' | 'district' | 'county' | 'region' | 'country'

/**
 * What the first three characters of a nine-character code say (ONS, Register of Geographic Codes). Scottish data zones and those of
 * Northern Ireland stand where LSOAs do, intermediate zones and super data zones where MSOAs do.
 */
const KINDS: Readonly<Record<AreaCodeKind, readonly string[]>> = {
  'output-area': ['E00', 'W00', 'S00', 'N00'],
  lsoa: ['E01', 'W01', 'S01', 'N20'],
  msoa: ['E02', 'W02', 'S02', 'N21'],
  ward: ['E05', 'W05', 'S13', 'N08'],
  district: ['E06', 'E07', 'E08', 'E09', 'W06', 'S12', 'N09'],
  county: ['E10', 'E11'],
  region: ['E12'],
  country: ['E92', 'W92', 'S92', 'N92'],
}

const kindOf = new Map(
  Object.entries(KINDS).flatMap(([kind, prefixes]) => prefixes.map((prefix) => [prefix, kind as AreaCodeKind])),
)

/** What a code of the Office for National Statistics ("E01026789") is the code of; null for any other text. */
export function areaCodeKind(text: string): AreaCodeKind | null {
  const code = text.trim().toUpperCase()
  return /^[ENSW]\d{8}$/.test(code) ? (kindOf.get(code.slice(0, 3)) ?? null) : null
}
