/**
 * Hexes of like residents: stratum 0 has none, or it is not known; stratum s from 1 on has from 2^(s - 1) to below 2^s, hexes with less
 * than one resident (a share of an area) among the first. Each stratum is twice as populous as the one before, so that within one a hex
 * of a town is compared with hexes of towns.
 */
export function strataOfResidents(residents: ArrayLike<number>): Uint8Array {
  return Uint8Array.from({ length: residents.length }, (_, at) => {
    const here = residents[at] as number
    return here > 0 ? 1 + Math.max(0, Math.floor(Math.log2(here))) : 0
  })
}
