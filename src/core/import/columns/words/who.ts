import type { RoleWords } from './words-of-role.ts'

/** Headers of what becomes a band of age, sex or ethnicity; the person harmed before the person suspected. */
export const WORDS_OF_WHO: readonly RoleWords[] = [
  {
    role: 'age',
    weight: 9,
    says: `age, age group, age band, age range, age at incident, age in years, victim age, age of victim,
      patient age, age at offence, age at attendance, age at arrival`,
    not: 'flag, marker, under, suspect, offender, officer, of vehicle',
  },
  { role: 'age', weight: 5, says: 'suspect age, offender age, age of suspect, age of offender' },
  {
    role: 'date-of-birth',
    weight: 10,
    says: 'date of birth, dob, birth date, birthdate, d o b, birth dt, born',
    not: 'place',
  },
  {
    role: 'sex',
    weight: 9,
    says: 'sex, gender, victim sex, victim gender, patient sex, patient gender, gender of victim',
    not: 'work, worker, offence, offender, suspect, flag, marker, workers, type, crime, sexual',
  },
  { role: 'sex', weight: 5, says: 'suspect sex, suspect gender, offender sex, offender gender, sex of offender' },
  {
    role: 'ethnicity',
    weight: 9,
    says: `ethnicity, ethnic group, ethnic, self defined ethnicity, sde, ethnic category, ethnic origin,
      victim ethnicity, ethnic appearance`,
    not: 'offender, suspect, officer defined',
  },
  { role: 'ethnicity', weight: 6, says: 'ethnicity, officer defined ethnicity, ethnic appearance, ic code' },
]
