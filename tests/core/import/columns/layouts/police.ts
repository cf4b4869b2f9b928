import type { WrittenLayout } from './written-layout.ts'

export const POLICE: readonly WrittenLayout[] = [
  {
    file: 'niche extract 2024-05.csv',
    layout: 'force-extract',
    grid: 'british-national-grid',
    text: `Crime Number | Committed From | Committed To | HO Code | Offence | Easting | Northing | DA Flag
      = reference | date | date-end | offence-code | category | easting | northing | flag:domestic-abuse
      36/21858/24 | 13/05/2024 21:30 | 13/05/2024 22:00 | 8N | Assault with injury | 623100 | 308400 | Y
      36/21859/24 | 14/05/2024 01:10 | 14/05/2024 01:15 | 105A | Common assault | 622950 | 308512 | N
      36/21860/24 | 15/05/2024 12:00 | 16/05/2024 07:30 | 28E | Burglary - dwelling | 651200 | 293850 | N
      36/21861/24 | 16/05/2024 23:45 | 16/05/2024 23:50 | 8N | Assault with injury | 607770 | 323210 | `,
  },
  {
    file: 'Athena_download.csv',
    layout: 'force-extract',
    grid: 'british-national-grid',
    text: `InvestigationURN | OffenceStartDateTime | OffenceEndDateTime | DateReported | HomeOfficeCode | OffenceTitle | GridRefEasting | GridRefNorthing | OutcomeType
      = reference | date | date-end | - | offence-code | category | easting | northing | outcome
      37/1001/24 | 2024-01-03T22:05:00 | 2024-01-03T22:10:00 | 2024-01-04T08:00:00 | 8/06 | Assault ABH | 616200 | 244700 | Charged
      37/1002/24 | 2024-01-13T12:05:00 | 2024-01-13T12:10:00 | 2024-01-14T08:00:00 | 34B | Robbery of personal property | 616320 | 244812 | No suspect identified
      37/1003/24 | 2024-01-23T02:45:00 | 2024-01-23T03:10:00 | 2024-01-24T08:00:00 | 8/06 | Assault ABH | 617010 | 245100 | No suspect identified
      37/1004/24 | 2024-02-03T19:05:00 | 2024-02-03T19:10:00 | 2024-02-04T08:00:00 | 34B | Robbery of personal property | 616111 | 244999 | Charged`,
  },
  {
    file: 'crimes.csv',
    layout: 'table',
    grid: 'unknown',
    problems: ['grid-unknown'],
    text: `Crime Ref | Date Reported | Offence Start | Crime Type | X | Y
      = reference | - | date | category | easting | northing
      CR/000121/24 | 05/03/2024 | 29/02/2024 | Robbery | 531200 | 181100
      CR/000122/24 | 18/03/2024 | 17/03/2024 | Theft | 532310 | 180225
      CR/000123/24 | 19/03/2024 | 19/03/2024 | Robbery | 533002 | 181377
      CR/000124/24 | 20/03/2024 | 19/03/2024 | Burglary | 531999 | 182010`,
  },
  {
    file: 'only reported.csv',
    layout: 'table',
    grid: 'degrees',
    text: `Date Reported | Crime Category | Longitude (WGS84) | Latitude (WGS84)
      = date | category | longitude | latitude
      25/03/2024 | Robbery | -1.1501 | 52.9534
      26/03/2024 | Theft | -1.1512 | 52.9541
      27/03/2024 | Robbery | -1.1498 | 52.9550`,
  },
  {
    file: 'violence.csv',
    layout: 'table',
    grid: 'unknown',
    problems: ['grid-unknown'],
    text: `Occurrence Number | Date Occurred | Time Occurred | Offence Group | Loc E | Loc N | Ward | Knife Enabled | Alcohol Related
      = reference | date | time | category | easting | northing | area-name | flag:knife | flag:alcohol
      OCC2400011 | 21/06/2024 | 2130 | Violence with injury | 412300 | 287100 | Stoneleigh | Yes | Yes
      OCC2400012 | 22/06/2024 | 0015 | Violence without injury | 412511 | 287340 | Arden | No | Yes
      OCC2400013 | 23/06/2024 | 1745 | Violence with injury | 411999 | 286950 | Abbey | No | Not known
      OCC2400014 | 24/06/2024 | 0905 | Violence with injury | 412001 | 286951 | Abbey | No | No`,
  },
  {
    file: 'knife crime q1.xlsx · Sheet1',
    layout: 'table',
    grid: 'unknown',
    problems: ['grid-unknown'],
    text: `URN | Incident Date | Incident Time | Classification | X Coord | Y Coord | Knife Marker | Gun Marker | Youth
      = reference | date | time | category | easting | northing | flag:knife | flag:gun | flag:under-25
      1001/2024 | 2024-01-14 | 21:30 | Robbery | 384210 | 398100 | Knife Crime | | Y
      1002/2024 | 2024-01-15 | 22:05 | Assault | 384711 | 398235 | | | N
      1003/2024 | 2024-01-16 | 15:20 | Robbery | 383999 | 397901 | Knife Crime | | Y`,
  },
  {
    file: 'domestic.csv',
    layout: 'force-extract',
    grid: 'british-national-grid',
    text: `Incident ID | Date From | Time From | Date To | Time To | Stats Class | Offence Description | Easting | Northing | Domestic | CSE | NTE
      = reference | date | time | date-end | time-end | offence-code | category | easting | northing | flag:domestic-abuse | flag:exploitation | flag:night-time-economy
      N-100201 | 30/01/2024 | 21:30 | 30/01/2024 | 21:45 | 008/06 | ABH | 456100 | 340200 | Y | N | Y
      N-100202 | 31/01/2024 | 02:10 | 31/01/2024 | 02:15 | 105/01 | Common assault | 456321 | 340511 | Y | N | Y
      N-100203 | 01/02/2024 | 11:00 | 01/02/2024 | 11:05 | 008/06 | ABH | 455900 | 339888 | N | N | N`,
  },
  {
    file: 'people.csv',
    layout: 'table',
    grid: 'degrees',
    text: `Crime ID | Offence Date | Offence Type | Lat | Long | Victim Age | Victim Gender | Victim Ethnicity | Victim Forename | Victim Surname | Victim DOB | Victim Postcode
      = reference | date | category | latitude | longitude | age | sex | ethnicity | !name | !name | date-of-birth | !postcode
      24/10001/24 | 14/05/2024 | Assault | 51.4501 | -2.5901 | 23 | Female | White British | Sarah | Hughes | 12/03/2001 | BS1 4DJ
      24/10002/24 | 15/05/2024 | Robbery | 51.4512 | -2.5877 | 41 | Male | Asian | David | Patel | 30/11/1982 | BS2 8QN
      24/10003/24 | 26/05/2024 | Assault | 51.4533 | -2.5911 | 35 | Male | Black | James | Okafor | 07/07/1988 | BS5 0AX
      24/10004/24 | 27/05/2024 | Assault | 51.4544 | -2.5922 | 19 | Female | Mixed | Emma | Walker | 25/12/2004 | BS3 1JP`,
  },
  {
    file: 'homes.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Victim Home Easting | Victim Home Northing | Offence Easting | Offence Northing | Date of Offence | Offence
      = - | - | easting | northing | date | category
      400100 | 300100 | 401200 | 300900 | 13/01/2024 | Theft
      400200 | 300200 | 401300 | 300950 | 14/01/2024 | Theft
      400300 | 300300 | 401400 | 300800 | 15/01/2024 | Robbery`,
  },
  {
    file: 'monthly by lsoa.csv',
    layout: 'table',
    grid: 'none',
    problems: ['no-place-column'],
    text: `LSOA11CD | LSOA11NM | Month | Crime Type | Number of offences
      = area-code | area-name | date | category | count
      E01026561 | Broadland 013E | 2024-01 | Burglary | 3
      E01026562 | Broadland 013F | 2024-01 | Robbery | 1
      E01026561 | Broadland 013E | 2024-02 | Burglary | 5`,
  },
  {
    file: 'county lines.csv',
    layout: 'table',
    grid: 'degrees',
    text: `Event No | Event Date | Type of incident | lng | lat | County Lines | CCE flag | Hate Crime | Firearm | Drug related
      = reference | date | category | longitude | latitude | flag:exploitation | flag:exploitation | flag:hate | flag:gun | flag:drugs
      E-20240001 | 2024-05-01 | Drugs | 1.2951 | 52.6281 | 1 | 0 | 0 | 0 | 1
      E-20240002 | 2024-05-02 | Weapons | 1.2966 | 52.6299 | 0 | 0 | 1 | 1 | 0
      E-20240003 | 2024-05-13 | Drugs | 1.2988 | 52.6301 | 1 | 1 | 0 | 0 | 1`,
  },
  {
    file: 'victims.csv',
    layout: 'force-extract',
    grid: 'british-national-grid',
    text: `Crime No | Offence Start Date | Offence Start Time | Offence End Date | Offence End Time | Recorded Date | Tree Level 2 Desc | HO Offence Code | GR E | GR N | MO | Self Defined Ethnicity 18+1 | Vic Age | Vic Sex | Off Age
      = reference | date | time | date-end | time-end | - | category | offence-code | easting | northing | !free-text | ethnicity | age | sex | -
      19/100001/24 | 13/01/2024 | 21:00 | 13/01/2024 | 22:00 | 14/01/2024 | Violence | 8/06 | 431200 | 381100 | the suspect came up from behind and pushed her to the floor by the station | W1 | 23 | F | 31
      19/100002/24 | 14/01/2024 | 22:00 | 14/01/2024 | 23:00 | 15/01/2024 | Theft | 39 | 431300 | 381200 | an unattended bag was taken from the back of a chair in the bar while dancing | B1 | 34 | M | 22
      19/100003/24 | 15/01/2024 | 23:00 | 16/01/2024 | 01:00 | 16/01/2024 | Violence | 105/01 | 431400 | 381300 | a window of the parked car was smashed and a laptop taken out of the rear seat | W1 | 45 | M | 19`,
  },
  {
    file: 'occurrences.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Occurrence Date From | Occurrence Date To | Day of Week | Time Bar | Home Office Offence Sub-Group | Loc_X | Loc_Y | Sector Name | Hate Crime Marker | DA Y/N | Repeat Victim
      = date | date-end | - | - | category | easting | northing | area-name | flag:hate | flag:domestic-abuse | -
      13/01/2024 02:00 | 13/01/2024 03:00 | Saturday | 0200-0259 | Assault | 431200 | 381100 | Central | N | Y | N
      14/01/2024 12:00 | 14/01/2024 13:00 | Sunday | 1200-1259 | Robbery | 431300 | 381200 | Harbour | N | N | Y
      15/01/2024 12:00 | 15/01/2024 13:00 | Monday | 1200-1259 | Assault | 431400 | 381300 | Central | Y | N | N`,
  },
  {
    file: 'command and control.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Incident Start Date/Time | Incident End Date/Time | Final Incident Type | Opening Code Description | Qualifier 1 | Easting | Northing | Grade of Response | Log Number
      = date | date-end | category | - | - | easting | northing | - | reference
      2024-01-13 10:00 | 2024-01-13 11:00 | ASB Nuisance | Rowdy | Alcohol | 431200 | 381100 | Grade 1 | 20240113-0102
      2024-01-14 10:00 | 2024-01-14 11:00 | ASB Personal | Rowdy | | 431300 | 381200 | Grade 2 | 20240114-0103
      2024-01-15 10:00 | 2024-01-15 11:00 | ASB Nuisance | Noise | Drugs | 431400 | 381300 | Grade 1 | 20240115-0104`,
  },
  {
    file: 'burglary.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Committed Date From | Committed Time From | Committed Date To | Committed Time To | Offence Title | Location Easting | Location Northing | Location Type | Investigation Outcome
      = date | time | date-end | time-end | category | easting | northing | location-type | outcome
      13/01/2024 | 10:00 | 13/01/2024 | 12:00 | Burglary | 431200 | 381100 | Dwelling | Not solved
      14/01/2024 | 10:00 | 14/01/2024 | 12:00 | Burglary | 431300 | 381200 | Shop | Not solved
      15/01/2024 | 10:00 | 15/01/2024 | 12:00 | Theft | 431400 | 381300 | Dwelling | Charged`,
  },
]
