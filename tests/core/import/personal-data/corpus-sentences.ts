import { forename } from './corpus-people.ts'
import type { Draw } from './draw.ts'

const WHO = ['Unknown male', 'IP', 'Suspect', 'Group of youths', 'Neighbour', 'Caller', 'Two females', 'Staff member']
const DID = [
  'smashed rear window',
  'shouted abuse at',
  'took handbag from',
  'was seen near',
  'pushed over',
  'forced the lock of',
  'threatened',
]
const WHAT = [
  'the vehicle',
  'the shop worker',
  'a bike chained outside',
  'the back door',
  'a 14yr old boy',
  'the bus shelter',
  'the garage',
]
const THEN = [
  'then made off on foot.',
  'and left in a silver car',
  'towards the park',
  'no CCTV available',
  'before police arrived.',
]

/** So many sentences as officers note them, some with a name in them. */
export function free(draw: Draw, sentences: number): string {
  const sentence = () =>
    `${draw.chance() < 0.2 ? forename(draw) : draw.one(WHO)} ${draw.one(DID)} ${draw.one(WHAT)} ${draw.one(THEN)}`
  return Array.from({ length: sentences }, sentence).join(' ')
}
