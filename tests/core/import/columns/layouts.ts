/**
 * Tables as partners write them; all rows are invented. In each text the first line is the header, the second, after "=", what is
 * expected of each column: its role, "-" for none, or "!" and the kind of personal data it is dropped for.
 */
export interface WrittenLayout {
  readonly file: string
  readonly layout: string
  readonly grid: string
  readonly text: string
  readonly problems?: readonly string[]
}

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
    grid: 'british-national-grid',
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
    grid: 'british-national-grid',
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
    grid: 'british-national-grid',
    text: `URN | Incident Date | Incident Time | Classification | X Coord | Y Coord | Knife Marker | Gun Marker | Youth
      = reference | date | time | category | easting | northing | flag:knife | - | flag:under-25
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
      = reference | date | category | longitude | latitude | flag:exploitation | - | flag:hate | flag:gun | flag:drugs
      E-20240001 | 2024-05-01 | Drugs | 1.2951 | 52.6281 | 1 | 0 | 0 | 0 | 1
      E-20240002 | 2024-05-02 | Weapons | 1.2966 | 52.6299 | 0 | 0 | 1 | 1 | 0
      E-20240003 | 2024-05-13 | Drugs | 1.2988 | 52.6301 | 1 | 1 | 0 | 0 | 1`,
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
]

export const COUNCILS: readonly WrittenLayout[] = [
  {
    file: 'lancashire_asb.tab',
    layout: 'asb-table',
    grid: 'degrees',
    text: `month | longitude | latitude | location | lsoa_code
      = date | longitude | latitude | location | area-code
      2022-01-01 | -2.4646 | 53.7655 | Hazel Close | E01012607
      2022-01-01 | -2.4747 | 53.7702 | Peri Close | E01012608
      2022-02-01 | -2.4747 | 53.7702 | Peri Close | E01012608`,
  },
  {
    file: 'Anti-social behaviour 2024.csv',
    layout: 'asb-table',
    grid: 'british-national-grid',
    text: `Case Reference | Date Received | Ward | Easting | Northing
      = reference | date | area-name | easting | northing
      ASB-10021 | 14/02/2024 | Abbey | 412100 | 287300
      ASB-10022 | 15/02/2024 | Arden | 412250 | 287410
      ASB-10023 | 29/02/2024 | Abbey | 412333 | 287122`,
  },
  {
    file: 'noise and nuisance.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Case Ref | Date Logged | ASB Type | Ward Name | Easting | Northing | Case Status | Caller Name | Phone
      = reference | date | category | area-name | easting | northing | outcome | !name | !phone
      NN-20001 | 21/02/2024 | Noise | Abbey | 412100 | 287300 | Closed | Sarah Hughes | 01632 960001
      NN-20002 | 22/02/2024 | Vehicle nuisance | Arden | 412250 | 287410 | Open | David Patel | 01632 960002
      NN-20003 | 23/02/2024 | Noise | Abbey | 412333 | 287122 | Closed | Emma Walker | 01632 960003`,
  },
  {
    file: 'fly-tipping.csv',
    layout: 'table',
    grid: 'degrees',
    text: `Report Number | Created Date | Category | Latitude | Longitude | Status
      = reference | date | category | latitude | longitude | outcome
      R-9001 | 2024-03-01 09:15 | Fly-tipping | 52.6301 | 1.2971 | Cleared
      R-9002 | 2024-03-02 10:15 | Graffiti | 52.6312 | 1.2966 | Open
      R-9003 | 2024-03-13 11:45 | Fly-tipping | 52.6333 | 1.2955 | Cleared`,
  },
  {
    file: 'cctv incidents.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Log No | Date | Time | Incident Type | Camera Location | OSGB E | OSGB N
      = reference | date | time | category | location | easting | northing
      L/1001 | 01-Mar-2024 | 21:05 | Fighting | Market Place | 623100 | 308400
      L/1002 | 02-Mar-2024 | 22:15 | Theft | Station Approach | 623250 | 308510
      L/1003 | 02-Mar-2024 | 23:55 | Fighting | Market Place | 623100 | 308400`,
  },
  {
    file: 'community safety returns.csv',
    layout: 'table',
    grid: 'none',
    problems: ['no-place-column'],
    text: `Local Authority | Month | Incident category | Incident count
      = district | date | category | count
      Broadland | Jan-24 | Noise | 12
      Breckland | Jan-24 | Litter | 8
      Broadland | Feb-24 | Noise | 15`,
  },
  {
    file: 'housing asb.xlsx · Cases',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Case ID | Opened date | Date of incident | Nature of incident | Tenant name | UPRN | X coordinate | Y coordinate
      = reference | - | date | category | !name | !uprn | easting | northing
      H-00401 | 04/02/2024 | 23/01/2024 | Noise | Sarah Hughes | 100090123451 | 412100 | 287300
      H-00402 | 05/02/2024 | 24/01/2024 | Threats | David Patel | 100090123452 | 412250 | 287410
      H-00403 | 06/02/2024 | 25/01/2024 | Noise | Emma Walker | 100090123453 | 412333 | 287122`,
  },
  {
    file: 'hate incidents.csv',
    layout: 'table',
    grid: 'degrees',
    text: `Reference | Date of Incident | Type of incident | Location type | Longitude | Latitude | Religion | Description of what happened
      = reference | date | category | location-type | longitude | latitude | !special-category | !free-text
      HI-301 | 21/01/2024 | Verbal abuse | Street | -1.1501 | 52.9534 | Muslim | They shouted from a passing car and then drove off quickly towards the ring road.
      HI-302 | 22/01/2024 | Damage | Shop | -1.1512 | 52.9541 | Hindu | The front window was broken overnight and a note had been left by the door.
      HI-303 | 23/01/2024 | Verbal abuse | Bus | -1.1498 | 52.9550 | Jewish | A group of young people on the upper deck shouted at two of the passengers there.`,
  },
  {
    file: 'needle finds.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `Date found | Street | BNG E | BNG N | Count
      = date | location | easting | northing | count
      14/02/2024 | Mill Lane | 412100 | 287300 | 3
      15/02/2024 | Park Road | 412250 | 287410 | 1
      29/02/2024 | Mill Lane | 412333 | 287122 | 2`,
    problems: ['no-category-column'],
  },
  {
    file: 'fire deliberate.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `IRS Number | Call Date | Time of Call | Incident Group | Property Category | Grid East | Grid North | Station Ground
      = - | date | time | category | - | easting | northing | -
      220011 | 14/02/2024 | 21:14 | Primary fire | Outdoor | 412100 | 287300 | K01
      220012 | 15/02/2024 | 22:24 | Secondary fire | Vehicle | 412250 | 287410 | K02
      220013 | 29/02/2024 | 23:34 | Secondary fire | Outdoor | 412333 | 287122 | K01`,
  },
  {
    file: 'ambulance assaults.csv',
    layout: 'table',
    grid: 'degrees',
    text: `CAD Number | Call Received | Chief Complaint | Patient Age | Patient Gender | Latitude | Longitude
      = reference | date | category | age | sex | latitude | longitude
      CAD 1001 of 010324 | 2024-03-01 23:10 | Assault | 23 | Male | 52.6301 | 1.2971
      CAD 1002 of 020324 | 2024-03-02 01:20 | Stab wound | 19 | Male | 52.6312 | 1.2966
      CAD 1003 of 030324 | 2024-03-03 00:45 | Assault | 34 | Female | 52.6333 | 1.2955`,
  },
]

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
]

export const LICENSING: readonly WrittenLayout[] = [
  {
    file: 'register.csv',
    layout: 'licensing-register',
    grid: 'british-national-grid',
    text: `Licence Number | Premises Name | Licence Type | Easting | Northing | Opening Time | Terminal Hour | Premises Licence Holder | Date Granted
      = - | place-name | place-kind | easting | northing | opens | closes | !name | -
      PL/0001 | The Blind Anchor | Public house | 623100 | 308400 | 11:00 | 23:30 | Sarah Hughes | 14/02/2009
      PL/0002 | Club Neon | Nightclub | 623250 | 308510 | 22:00 | 04:00 | David Patel | 15/02/2011
      PL/0003 | The Salted Eel | Public house | 623333 | 308122 | 12:00 | 00:30 | Emma Walker | 29/11/2015`,
  },
  {
    file: 'licensed premises.csv',
    layout: 'licensing-register',
    grid: 'degrees',
    text: `Name | Kind | Longitude | Latitude | Opens | Closes
      = place-name | place-kind | longitude | latitude | opens | closes
      The Blind Anchor | Public house | 1.2931 | 52.6281 | 11:00 | 23:30
      The Idle Herring | Bar | 1.2944 | 52.6299 | 16:00 | 01:00
      The Seven Whelk | Nightclub | 1.2955 | 52.6301 | 22:00 | 04:00`,
  },
  {
    file: 'premises licences 2024.csv',
    layout: 'licensing-register',
    grid: 'degrees',
    text: `Trading Name | Premises Type | Postcode | Licensed until | Lat | Lng
      = place-name | place-kind | !postcode | closes | latitude | longitude
      Corner Store | Off licence | NR1 1AA | 23:00 | 52.6281 | 1.2931
      Club Neon | Nightclub | NR2 4AB | 04:00 | 52.6299 | 1.2944
      Pizza Port | Late night refreshment | NR3 2QZ | 03:00 | 52.6301 | 1.2955`,
  },
]

export const PLACES: readonly WrittenLayout[] = [
  {
    file: 'amenities.csv',
    layout: 'places',
    grid: 'degrees',
    text: `osm_id | key | value | name | longitude | latitude
      = - | - | place-kind | place-name | longitude | latitude
      node/328762 | amenity | taxi | Riverside Taxi Rank | 1.3051079 | 52.6266197
      node/26114797 | amenity | post_office | Brundall Post Office | 1.433542 | 52.6240892
      node/280299153 | amenity | recycling | | 1.2725013 | 52.6420144
      node/280299154 | amenity | taxi | Station Rank | 1.2725099 | 52.6420199`,
  },
  {
    file: 'schools.csv',
    layout: 'places',
    grid: 'british-national-grid',
    text: `URN | School Name | Type of establishment | OpenDate | Easting | Northing
      = - | place-name | place-kind | - | easting | northing
      120001 | Harbour Primary School | Community school | 01/09/1998 | 623100 | 308400
      120002 | Fen Road Academy | Academy | 15/09/2012 | 623250 | 308510
      120003 | Mill Lane Infant School | Community school | 30/09/2001 | 623333 | 308122`,
  },
  {
    file: 'bus stops.csv',
    layout: 'places',
    grid: 'degrees',
    text: `ATCOCode | Stop Name | Stop Type | Longitude | Latitude
      = - | place-name | place-kind | longitude | latitude
      2900A011 | Market Place | BCT | 1.2931 | 52.6281
      2900A012 | Railway Station | RSE | 1.3071 | 52.6271
      2900A013 | Mill Lane | BCT | 1.2951 | 52.6299`,
  },
  {
    file: 'food hygiene.csv',
    layout: 'places',
    grid: 'degrees',
    text: `FHRSID | BusinessName | BusinessType | RatingValue | RatingDate | Longitude | Latitude
      = - | place-name | place-kind | - | - | longitude | latitude
      500001 | Pizza Port | Takeaway/sandwich shop | 5 | 2023-04-14 | 1.2931 | 52.6281
      500002 | Corner Store | Retailers - other | 4 | 2022-11-30 | 1.3071 | 52.6271
      500003 | Harbour Fish Bar | Takeaway/sandwich shop | 5 | 2023-06-01 | 1.2951 | 52.6299`,
  },
  {
    file: 'parks.csv',
    layout: 'places',
    grid: 'british-national-grid',
    text: `Park Name | Ward | Easting | Northing
      = place-name | area-name | easting | northing
      Castle Meadow | Abbey | 623100 | 308400
      Fen Green | Arden | 623250 | 308510
      Waterloo Gardens | Abbey | 623333 | 308122`,
  },
]
