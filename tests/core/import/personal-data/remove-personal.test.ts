import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { removePersonal } from '../../../../src/core/import/personal-data/remove-personal.ts'
import { data } from '../../../support/data.ts'

const PERSONAL: [what: string, text: string][] = [
  ['an e-mail address', 'Contact j.smith@example.org for entry'],
  ['a mobile number', 'Caller on 07700 900123'],
  ['a landline in brackets', 'Ring (01603) 496 000'],
  ['a number with the code of the country', '+44 7700 900123'],
  ['a National Insurance number', 'NI QQ123456C is none, AB 12 34 56 C is'],
  ['an NHS number in groups', 'Patient 943 476 5919'],
  ['an NHS number with hyphens', '943-476-5919'],
  ['an NHS number with a label', 'NHS no. 9434765919'],
  ['a unit postcode', 'Magdalen Street, NR3 1AA'],
  ['a unit postcode in small letters without a space', 'near nr31aa'],
  ['a card', 'Paid with 4111 1111 1111 1111'],
  ['an IBAN', 'to GB82 WEST 1234 5698 7654 32'],
  ['a vehicle with a label', 'Red Fiesta reg AB12 CDE'],
  ['an old vehicle with a label', 'VRM: P123ABC'],
  ['a date of birth', 'Male, DOB 12/03/1985'],
  ['a date of birth in words', 'born 3rd March 1985'],
  ['a Crime ID of data.police.uk', `See ${'0a1b2c3d'.repeat(8)}`],
  ['a Mr', 'Home of Mr Featherstone'],
  ['a MRS in capitals', 'MRS PATEL, CORNER SHOP'],
  ['a Dr after a small word', 'seen by Dr Jones'],
  ['a victim with a name', 'Victim Sarah Okafor'],
  ['a suspect with a name after a colon', 'Suspect: John'],
  ['an offender in capitals', 'OFFENDER DAVID JONES CHARGED'],
  ['a witness named', 'witness named Priya Unheard'],
  ['a reference of a force', '36/21858/19'],
  ['a reference within a text', 'NFA see 36/21858/19'],
  ['a reference with spaces', 'Ref 36 / 21858 / 19'],
  ['a reference with hyphens', '36-21858-19'],
  ['an NHS number with points', '943.476.5919'],
  ['a vehicle with a hyphen', 'AB12-CDE'],
  ['a councillor', 'raised by Cllr Jones'],
  ['a suspect cut short', 'Susp Khan'],
  ['a call', 'CAD 123 of 01/02/2021'],
  ['a reference with the letters of its force', 'See NOR-2024-001234'],
  ['a reference with a label', 'Crime ref 1234567'],
  ['a number of the Police National Computer', '1999/123456X'],
  ['a house', '14 Acacia Avenue'],
  ['a house with zeros before its number', '0014 Acacia Avenue'],
  ['a house in a street of one word', '2 Broadway'],
  ['a house in capitals', '12 ST BENEDICTS STREET'],
  ['a house with a comma behind its number', '14, High Street'],
  ['a house with a letter, among other words', 'Rear of 22a Mill Rd, Norwich'],
  ['a flat', 'Flat 3, 22 Mill Lane'],
  ['a flat of a house with a name', 'flat 3 nelson house'],
  ['a vehicle without a label', 'AB12 CDE'],
  ['a vehicle within a text', 'White van BD51SMR made off'],
  ['an older vehicle alone', 'P123 ABC'],
  ['an NHS number by itself', '9434765919'],
  ['a mobile without its 0', '7700900123'],
  ['a number of another country', '+33 6 12 34 56 78'],
  ['a UPRN', '100091234567'],
  ['a short UPRN with a label', 'UPRN 26301234'],
  ['an address of the internet', 'from 192.0.2.1'],
  ['one of version 6', '2001:db8::1'],
  ['three words of a place', '///filled.count.soap'],
  ['three words without slashes, within a text', 'Found at filled.count.soap, bench'],
  ['an account', '@norwich_lad'],
  ['a profile', 'https://www.facebook.com/kel.x'],
  ['an account with the name of its site', 'Snapchat: kel_99'],
  ['a passport with a label', 'Passport no 123456789'],
  ['a driving licence', 'MORGA657054SM9IJ'],
  ['a sort code with its account', '20-00-00 12345678'],
  ['a card of which four figures are seen', '**** **** **** 1234'],
  ['an IMEI', '490154203237518'],
  ['an officer by his collar', 'PC 1234 Jones'],
  ['an officer by rank and name', 'Attended by DC Patel'],
  ['a victim in small letters', 'victim aisha begum'],
  ['a neighbour', 'Neighbour Sarah'],
  ['a cell too long to be a category', 'noise '.repeat(100)],
]

/** Somebody only where the column is not one of places that are called so. */
const BARE_NAMES = [
  ...[
    'John Smith',
    'JOHN SMITH',
    'john smith',
    'SMITH, John',
    'Smith John',
    'J. Smith',
    'Aisha Bibi Khan',
    'John A Smith',
  ],
  ...[
    "Outside John Smith's house",
    'OUTSIDE JOHN SMITH\u2019S HOUSE',
    'John Smith, Mill Lane',
    'Robbery of Priya Patel at shop',
  ],
  ...[
    'Assault - John Smith',
    'Smith John, 12 years old',
    "Siobhan O'Brien",
    'Mohammed Al-Rashid Khan',
    'John\u00a0Smith',
    'Jo\u200bhn Smith',
  ],
]

const NOT_PERSONAL = [
  ...[
    'On or near Station Road',
    'A11 Norwich Road',
    'St John Street',
    'The Prince Albert',
    'John Lewis',
    'John Lewis Car Park',
  ],
  ...['Nelson Ward', 'George Borrow Road', 'WILLIAM KETT CLOSE', 'Edith Cavell Academy', 'Thomas Bullock Primary'],
  ...['James Paget University Hospital', 'Norman Lewis Court', 'Martin Luther King House', 'Mother Julian Close'],
  ...[
    'S47 ABH',
    'S136 MHA',
    'Section 5 Public Place',
    'Possession of knife (1 in public place)',
    'A140 JCT',
    '8/06',
    '195/94',
  ],
  ...[
    'Junction 12, Aylsham Road',
    'Bus stop 12 Dereham Road',
    '24 Hour Petrol Station, Boundary Road',
    '5 Ways',
    '6th Form',
  ],
  ...[
    'NR31 BUS STATION',
    'IP22',
    'KIN 101',
    '01/02/2024 12:30',
    '01-02-2021 12:30',
    'Outcome 14: Victim declines',
    'PS5 stolen',
  ],
  ...[
    'PC World',
    'Coffee @Home',
    'Suspect mark on wall',
    'Neighbour dispute',
    'Partner violence',
    'son hit mother',
    'CAD closed',
  ],
  ...[
    'West Yorkshire Police',
    'Norfolk and Suffolk NHS Foundation Trust',
    'Norwich City Council',
    'Near miss reported',
  ],
  ...['Theft over £5,000 from Park Street', 'Mary Jane', 'Contact made', 'Officer assaulted', 'Passport office'],
  ...['', 'Anti-social behaviour', 'On or near Magdalen Street', 'Magdalen Street', "The King's Head", 'Lord Nelson'],
  ...[
    'Investigation complete; no suspect identified',
    'Suspect charged',
    'Suspect Charged',
    'Offender given a caution',
  ],
  ...[
    'Offender Given Penalty Notice',
    'Victim Support',
    'Victim declines to support',
    'Named Suspect - Evidential Difficulties',
  ],
  ...['Suspect package', 'Unable to prosecute suspect', '01/02/2024', '12:30', '52.628101, 1.299350', '622950 308560'],
  ...['NR3 1', 'NR3', 'E01026847', 'Norwich 009F', '008/06', 'S47 Assault', 'A11 / B1108 roundabout', 'A11 2nd exit'],
  ...[
    'B1 1st floor',
    'Orchard Dr Norwich',
    'ORCHARD DR NORWICH',
    '1234567890',
    '123 456 7890',
    'Nature reserve',
    'Index offence',
  ],
  ...['Missing person', 'Drugs (possession)', 'Bus stop 12 at 07:45', 'Registration district', '£1,000 to £5,000'],
]

describe('a cell of a column that is kept', () => {
  it.each(PERSONAL)('goes as a whole with %s', (_, text) => {
    expect(removePersonal(text)).toBe('')
  })

  it.each(NOT_PERSONAL)('stays: %j', (text) => {
    expect(removePersonal(text)).toBeNull()
    expect(removePersonal(text, { bareNames: 'of-people' })).toBeNull()
  })

  it.each(BARE_NAMES)('goes with %j, but not in a list of places', (text) => {
    expect(removePersonal(text, { bareNames: 'of-people' })).toBe('')
    expect(removePersonal(text)).toBeNull()
  })

  it('stays, whatever data.police.uk publishes of places, types and outcomes', (context) => {
    const folder = data('police/norfolk-2025', context)
    const cells = new Set(
      readdirSync(folder).flatMap((file) =>
        readFileSync(join(folder, file), 'utf8')
          .split(/\r?\n/)
          .slice(1)
          .flatMap((line) => line.split(',').slice(6)),
      ),
    )
    expect(cells.size).toBeGreaterThan(1000)
    expect([...cells].filter((cell) => removePersonal(cell, { bareNames: 'of-people' }) !== null)).toEqual([])
  })
})
