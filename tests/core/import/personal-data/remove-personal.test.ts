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
  ['a cell too long to be a category', 'noise '.repeat(100)],
]

const NOT_PERSONAL = [
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
  ...[
    'Missing person',
    'Drugs (possession)',
    'Bus stop 12 at 07:45',
    '36/21858/19',
    'Registration district',
    '£1,000 to £5,000',
  ],
]

describe('a cell of a column that is kept', () => {
  it.each(PERSONAL)('goes as a whole with %s', (_, text) => {
    expect(removePersonal(text)).toBe('')
  })

  it.each(NOT_PERSONAL)('stays: %j', (text) => {
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
    expect([...cells].filter((cell) => removePersonal(cell) !== null)).toEqual([])
  })
})
