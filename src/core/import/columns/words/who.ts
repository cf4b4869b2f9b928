import type { RoleWords } from './words-of-role.ts'

/** Those who are thought to have done it. */
const OF_SUSPECTS = `suspect, offender, accused, defendant, perpetrator, perp, assailant, attacker, arrested, arrestee, detainee,
  nominal, off, susp`
/** Those who wrote it down or told of it. */
const OF_OTHERS = 'officer, witness, caller, informant, reporter'

/**
 * Headers of what becomes a band of age, sex or ethnicity. The person harmed comes before the person suspected, wherever the columns
 * stand and however few rows name one; a suspect's are read where the file has no other.
 */
export const WORDS_OF_WHO: readonly RoleWords[] = [
  {
    role: 'age',
    weight: 9,
    says: `age, age group, age band, age range, age at incident, age in years, victim age, age of victim,
      patient age, age at offence, age at attendance, age at arrival`,
    not: `${OF_SUSPECTS}, ${OF_OTHERS}, flag, marker, under, of vehicle`,
  },
  { role: 'age', weight: 1, says: 'age, age group, age band', not: `${OF_OTHERS}, flag, marker, under, of vehicle` },
  {
    role: 'date-of-birth',
    weight: 10,
    says: 'date of birth, dob, birth date, birthdate, d o b, birth dt, born',
    not: `${OF_SUSPECTS}, ${OF_OTHERS}, place`,
  },
  {
    role: 'date-of-birth',
    weight: 1,
    says: 'date of birth, dob, birth date, birthdate, d o b, birth dt, born',
    not: `${OF_OTHERS}, place`,
  },
  {
    role: 'sex',
    weight: 9,
    says: 'sex, gender, victim sex, victim gender, patient sex, patient gender, gender of victim',
    not: `${OF_SUSPECTS}, ${OF_OTHERS}, work, worker, offence, flag, marker, workers, type, crime, sexual`,
  },
  { role: 'sex', weight: 1, says: 'suspect sex, suspect gender, offender sex, offender gender, sex of offender' },
  {
    role: 'ethnicity',
    weight: 9,
    says: `ethnicity, ethnic group, ethnic, self defined ethnicity, sde, ethnic category, ethnic origin,
      victim ethnicity, ethnic appearance`,
    not: `${OF_SUSPECTS}, ${OF_OTHERS}`,
  },
  {
    role: 'ethnicity',
    weight: 6,
    says: 'ethnicity, officer defined ethnicity, ethnic appearance, ic code',
    not: `${OF_SUSPECTS}, witness, caller`,
  },
  { role: 'ethnicity', weight: 1, says: 'ethnicity, ethnic appearance, ic code', not: 'witness, caller' },
]
