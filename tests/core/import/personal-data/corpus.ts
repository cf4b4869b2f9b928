import { PERSONAL_KINDS, type PersonalKind } from '../../../../src/core/vocabulary/personal-kinds.ts'
import { DECOY_WAYS } from './corpus-decoys.ts'
import { PERSONAL_WAYS } from './corpus-personal.ts'
import { type Draw, draws } from './draw.ts'
import type { Way } from './ways.ts'

/** A column whose kind is known because it was made so. */
export interface LabelledColumn {
  readonly header: string
  readonly values: readonly string[]
  /** Null for a decoy. */
  readonly kind: PersonalKind | null
  /** The kind, or what the decoy is: "ward names". */
  readonly what: string
}

const COLUMNS_OF_A_KIND = 20
/** Names and addresses have no form to hold on to, so that more of them are tried. */
const COLUMNS_OF_PEOPLE = 50
const COLUMNS_OF_A_DECOY = 7

/** Some 440 columns of personal data and 350 of other things, as partners' files hold them; the same for the same seed. */
export function corpus(seed: number): LabelledColumn[] {
  const draw = draws(seed)
  const personal = PERSONAL_KINDS.flatMap((kind) => {
    const many = kind === 'name' || kind === 'address' ? COLUMNS_OF_PEOPLE : COLUMNS_OF_A_KIND
    return columns(draw, PERSONAL_WAYS[kind], many).map((column) => ({ ...column, kind, what: kind }))
  })
  const decoys = Object.entries(DECOY_WAYS).flatMap(([what, way]) =>
    columns(draw, [way], COLUMNS_OF_A_DECOY).map((column) => ({ ...column, kind: null, what })),
  )
  return [...personal, ...decoys]
}

/** Each way in its turn, so that none is left out by chance. */
function columns(draw: Draw, ways: readonly Way[], many: number): { header: string; values: string[] }[] {
  return Array.from({ length: many }, (_, at) => {
    const way = ways[at % ways.length] as Way
    const header = draw.one(way.headers)
    return { header: draw.chance() < 0.2 ? header.toUpperCase() : header, values: rows(draw, way.values(draw)) }
  })
}

const NOT_KNOWN = ['N/K', 'Unknown', 'n/a', '-', 'NOT KNOWN', 'NULL']

/** Twelve to 300 rows, some blank, some that say that nobody knows, some with spaces around. */
function rows(draw: Draw, value: () => string): string[] {
  const blank = draw.one([0, 0, 0.05, 0.4])
  const unknown = draw.one([0, 0, 0.1, 0.25])
  const untidy = draw.one([0, 0, 0.3])
  return Array.from({ length: draw.whole(12, 300) }, () => {
    if (draw.chance() < blank) return ''
    if (draw.chance() < unknown) return draw.one(NOT_KNOWN)
    return draw.chance() < untidy ? ` ${value()}  ` : value()
  })
}
