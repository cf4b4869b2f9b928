import type { Flag } from './flags.ts'

/** What an incident is where a row says yes to a flag, to follow "an incident": "an incident involved a knife". */
export const FLAG_WORDS: Readonly<Record<Flag, string>> = {
  'domestic-abuse': 'was domestic abuse',
  hate: 'was a hate crime',
  knife: 'involved a knife',
  gun: 'involved a firearm',
  alcohol: 'involved alcohol',
  drugs: 'involved drugs',
  'under-25': 'involved a person under 25',
  exploitation: 'involved exploitation',
  'night-time-economy': 'was part of the night-time economy',
  dwelling: 'happened in a home',
}
