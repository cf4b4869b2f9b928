/** Of hexes high in at least so many groups: how many there are, and how many chance would bring about. */
export interface RecurrenceLevel {
  readonly groups: number
  readonly observed: number
  /** Exact. */
  readonly expected: number
  /** Between which 95 of 100 deals lie. */
  readonly low: number
  readonly high: number
}

/** Deals that the range is taken from. */
const DEALS = 999
const TAIL = 0.025

/**
 * In how many groups each hex is high, and how many hexes are high in at least 2, 3 … of them, against what chance would bring about among
 * like hexes: the high hexes of each group are dealt out anew within each stratum, group by group.
 *
 * In a stratum of n hexes with h_g high in group g, a hex is then high in group g with probability h_g / n, one group independent of the
 * other, so the number of groups is Poisson-binomial and the expected number of hexes at each level is a sum over strata: exact. Only the
 * range is drawn, with a seed. All hexes as one stratum would be a straw man: most of a county is fields.
 *
 * Two things it does not know. High hexes lie in clusters, because neighbourhoods overlap, and a deal breaks them up: the range is too
 * narrow. And likeness within a stratum is of residents alone: shops, stations and roads are alike for many kinds of offence.
 *
 * `isHigh` holds 1 for each hex high in each group; `strata` are parallel to the hexes.
 */
export function recurrence(
  isHigh: readonly Uint8Array[],
  strata: Uint8Array,
): { readonly groupsOfHex: Uint8Array; readonly levels: readonly RecurrenceLevel[] } {
  const groupsOfHex = Uint8Array.from(strata, (_, hex) => isHigh.reduce((sum, of) => sum + (of[hex] as number), 0))
  const members = membersOf(strata)
  const highIn = members.map((hexes) => isHigh.map((of) => hexes.reduce((sum, hex) => sum + (of[hex] as number), 0)))
  const expected = expectedAtLeast(members, highIn, isHigh.length)
  const dealt = dealtAtLeast(members, highIn, isHigh.length)
  const levels = Array.from({ length: Math.max(0, isHigh.length - 1) }, (_, at): RecurrenceLevel => {
    const groups = at + 2
    const ofDeals = (dealt[groups] as Uint32Array).sort()
    return {
      groups,
      observed: groupsOfHex.reduce((sum, of) => sum + (of >= groups ? 1 : 0), 0),
      expected: expected[groups] as number,
      low: ofDeals[Math.floor(TAIL * DEALS)] as number,
      high: ofDeals[Math.ceil((1 - TAIL) * DEALS) - 1] as number,
    }
  })
  return { groupsOfHex, levels }
}

function membersOf(strata: Uint8Array): number[][] {
  const members = new Map<number, number[]>()
  for (const [hex, stratum] of strata.entries()) {
    const own = members.get(stratum)
    if (own === undefined) members.set(stratum, [hex])
    else own.push(hex)
  }
  return [...members.values()]
}

/** Expected hexes high in at least r groups, by r. */
function expectedAtLeast(members: readonly number[][], highIn: readonly number[][], groups: number): Float64Array {
  const atLeast = new Float64Array(groups + 1)
  for (const [stratum, hexes] of members.entries()) {
    const chances = poissonBinomial((highIn[stratum] as number[]).map((high) => high / hexes.length))
    let tail = 0
    for (let r = groups; r >= 0; r--) {
      tail += chances[r] as number
      atLeast[r] = (atLeast[r] as number) + hexes.length * tail
    }
  }
  return atLeast
}

/** Probabilities of 0, 1, 2 … of independent events. */
function poissonBinomial(chances: readonly number[]): Float64Array {
  const of = new Float64Array(chances.length + 1)
  of[0] = 1
  for (const [events, chance] of chances.entries()) {
    for (let r = events + 1; r >= 1; r--) of[r] = (of[r] as number) * (1 - chance) + (of[r - 1] as number) * chance
    of[0] = (of[0] as number) * (1 - chance)
  }
  return of
}

/** For each r, how many hexes were high in at least r groups in each deal. */
function dealtAtLeast(members: readonly number[][], highIn: readonly number[][], groups: number): Uint32Array[] {
  const atLeast = Array.from({ length: groups + 1 }, () => new Uint32Array(DEALS))
  const random = seeded(20_260_301)
  for (let deal = 0; deal < DEALS; deal++) {
    for (const [stratum, hexes] of members.entries()) {
      const groupsOf = new Map<number, number>()
      for (const high of highIn[stratum] as number[]) {
        for (const place of drawn(high, hexes.length, random)) groupsOf.set(place, (groupsOf.get(place) ?? 0) + 1)
      }
      for (const of of groupsOf.values())
        for (let r = 1; r <= of; r++)
          (atLeast[r] as Uint32Array)[deal] = ((atLeast[r] as Uint32Array)[deal] as number) + 1
    }
  }
  return atLeast
}

/** So many different numbers below `of`, each set as likely as any other (Floyd's algorithm; Bentley and Floyd, CACM 1987;30:754). */
function drawn(many: number, of: number, random: () => number): Set<number> {
  const set = new Set<number>()
  for (let last = of - many; last < of; last++) {
    const pick = Math.floor(random() * (last + 1))
    set.add(set.has(pick) ? last : pick)
  }
  return set
}

/** 0 to below 1 (Mulberry32 by T. Ettinger, public domain): the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}
