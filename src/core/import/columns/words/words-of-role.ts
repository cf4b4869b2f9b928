import type { ColumnRole } from '../../../vocabulary/column-roles.ts'

/**
 * How headers name a role, in the words of `wordsOf`. Lists are comma-separated phrases, so that they can be read and added to.
 * Collected from police extracts (Niche, Athena, data.police.uk), council and ambulance tables, hospitals' ISTV sheets (Information
 * Sharing to Tackle Violence, ISB 1594) and licensing registers.
 */
export interface RoleWords {
  readonly role: ColumnRole
  /** How much a header that says one of these speaks for the role: 10 as good as certain, 1 only where nothing better is there. */
  readonly weight: number
  /** The header has one of these somewhere in it, as whole words. */
  readonly says?: string
  /** The header is one of these and nothing else. */
  readonly is?: string
  /** A header that says one of these is not meant. */
  readonly not?: string
}

/** Words that say whose place, age or date it is: never where or when an incident happened. */
export const OF_PEOPLE = `home, residence, residential, victim, vic, offender, suspect, nominal, patient, complainant, witness, caller,
  informant, applicant, holder`

/** The phrases of a list as it stands in these tables. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}
