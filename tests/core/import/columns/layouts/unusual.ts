import type { WrittenLayout } from './written-layout.ts'

/** Tables in which something is in doubt, or written as few do. */
export const UNUSUAL: readonly WrittenLayout[] = [
  {
    file: 'both.csv',
    layout: 'table',
    grid: 'degrees',
    text: `Easting | Northing | Latitude | Longitude | Date | Crime
      = - | - | latitude | longitude | date | category
      401200 | 300900 | 52.606 | -1.983 | 2024-01-13 | Theft
      401300 | 300950 | 52.607 | -1.981 | 2024-01-14 | Theft
      401400 | 300800 | 52.605 | -1.980 | 2024-01-15 | Robbery`,
  },
  {
    file: 'dates american.csv',
    layout: 'table',
    grid: 'degrees',
    text: `offense | start_date | end_date | lon | lat
      = category | date | date-end | longitude | latitude
      Assault | 05/13/2024 21:00 | 05/13/2024 22:00 | -1.15 | 52.95
      Robbery | 05/14/2024 20:00 | 05/14/2024 21:00 | -1.16 | 52.96
      Assault | 05/15/2024 19:00 | 05/15/2024 20:00 | -1.17 | 52.97`,
  },
  {
    file: 'ambiguous.csv',
    layout: 'table',
    grid: 'degrees',
    problems: ['dates-ambiguous'],
    text: `Date of incident | Offence type | Longitude | Latitude
      = date | category | longitude | latitude
      05/03/2024 | Assault | -1.151 | 52.951
      06/04/2024 | Robbery | -1.162 | 52.962
      07/05/2024 | Assault | -1.173 | 52.973`,
  },
  {
    file: 'feet.csv',
    layout: 'table',
    grid: 'unknown',
    problems: ['grid-unknown', 'no-category-column'],
    text: `X | Y | StartDateTime | EndDateTime
      = easting | northing | date | date-end
      1298750.68 | 451803.55 | 2016-01-01 20:00:00 | 2016-01-02 04:00:00
      1318058.38 | 438276.68 | 2016-01-02 06:30:00 | 2016-01-02 07:38:00
      1306670.61 | 453483.34 | 2016-01-03 04:48:00 | 2016-01-03 06:51:00`,
  },
  {
    file: 'irish grid.csv',
    layout: 'table',
    grid: 'unknown',
    problems: ['grid-unknown'],
    text: `Irish Grid Easting | Irish Grid Northing | Date | Crime Type
      = easting | northing | date | category
      333100 | 374200 | 2024-01-13 | Theft
      333900 | 373800 | 2024-01-14 | Robbery
      334100 | 374900 | 2024-01-15 | Theft`,
  },
  {
    file: 'no coordinates.csv',
    layout: 'table',
    grid: 'none',
    problems: ['no-place-column'],
    text: `Date | Crime Type | Easting | Northing | Street Name | District
      = date | category | - | - | location | district
      2024-01-13 | Theft | Market Place | see map | Market Place | Broadland
      2024-01-14 | Robbery | Town Hall | see map | Station Road | Breckland
      2024-01-15 | Theft | Bus station | see map | Station Road | Broadland`,
  },
  {
    file: 'memphis.csv',
    layout: 'table',
    grid: 'degrees',
    problems: ['outside-united-kingdom'],
    text: `uid | offense_type | date | longitude | latitude
      = reference | category | date | longitude | latitude
      15213800 | personal robbery | 2019-01-01 01:30:00 | -89.942 | 35.149
      15214030 | personal robbery | 2019-01-01 20:00:00 | -89.86 | 35.059
      15214042 | personal robbery | 2019-01-01 21:58:00 | -89.929 | 35.058`,
  },
  {
    file: 'serials.xlsx · Data',
    layout: 'table',
    grid: 'degrees',
    text: `Timestamp | Offence | Long | Lat | Victim
      = date | category | longitude | latitude | !name
      45306.5 | Theft | 1.29 | 52.6 | Sarah Hughes
      45307.25 | Robbery | 1.28 | 52.61 | David Patel
      45308.75 | Theft | 1.27 | 52.62 | Emma Walker`,
  },
  {
    file: 'fields without names.csv',
    layout: 'table',
    grid: 'degrees',
    text: `Field 1 | Field 2 | Crime | Latitude | Longitude
      = date | !email | category | latitude | longitude
      13/01/2024 | a.hughes@example.org | Theft | 52.6 | 1.29
      14/01/2024 | b.patel@example.org | Robbery | 52.61 | 1.28
      15/01/2024 | c.walker@example.org | Theft | 52.62 | 1.27`,
  },
  {
    file: 'two pairs, one of an unknown grid.csv',
    layout: 'table',
    grid: 'degrees',
    text: `ITM Easting | ITM Northing | Point X | Point Y | Date | Crime Type
      = - | - | longitude | latitude | date | category
      733100 | 874200 | -5.931 | 54.597 | 13/01/2024 | Theft
      733900 | 873800 | -5.932 | 54.598 | 14/01/2024 | Robbery
      734100 | 874900 | -5.933 | 54.599 | 15/01/2024 | Theft`,
  },
  {
    file: 'two pairs in each other.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Station Northing | Crime Easting | Crime Northing | Station Easting | Date | Crime Type
      = - | easting | northing | - | date | category
      300100 | 401200 | 300900 | 400100 | 13/01/2024 | Theft
      300200 | 401300 | 300950 | 400200 | 14/01/2024 | Robbery
      300300 | 401400 | 300800 | 400300 | 15/01/2024 | Theft`,
  },
  {
    file: 'a time of the telling.csv',
    layout: 'table',
    grid: 'unknown',
    problems: ['grid-unknown'],
    text: `Date of Offence | Time Reported | Crime Type | X | Y
      = date | - | category | easting | northing
      13/01/2024 | 10:15 | Theft | 401200 | 300900
      14/01/2024 | 11:30 | Robbery | 401300 | 300950
      15/01/2024 | 12:45 | Theft | 401400 | 300800`,
  },
  {
    file: 'the time twice.csv',
    layout: 'table',
    grid: 'unknown',
    problems: ['grid-unknown'],
    text: `Date/Time | Time | Crime Type | X | Y
      = date | - | category | easting | northing
      13/01/2024 10:15 | 10:15 | Theft | 401200 | 300900
      14/01/2024 11:30 | 11:30 | Robbery | 401300 | 300950
      15/01/2024 12:45 | 12:45 | Theft | 401400 | 300800`,
  },
  {
    file: 'a start that is hardly known.csv',
    layout: 'table',
    grid: 'unknown',
    problems: ['grid-unknown'],
    text: `Offence Start | Date Reported | Crime Type | X | Y | Ward | Neighbourhood
      = - | date | category | easting | northing | - | area-name
      | 13/01/2024 | Theft | 401200 | 300900 | Abbey | Mill
      | 14/01/2024 | Robbery | 401300 | 300950 | | Mill
      | 15/01/2024 | Theft | 401400 | 300800 | | Fen
      | 16/01/2024 | Theft | 401400 | 300800 | | Fen
      | 17/01/2024 | Theft | 401400 | 300800 | | Fen
      17/01/2024 | 18/01/2024 | Theft | 401400 | 300800 | | Fen`,
  },
  {
    file: 'people and not places.csv',
    layout: 'places',
    grid: 'degrees',
    text: `Name | Kind | Longitude | Latitude
      = !name | place-kind | longitude | latitude
      Sarah Hughes | Mentor | -1.15 | 52.95
      David Patel | Mentor | -1.16 | 52.96
      Emma Walker | Volunteer | -1.17 | 52.97
      James Wilson | Volunteer | -1.18 | 52.98`,
  },
]
