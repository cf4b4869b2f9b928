import type { RoleWords } from './words-of-role.ts'

/** Headers of columns that say yes or no. */
export const WORDS_OF_FLAGS: readonly RoleWords[] = [
  {
    role: 'flag:domestic-abuse',
    weight: 9,
    says: `domestic abuse, da, domestic, domestic violence, dv, da flag, dv flag, domestic flag, domestic marker,
      domestic incident, da marker, domestic abuse related`,
    not: 'waste, animal, burglary, ref',
  },
  { role: 'flag:hate', weight: 9, says: 'hate, hate crime, hate flag, hate incident, prejudice, hate related' },
  {
    role: 'flag:knife',
    weight: 9,
    says: `knife, knife enabled, knife crime, bladed, blade, sharp instrument, bladed article, knife flag,
      knife used`,
  },
  {
    role: 'flag:gun',
    weight: 9,
    says: 'gun, gun crime, firearm, firearms, gun enabled, firearm enabled, gun flag, firearm flag',
  },
  {
    role: 'flag:alcohol',
    weight: 9,
    says: 'alcohol, alcohol related, drink, drink related, alcohol flag, alcohol involved, intoxicated, drunk',
    not: 'licence, unit, units',
  },
  {
    role: 'flag:drugs',
    weight: 9,
    says: 'drug, drugs, drug related, drugs related, drugs flag, substance misuse, drugs involved',
    not: 'type, offences',
  },
  {
    role: 'flag:under-25',
    weight: 9,
    says: `under 25, u 25, aged under 25, under 25 s, youth, youth related, youth flag, young person,
      serious youth violence, syv, juvenile, youth marker`,
    not: 'worker, club, centre',
  },
  {
    role: 'flag:exploitation',
    weight: 9,
    says: `exploitation, cse, cce, cce flag, child exploitation, child sexual exploitation,
      child criminal exploitation, county lines, county line, exploited, modern slavery`,
    not: 'type',
  },
  {
    role: 'flag:night-time-economy',
    weight: 9,
    says: `night time economy, nte, night time, nighttime economy, ente, nte flag, night economy, evening economy,
      pub watch`,
    not: 'time of',
  },
  {
    role: 'flag:dwelling',
    weight: 9,
    says: 'dwelling, in dwelling, dwelling flag, in a dwelling, dwelling yn, dwelling indicator',
    not: 'burglary, type',
  },
]
