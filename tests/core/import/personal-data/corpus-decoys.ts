import { DISTRICTS, SCHOOLS, street, TOWNS, VENUES, WARDS } from './corpus-places.ts'
import type { Draw } from './draw.ts'
import {
  CATEGORIES,
  COLOURS,
  CRIME_TYPES,
  ETHNICITIES,
  FORCES,
  LOCATION_TYPES,
  MAKES,
  OFFENCES,
  OUTCOMES,
  WEAPONS,
} from './police-lists.ts'
import { each, oneOf, pad, SILENT, styled, type Way, way } from './ways.ts'

const day = (draw: Draw) => pad(draw.whole(1, 28))
const month = (draw: Draw) => pad(draw.whole(1, 12))
const year = (draw: Draw) => draw.whole(2019, 2025)
/** What files hold that is nobody's: it has to pass. */
export const DECOY_WAYS: Readonly<Record<string, Way>> = {
  'area codes': way(
    `LSOA code | lsoa21cd | OA | MSOA | ${SILENT}`,
    styled([(draw) => `E0102${draw.digits(4)}`, (draw) => `E0200${draw.digits(4)}`]),
  ),
  'area names': way(
    `LSOA name | MSOA21NM | ${SILENT}`,
    each((draw) => `${draw.one(DISTRICTS)} ${pad(draw.whole(1, 20), 3)}${draw.signs(1, 'ABCDEF')}`),
  ),
  'ward codes': way(
    `Ward code | wd22cd | ${SILENT}`,
    each((draw) => `E0500${draw.digits(4)}`),
  ),
  'ward names': way(`Ward | Ward name | WD22NM | Electoral ward | ${SILENT}`, oneOf(WARDS)),
  'district names': way(`District | LAD22NM | Local Authority | Falls within district | ${SILENT}`, oneOf(DISTRICTS)),
  'district codes': way(
    `LAD code | District code | ${SILENT}`,
    each((draw) => `E0700${draw.digits(4)}`),
  ),
  'asset numbers': way(
    `Asset ID | asset_no | Lamp column | USRN | ${SILENT}`,
    each((draw) => `${draw.whole(1, 9)}${draw.digits(9)}`),
  ),
  eastings: way(
    `Easting | X | grid_e | EASTING_M | ${SILENT}`,
    styled([(draw) => String(draw.whole(560000, 655000)), (draw) => `${draw.whole(560000, 655000)}.${draw.digits(2)}`]),
  ),
  northings: way(
    `Northing | Y | grid_n | ${SILENT}`,
    each((draw) => String(draw.whole(270000, 345000))),
  ),
  longitudes: way(
    `Longitude | lon | long | ${SILENT}`,
    each((draw) => (0.2 + draw.chance() * 1.4).toFixed(6)),
  ),
  latitudes: way(
    `Latitude | lat | ${SILENT}`,
    each((draw) => (52.4 + draw.chance() * 0.5).toFixed(draw.whole(4, 7))),
  ),
  'dates of offences': way(
    `Date | Offence Date | Date reported | committed_on | Start date | ${SILENT}`,
    styled([
      (draw) => `${day(draw)}/${month(draw)}/${year(draw)}`,
      (draw) => `${year(draw)}-${month(draw)}-${day(draw)}`,
      (draw) => `${day(draw)}/${month(draw)}/${pad(draw.whole(19, 25))}`,
      (draw) => `${day(draw)}-${draw.one(['Jan', 'Jun', 'Oct'])}-${draw.whole(19, 25)}`,
    ]),
  ),
  'dates with times': way(
    `DateTime | Reported at | StartDateTime | ${SILENT}`,
    each((draw) => `${day(draw)}/${month(draw)}/${year(draw)} ${pad(draw.whole(0, 23))}:${pad(draw.whole(0, 59))}`),
  ),
  'old dates of offences': way(
    `Offence date | Date | ${SILENT}`,
    each((draw) => `${day(draw)}/${month(draw)}/${draw.whole(2001, 2009)}`),
  ),
  months: way(
    `Month | Period | ${SILENT}`,
    styled([
      (draw) => `${year(draw)}-${month(draw)}`,
      (draw) => `${draw.one(['April', 'May', 'June', 'August', 'January'])} ${year(draw)}`,
      (draw) => draw.one(['April', 'May', 'June', 'August']),
    ]),
  ),
  weekdays: way(
    `Day | Weekday | ${SILENT}`,
    oneOf(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
  ),
  times: way(
    `Time | Time from | start_time | ${SILENT}`,
    styled([
      (draw) => `${pad(draw.whole(0, 23))}:${pad(draw.whole(0, 59))}`,
      (draw) => `${pad(draw.whole(0, 23))}:${pad(draw.whole(0, 59))}:00`,
      (draw) => `${pad(draw.whole(0, 23))}${pad(draw.whole(0, 59))}`,
    ]),
  ),
  'offence codes': way(
    `HO Code | Offence code | HOCode | ${SILENT}`,
    styled([
      (draw) => `${pad(draw.whole(1, 195), 3)}/${pad(draw.whole(1, 99))}`,
      (draw) => draw.one(['8N', '105A', '5D', '28E', '104', '19C', '195/94']),
    ]),
  ),
  offences: way(
    `Offence | Offence Description | HO Offence | Crime description | offence_title | ${SILENT}`,
    oneOf(OFFENCES),
  ),
  outcomes: way(`Outcome | Last outcome category | Disposal | Outcome description | ${SILENT}`, oneOf(OUTCOMES)),
  'crime types': way(`Crime type | Category | Incident Type | ${SILENT}`, oneOf(CRIME_TYPES)),
  categories: way(`ASB Type | Sub-category | Complaint type | Request type | ${SILENT}`, oneOf(CATEGORIES)),
  'street names': way(
    `Street | Location | Road name | street_name | Location Description | ${SILENT}`,
    styled([
      street,
      (draw) => `On or near ${street(draw)}`,
      (draw) => street(draw).toUpperCase(),
      (draw) => `${street(draw)}, ${draw.one(TOWNS)}`,
    ]),
  ),
  junctions: way(
    `Location | Junction | ${SILENT}`,
    each((draw) => `A${draw.whole(10, 149)} / ${street(draw)}`),
  ),
  towns: way(`Town | Post town | Village | Parish | Settlement | ${SILENT}`, oneOf(TOWNS)),
  venues: way(
    `Premises name | Venue | Pub | Name | Trading name | Licensed Premises | name | ${SILENT}`,
    oneOf(VENUES),
  ),
  schools: way(`School | School name | Establishment | Name | ${SILENT}`, oneOf(SCHOOLS)),
  counts: way(
    `Count | Offences | Total | Occurrences | Number of incidents | ${SILENT}`,
    each((draw) => String(draw.whole(0, 400))),
  ),
  rates: way(
    `Rate | per 1000 | ${SILENT}`,
    each((draw) => (draw.chance() * 80).toFixed(2)),
  ),
  flags: way(
    `DA flag | Hate crime | Alcohol related | Domestic | knife_flag | Victim known | ${SILENT}`,
    styled([
      (draw) => draw.one(['Y', 'N']),
      (draw) => draw.one(['Yes', 'No', 'Unknown']),
      (draw) => draw.one(['TRUE', 'FALSE']),
      (draw) => draw.one(['0', '1']),
    ]),
  ),
  'age bands': way(
    `Age band | Age group | Victim Age Range | ${SILENT}`,
    oneOf(['0-9', '10-17', '18-24', '25-34', '35-49', '50-64', '65+', 'Under 18']),
  ),
  ages: way(
    `Age | Victim age | AgeAtOffence | ${SILENT}`,
    each((draw) => String(draw.whole(1, 95))),
  ),
  sexes: way(
    `Sex | Gender | Victim Sex | Suspect gender | ${SILENT}`,
    styled([(draw) => draw.one(['M', 'F']), (draw) => draw.one(['Male', 'Female', 'Unknown'])]),
  ),
  ethnicities: way(
    `Ethnicity | Self-defined ethnicity | Officer-defined ethnicity | Ethnic group | ${SILENT}`,
    oneOf(ETHNICITIES),
  ),
  beats: way(
    `Beat | beat_code | SNT | Sector | ${SILENT}`,
    styled([
      (draw) => `N${draw.signs(1, 'CEWS')}${draw.whole(1, 9)}${draw.signs(1, 'ABC')}`,
      (draw) => `${draw.one(['Norwich', 'Yarmouth', 'Lynn', 'Breckland'])} ${draw.one(['East', 'West', 'North'])} SNT`,
    ]),
  ),
  licences: way(
    'Licence number | Licence No | LicenceRef | Permit no | Application number',
    styled([
      (draw) => `PREM/${year(draw)}/${pad(draw.whole(1, 99999), 5)}`,
      (draw) => `${draw.whole(10, 24)}/${pad(draw.whole(1, 99999), 5)}/PREM`,
      (draw) => `NCC-${year(draw)}-${draw.digits(5)}`,
    ]),
  ),
  'licence activities': way(
    'Licensable activities | Activity',
    each(
      (draw) =>
        `Sale of alcohol; ${draw.one(['live music', 'recorded music', 'late night refreshment', 'films'])}; ${draw.one(['on', 'off'])} the premises`,
    ),
  ),
  'hex colours': way(
    `Colour | fill | ${SILENT}`,
    each((draw) => `#${draw.signs(6, '0123456789abcdef')}`),
  ),
  years: way(
    `Year | Financial year | ${SILENT}`,
    styled([
      (draw) => String(year(draw)),
      (draw) => `${draw.whole(2010, 2024)}/${draw.whole(11, 25)}`,
      (draw) => String(draw.whole(1890, 2020)),
    ]),
  ),
  cells: way(
    `h3 | hex_id | H3 index | ${SILENT}`,
    each((draw) => `89194${draw.signs(4, '0123456789abcdef')}${draw.signs(2, '0123456789abcdef')}7ffff`),
  ),
  sectors: way(
    `Postcode sector | Sector | pcsector | ${SILENT}`,
    each((draw) => `NR${draw.whole(1, 35)} ${draw.digits(1)}`),
  ),
  'outward codes': way(
    `Postcode district | Outcode | Postcode area | ${SILENT}`,
    styled([(draw) => `NR${draw.whole(1, 35)}`, (draw) => draw.one(['PE30', 'IP22', 'NR1', 'SW1A', 'W1T'])]),
  ),
  'location types': way(`Location type | Place kind | Premises type | ${SILENT}`, oneOf(LOCATION_TYPES)),
  colours: way(`Vehicle colour | Colour | ${SILENT}`, oneOf(COLOURS)),
  makes: way(`Vehicle make | Make | ${SILENT}`, oneOf(MAKES)),
  weapons: way(`Weapon | Weapon used | ${SILENT}`, oneOf(WEAPONS)),
  forces: way(`Reported by | Falls within | Force | Recorded by | ${SILENT}`, oneOf(FORCES)),
  'kinds of victims': way(
    'Victim type | Victim | Offender | Suspect status | Victim gender',
    oneOf(['Person', 'Business', 'State', 'Known', 'Stranger', 'Partner', 'Male', 'Female']),
  ),
  'opening hours': way(
    `Opening hours | Hours | ${SILENT}`,
    each((draw) => `Mo-Su ${pad(draw.whole(8, 12))}:00-${pad(draw.whole(20, 23))}:30`),
  ),
  'row numbers': way(
    `ID | OBJECTID | fid | uid | ${SILENT}`,
    styled([(draw) => String(draw.whole(1, 9000)), (draw) => `node/${draw.whole(1000000, 99999999)}`]),
  ),
  'national grid references': way(
    `Grid ref | OSGR | Grid Reference | ${SILENT}`,
    each((draw) => `TG ${draw.digits(3)} ${draw.digits(3)}`),
  ),
}
