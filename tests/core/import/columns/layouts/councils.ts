import type { WrittenLayout } from './written-layout.ts'

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
    grid: 'unknown',
    problems: ['grid-unknown'],
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
  {
    file: 'by ward.csv',
    layout: 'table',
    grid: 'none',
    problems: ['no-place-column', 'no-category-column'],
    text: `Ward Code | Ward Name | Month Year | Total number of incidents
      = area-code | area-name | date | count
      E05009861 | Ladgate | Jan 2024 | 14
      E05009862 | Linthorpe | Jan 2024 | 12
      E05009861 | Ladgate | Feb 2024 | 9`,
  },
  {
    file: 'cases.csv',
    layout: 'table',
    grid: 'none',
    problems: ['no-place-column'],
    text: `Case opened | Case closed | Category of case | Perpetrator address | Street | Ward
      = date | - | category | !address | location | area-name
      13/01/2024 | 20/01/2024 | Noise | 4 Mill Lane | Mill Lane | Abbey
      14/01/2024 | 22/01/2024 | Litter | 9 Park Road | Park Road | Arden
      15/01/2024 | | Noise | 7 Mill Lane | Mill Lane | Abbey`,
  },
  {
    file: 'grid squares.csv',
    layout: 'table',
    grid: 'british-national-grid',
    text: `id | date_time | type | postcode_sector | w3w | easting_1km | northing_1km
      = reference | date | category | - | !what3words | easting | northing
      1 | 13/01/2024 10:00 | Theft | NR1 1 | filled.count.soap | 623500 | 308500
      2 | 14/01/2024 10:00 | Robbery | NR2 1 | index.home.raft | 624500 | 309500
      3 | 15/01/2024 10:00 | Theft | NR3 1 | daring.lion.race | 625500 | 310500`,
  },
]
