import type { RoleWords } from './words-of-role.ts'

/** What is written about a flag, and the contrary of one: no column of yes and no. */
const NO_FLAG = `date, datetime, ref, reference, number, id, urn, officer, name, count, total, score, location, address, notes,
  comments, details, non, not, excluding, excl`

/** Headers of columns that say yes or no. A column of such a name is read as its flag, whatever is in it; several may be of one. */
export const WORDS_OF_FLAGS: readonly RoleWords[] = [
  {
    role: 'flag:domestic-abuse',
    weight: 9,
    says: `domestic abuse, da, domestic, domestic violence, dv, da flag, dv flag, domestic flag, domestic marker,
      domestic incident, da marker, domestic abuse related, domestically related, domestics, dva`,
    not: `${NO_FLAG}, waste, animal, burglary`,
  },
  {
    role: 'flag:hate',
    weight: 9,
    says: 'hate, hate crime, hate flag, hate incident, prejudice, hate related',
    not: NO_FLAG,
  },
  {
    role: 'flag:knife',
    weight: 9,
    says: `knife, knife enabled, knife crime, bladed, blade, sharp instrument, bladed article, knife flag,
      knife used`,
    not: NO_FLAG,
  },
  {
    role: 'flag:gun',
    weight: 9,
    says: 'gun, gun crime, firearm, firearms, gun enabled, firearm enabled, gun flag, firearm flag',
    not: `${NO_FLAG}, licence`,
  },
  {
    role: 'flag:alcohol',
    weight: 9,
    says: 'alcohol, alcohol related, drink, drink related, alcohol flag, alcohol involved, intoxicated, drunk',
    not: `${NO_FLAG}, licence, unit, units`,
  },
  {
    role: 'flag:drugs',
    weight: 9,
    says: 'drug, drugs, drug related, drugs related, drugs flag, substance misuse, drugs involved',
    not: `${NO_FLAG}, type, offences`,
  },
  {
    role: 'flag:under-25',
    weight: 9,
    says: `under 25, u 25, aged under 25, under 25 s, youth, youth related, youth flag, young person,
      serious youth violence, syv, juvenile, youth marker`,
    not: `${NO_FLAG}, worker, club, centre`,
  },
  {
    role: 'flag:exploitation',
    weight: 9,
    says: `exploitation, cse, cce, cce flag, child exploitation, child sexual exploitation,
      child criminal exploitation, county lines, county line, exploited, modern slavery`,
    not: `${NO_FLAG}, type`,
  },
  {
    role: 'flag:night-time-economy',
    weight: 9,
    says: `night time economy, nte, night time, nighttime economy, ente, nte flag, night economy, evening economy,
      pub watch`,
    not: `${NO_FLAG}, time of`,
  },
  {
    role: 'flag:dwelling',
    weight: 9,
    says: 'dwelling, in dwelling, dwelling flag, in a dwelling, dwelling yn, dwelling indicator',
    not: `${NO_FLAG}, burglary, type`,
  },
]
