import type { Ethnicity } from '../../vocabulary/bands.ts'
import { isUnknown } from './unknown-words.ts'

type Group = Exclude<Ethnicity, 'not-stated'>

/** Self-defined ethnicity as forces record it (5+1, 16+1 and 18+1): a letter, a number. O1 is Chinese: Asian in the Census of 2021. */
const SELF_DEFINED = /^([wmabo])([0-9])(?:\b|$)/
const LETTERS: Readonly<Record<string, Group>> = { w: 'white', m: 'mixed', a: 'asian', b: 'black', o: 'other' }

/** What an officer saw, not what the person says: IC1 North European, 2 South European, 3 Black, 4 Asian, 5 East Asian, 6 Arab. */
const PERCEIVED = /^ic ?-?([0-9])(?:\b|$)/
const SEEN: readonly Group[] = ['unknown', 'white', 'white', 'black', 'asian', 'asian', 'other']

/** Words that decide alone, in this order. */
const DECIDING: readonly (readonly [RegExp, Group])[] = [
  [/not stated|refused|declined|unknown|not known|prefer not|not recorded|not provided/, 'unknown'],
  [/\bmixed\b|\bmultiple\b|dual heritage/, 'mixed'],
  [/chinese or other|any other ethnic|other ethnic group|^other$/, 'other'],
  [/north african|middle east/, 'other'],
]

const WORDS: readonly (readonly [RegExp, Group])[] = [
  [
    /\bwhite\b|\birish\b|gyps(?:y|ies)|travell?er|\broma\b|\bromany\b|north(?:ern)? european|dark european|south(?:ern)? european/,
    'white',
  ],
  [/\bblack\b|caribbean|\bafrican\b|afro|west indian/, 'black'],
  [/\basian\b|(?<!west )\bindian\b|pakistani|bangladeshi|chinese|japanese|oriental/, 'asian'],
  [/\barab\b|\barabic\b/, 'other'],
]

/**
 * One of the five groups of the 2021 Census for the groups of the Censuses of 2001 to 2021, for codes of self-defined ethnicity and
 * for IC codes. Unknown for any other text: for one letter too, because "A" is White British in the NHS and Asian elsewhere, and for
 * nationalities.
 */
export function ethnicGroup(text: string): Group {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (isUnknown(plain)) return 'unknown'
  const code = SELF_DEFINED.exec(plain)
  if (code) return code[1] === 'o' && code[2] === '1' ? 'asian' : (LETTERS[code[1] ?? ''] ?? 'unknown')
  const seen = PERCEIVED.exec(plain)
  if (seen) return SEEN[Number(seen[1])] ?? 'unknown'
  const decided = DECIDING.find(([words]) => words.test(plain))
  if (decided) return decided[1]
  return groupOfWords(plain)
}

/** The group whose words occur; where two groups' do, joined by "and", mixed. */
function groupOfWords(text: string): Group {
  if (/^english\b.*\bbritish$/.test(text)) return 'white'
  const found = new Set(WORDS.filter(([words]) => words.test(text)).map(([, group]) => group))
  const [first = text.startsWith('other ') ? 'other' : 'unknown'] = found
  if (found.size < 2) return first
  return /\band\b|&|\//.test(text) ? 'mixed' : 'unknown'
}
