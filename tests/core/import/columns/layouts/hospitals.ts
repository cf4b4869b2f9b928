import type { WrittenLayout } from './written-layout.ts'

export const HOSPITALS: readonly WrittenLayout[] = [
  {
    file: 'ISTV March.csv',
    layout: 'istv-attendances',
    grid: 'none',
    problems: ['no-place-column'],
    text: `Arrival date/time | Assault date/time | Assault method | Assault location type | Assault location description
      = - | date | category | location-type | location
      14/03/2024 01:10 | 13/03/2024 23:30 | Fist | Street | Market Place
      15/03/2024 02:40 | 15/03/2024 01:15 | Knife | Licensed premises | Club Neon
      16/03/2024 03:25 | 16/03/2024 02:30 | Glass/bottle | Licensed premises | Market Place`,
  },
  {
    file: 'ED assaults.xlsx · ISTV',
    layout: 'istv-attendances',
    grid: 'degrees',
    text: `Attendance ID | Date of arrival | Time of arrival | Date of assault | Time of assault | Weapon used | Location type | Location of assault | Latitude | Longitude | Age | Sex
      = reference | - | - | date | time | category | location-type | location | latitude | longitude | age | sex
      AT-5001 | 14/03/2024 | 01:10 | 13/03/2024 | 23:30 | Fist | Street | Market Place | 52.6281 | 1.2931 | 22 | M
      AT-5002 | 15/03/2024 | 02:40 | 15/03/2024 | 01:15 | Knife | Pub/club | Prince Wharf | 52.6299 | 1.3012 | 31 | M
      AT-5003 | 16/03/2024 | 03:25 | 16/03/2024 | 02:30 | None | Pub/club | Market Place | 52.6281 | 1.2931 | 27 | F`,
  },
  {
    file: 'violence attendances.csv',
    layout: 'istv-attendances',
    grid: 'none',
    problems: ['no-place-column'],
    text: `Hospital | Attended on | Mechanism of injury | Location type | LSOA of incident | NHS number
      = recorder | date | category | location-type | area-code | !nhs-number
      Cromer Infirmary | 2024-03-14 01:10 | Punch | Street | E01026561 | 943 476 5919
      Cromer Infirmary | 2024-03-15 02:40 | Stabbing | Home | E01026562 | 401 023 2137
      Cromer Infirmary | 2024-03-16 03:25 | Kick | Street | E01026561 | 943 476 5870`,
  },
  {
    file: 'injuries.csv',
    layout: 'istv-attendances',
    grid: 'none',
    problems: ['no-place-column'],
    text: `Date of attendance | Time of attendance | Incident date | Incident time | Weapon | Where did assault happen | Number of attackers | Alcohol consumed | Age | Gender | Ethnic category | LSOA
      = - | - | date | time | category | - | - | flag:alcohol | age | sex | ethnicity | area-code
      13/01/2024 | 01:00 | 12/01/2024 | 23:00 | Glass | Nightclub | 1 | Y | 22 | Male | A | E01026561
      14/01/2024 | 02:00 | 13/01/2024 | 23:30 | Fist | Street | 2 | Y | 33 | Female | M | E01026562
      15/01/2024 | 03:00 | 15/01/2024 | 00:30 | Knife | Street | 3 | N | 24 | Male | A | E01026561`,
  },
]
