import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../../../src/core/import/personal-data/find-personal.ts'
import type { PersonalKind } from '../../../../src/core/vocabulary/personal-kinds.ts'
import { listed } from './ways.ts'

/** Headers as forces, councils and hospitals write them, with a few values; invented. */
const PERSONAL: [header: string, values: string, kind: PersonalKind][] = [
  ['Vic1 DOB', '01/01/1990', 'date-of-birth'],
  ['SUBJ_FNAME', 'Ottilie|Rafferty', 'name'],
  ['Person Reporting', 'Jane Doe|Sam Patel|K Okoro', 'name'],
  ['PERSON_FULLNAME', 'Zyx Qwerty|Abc Deffy', 'name'],
  ['Officer in case', 'PC 1234 Bloggs|DC Trent', 'name'],
  ['Suspect 1', 'Joe Bloggs|Unknown|Lee Marsh', 'name'],
  ['Aggrieved', 'Tarquin Snodsbury|Ermintrude Fotherin|Aoibheann Sheachnas|Lubomir Zelenkau|Xiu Qianhu', 'name'],
  ['Inf Tel', '01603 123456', 'phone'],
  ['caller_msisdn', '447700900123', 'phone'],
  ['Home Addr 1', '12 Acacia Avenue', 'address'],
  ['Vic Address', '3 The Close', 'address'],
  ['Addresses', '10 Downing St', 'address'],
  ['Street & No', '12 Elm Road|14 Elm Road', 'address'],
  ['NICHE OCC NO', '22000123456', 'crime-reference'],
  ['Inc_No', '123 of 1/2/24|124 of 1/2/24', 'crime-reference'],
  ['Crime Reference Number', '36/1234/24', 'crime-reference'],
  ['CR No.', '36/1234/24|36/1235/24', 'crime-reference'],
  ['STORM log', 'NC-20240102-0123|NC-20240102-0124', 'crime-reference'],
  ['Athena Investigation No', '36/1234/24', 'crime-reference'],
  ['Unique reference number', '36AB12345', 'crime-reference'],
  ['Detained Person', 'SMITH John|JONES Amy', 'name'],
  ['Registration Mark', 'AB12CDE', 'vehicle-registration'],
  ['Offending vehicle', 'AB12 CDE|BD51 SMR', 'vehicle-registration'],
  ['Acc No', '12345678', 'bank-details'],
  ['Bank account number', '12345678', 'bank-details'],
  [
    'Text',
    'The caller states that a group of five males are kicking a ball against her fence again.|Caller reports neighbours shouting in the garden late at night and wants it logged.|Report of drunk male lying down in the road outside of the Co-op, ambulance called.',
    'free-text',
  ],
  ['Incident Details', 'male punched by doorman|phone snatched by bike rider', 'free-text'],
  ['ASB Diary comments', 'loud music again|swearing at kids', 'free-text'],
  ['Sexual_Orient', 'LGB', 'special-category'],
  ['Relig', 'C of E', 'special-category'],
  ['MH marker', 'Y', 'special-category'],
  ['Immig status', 'x', 'special-category'],
  ['Patient Postcode', 'NR1 3AB', 'postcode'],
  ['PostCd', 'NR1 3AB', 'postcode'],
  ['Date Of Birth (dd/mm/yyyy)', '', 'date-of-birth'],
  ['DoB of victim', '', 'date-of-birth'],
  ['Birth Dt', '', 'date-of-birth'],
  ['AgeDOB', '', 'date-of-birth'],
  ['Insta', 'kel_99|jaz.x|bigman1', 'social-handle'],
  ['Email of complainant', 'a@b.co', 'email'],
  ['Nat Ins', 'AB123456C', 'national-insurance-number'],
  ['Mental', '', 'special-category'],
]

/** A header, then a colon, then its values. */
const PASSES = `
  How injured: N
  Attendance ID: 123456|123457
  Assault location: Street|Pub|Home
  Weapon used: Fist|Bottle
  Arrival mode: Ambulance
  Relationship to victim: Stranger|Partner
  Assailant: Stranger|Friend
  Number of attackers: 1|2
  Attended by: Police
  Police informed: Yes|No
  Location details: Outside Tesco|Near bus station|Castle Mall
  Street name: Aylsham Road
  Nearest Junction: Mile Cross Rd
  Ward_Name: Thorpe Hamlet
  Parish: Little Walsingham
  Complaint Category: Noise
  Service request type: Graffiti
  Case status: Closed
  Officer team: Environmental Protection
  Priority: P1
  Site: Eaton Park
  Play area: Chapelfield Gardens|Wensum Park|Waterloo Park
  Bus route: 25|26A
  Stop name: Castle Meadow Stop BA|St Stephens Street
  Incident date: 01/02/2024
  Hate motivation: Race|Religion
  Outcome type: Charge/Summons
  Crime Group: Violence with injury
  Stat code: 8N
  HOCR: 8/06
  Sub type: Pedal cycle
  Premise type: Nightclub
  Licence holder type: Company
  DA: Y
  Alcohol: N
  Vulnerable: Y
  Repeat victim: Yes|No
  Number of victims: 1
  Victim count: 3
  Suspect age: 23
  Suspect: Lone Male|Lone Female|Adult Male|Young Female|Group Known|Lone Male|Adult Male
  Suspect count: 2
  Vehicle type: Car
  Vehicle make: Ford|BMW
  Property stolen: Pedal cycle|Phone
  Mobile phone stolen: Y|N
  Drug: Heroin|Cocaine
  Event type: Concert
  Event: Lord Mayor Procession|Sundown Festival
  Operation: Op Gravity
  Source: ISTV|Police
  Data source: NNUH
  File name: march.csv
  Updated: 2024-01-01
  Last update: 2024-01-01
  Geometry: POINT(1.2 52.6)
  WKT: POINT (622950 308560)|POINT (622951 308561)
  Snap point: 1234567
  Easting Northing: 622950, 308560
  Postcode sector: NR1 3
  Population: 1523
  IMD decile: 3
  Households: 700
  Month: 2024-01
  Mon: Jan
  Quarter: Q1 2024
  Shift: Late
  Hour: 22
  Address type: Residential|Commercial
  Dwelling: Y|N
  Home: Y|N
  Residential: Yes|No
  Dwelling type: Flat|House
  Case type: Noise
  Log date: 01/01/2024
  MO code: A1|B2
  Log: 123
  Notes: 
  Description: Assault|Theft
  Description: Public house|Night club|Off licence
  Class description: Restaurant
  Male: 3
  Person type: Victim|Suspect
  Nominal role: Victim
  Contact method: Phone|Email|Online
  Contact: Phone
  Owner: Norwich City Council|Norfolk County Council
  Owner type: Private
  Asset owner: NCC Highways
  Staff present: Y
  Council tax band: B
  Ref: 1|2|3
  Phone: Y|N
  Name of premises: Lord Nelson|Rose Inn|The George
  Trading As: Ali Kebab|Franks Bar|Harry Ramsdens
  Brand: Greggs|Costa|Morrisons
  Sch: Hewett|Sewell Park|Jane Austen College
  Beat Manager area: City Centre
  Policing team: Norwich East
  Locality: Earlham|Heartsease|Tuckswood
  Bar: Gonzos|Mercy|Bar Tapas
`

describe('a column of a partner’s file', () => {
  it.each(PERSONAL)('%j of %j is %s', (header, values, kind) => {
    expect(findPersonal(header, listed(values))?.kind).toBe(kind)
  })

  it.each(
    PASSES.trim()
      .split('\n')
      .map((line) => line.trim().split(/: ?/)),
  )('%j of %j passes', (header = '', values = '') => {
    expect(findPersonal(header, listed(values))).toBeNull()
  })
})
