import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../../../src/core/import/personal-data/find-personal.ts'
import { removePersonal } from '../../../../src/core/import/personal-data/remove-personal.ts'
import type { PersonalKind } from '../../../../src/core/vocabulary/personal-kinds.ts'

const column = (text: string) => text.split('|').map((value) => value.trim())

const FOUND: [header: string, values: string, kind: PersonalKind, by: 'header' | 'values'][] = [
  ['nhs_no', '943 476 5919 | N/K | 943 476 5918', 'nhs-number', 'header'],
  ['F1', '9434765919 | 4010232137 | 9434765870', 'nhs-number', 'values'],
  ['NI No', 'AB123456C', 'national-insurance-number', 'header'],
  ['F1', 'AB123456C | JG 10 37 59 A', 'national-insurance-number', 'values'],
  ['PCODE', 'NR3 1AA | NR3 | NR3 | NR3', 'postcode', 'values'],
  ['Contact', 'a.smith@example.org | 07700 900123', 'email', 'values'],
  ['Mobile', '7700900123 | 7700900456', 'phone', 'header'],
  ['F1', '+44 7700 900123 | 01632 960 001', 'phone', 'values'],
  ['Tel', 'M: 07700 900123 / 01632 960001 ext 12', 'phone', 'header'],
  ['VictimDOB', '12/03/1985', 'date-of-birth', 'header'],
  ['dob', '31118', 'date-of-birth', 'header'],
  ['Year of birth', '1985', 'date-of-birth', 'header'],
  ['F1', '01/02/1951 | 03/04/1964 | 05/06/1977 | 07/08/1982 | 09/10/1995 | 11/12/2003', 'date-of-birth', 'values'],
  ['Surname', 'Featherstonehaugh | Hill | Oyelaran', 'name', 'header'],
  ['Victim name', 'Unheard Ofson', 'name', 'header'],
  ['Suspect', 'SMITH, John | N/K', 'name', 'header'],
  ['Last name', 'Hill | Wood | Street', 'name', 'header'],
  ['Crime victim', 'Aisha Begum | John Smith', 'name', 'header'],
  ['Offence suspect', 'Aisha Begum | John Smith', 'name', 'header'],
  ['Suspect offence', 'Aisha Begum | John Smith', 'name', 'header'],
  ['Beat contact', 'Aisha Begum | John Smith', 'name', 'header'],
  ['School contact', 'Begum | Smith | Unheard', 'name', 'header'],
  ['Victim of crime', 'Aisha Begum | John Smith', 'name', 'header'],
  ['Victim school keyworker', 'Aisha Begum | John Smith', 'name', 'header'],
  ['Hospital case worker', 'Aisha Begum | John Smith', 'name', 'header'],
  ['Site warden', 'Aisha Begum | John Smith', 'name', 'header'],
  ['Organisation', 'Aisha Begum | John Smith | Priya Patel', 'name', 'header'],
  ['Crime type', 'Aisha Begum | John Smith | Priya Patel', 'name', 'header'],
  ['Force', 'Begum | Smith | Patel | O’Brien', 'name', 'header'],
  ['Reported by', 'Wisniewska | Gooch | Duszynska | Tooley', 'name', 'header'],
  ['Recorded by', 'WISNIEWSKA | GOOCH | DUSZYNSKA | OBI', 'name', 'header'],
  ['F1', 'Sarah Khan | PATEL, Priya | Mr T Unheard | J. R. Fernsby', 'name', 'values'],
  ['Premises licence holder', 'John Smith | Ali Khan | Stonegate Pubs Ltd', 'name', 'header'],
  ['Location', '12 High Street | Flat 2, 14 Mill Lane, Norwich | Castle Meadow', 'address', 'values'],
  ['Home address', 'The Old Rectory, Church Lane', 'address', 'header'],
  ['House No', '12 | 14a | Rose Cottage', 'address', 'header'],
  ['UPRN', '26301234', 'uprn', 'header'],
  ['F1', '100091234567 | 100091234568 | 100090123456', 'uprn', 'values'],
  ['F1', '36/21858/19 | 36/63265/20', 'crime-reference', 'values'],
  ['F1', 'CAD 123 of 01/02/2024 | CAD 7 of 02/02/2024', 'crime-reference', 'values'],
  ['F1', 'NOR-2024-001234 | NOR-2024-001235', 'crime-reference', 'values'],
  ['PNC', '99/123456X', 'crime-reference', 'header'],
  ['Occurrence No', '22000123456 | 22000123457', 'crime-reference', 'header'],
  ['F1', 'AB12 CDE | P123 ABC | ABC 123T | AIZ 1234', 'vehicle-registration', 'values'],
  ['Reg', 'AB12CDE', 'vehicle-registration', 'header'],
  ['Sort code', '20-00-00', 'bank-details', 'header'],
  ['F1', '4111 1111 1111 1111 | 5555 5555 5555 4444 | 4012888888881881', 'bank-details', 'values'],
  ['Passport', '123456789', 'passport', 'header'],
  ['Handset IMEI', '49015420323751', 'imei', 'header'],
  ['IP address', '192.0.2.1', 'ip-address', 'header'],
  ['F1', '2001:db8::1 | 192.0.2.44', 'ip-address', 'values'],
  ['F1', '@norwich_lad | @an.other', 'social-handle', 'values'],
  ['F1', 'filled.count.soap | ///index.home.raft', 'what3words', 'values'],
  ['MO', 'Smashed rear window | Forced side door open', 'free-text', 'header'],
  ['Religion', 'Christian | None', 'special-category', 'header'],
  ['DisabledFlag', 'Y | N | N', 'special-category', 'header'],
  ['Sexual orientation', 'Prefer not to say', 'special-category', 'header'],
]

const PASSES: [header: string, values: string][] = [
  ['Hospital', 'James Paget | Queen Elizabeth | Addenbrookes'],
  ['Organisation', 'Norfolk County Council | Leeway | Victim Support'],
  ['Victim ward', 'Nelson | Sewell | Crome | Eaton'],
  ['Suspect vehicle make', 'Ford | Morgan | Austin | Bentley'],
  ['Victim school', 'Hewett | Sewell Park | Jane Austen College'],
  ['Crime victim', 'Person | Business | State'],
  ['Reported by', 'Norfolk Constabulary | Essex Police | Kent | Norwich City Council'],
  ['Reported by', 'Norfolk | Suffolk | Essex | Kent'],
  ['Reported by', 'Police | Victim | Neighbours | Member of public | Online'],
  ['Recorded by', 'NNUH | JPUH | QEH | Queen Elizabeth Hospital'],
  ['Reported by', 'Norfolk and Norwich | James Paget Hospital | Queen Elizabeth | NHS Trust'],
  ['Asset', '9434765919 | 9434765918 | 9434765917 | 9434765916 | 9434765915 | 9434765914'],
  ['NHS trust', 'Norfolk and Norwich | James Paget'],
  ['NI', 'QQ123456C | BG123456A'],
  ['Postcode', 'NR3 1 | NR3 | PE30 4'],
  ['Phone box', 'Y | N'],
  ['Passport checked', 'Yes | No'],
  ['Offence date', '01/02/1951 | 03/04/1964 | 05/06/1977 | 07/08/1982 | 09/10/1995 | 11/12/2003'],
  ['F1', '01/02/2004 | 03/04/2005 | 05/06/2006 | 07/08/2007 | 09/10/2008 | 11/12/2003'],
  ['F1', '12/03/24 | 13/03/24 | 28/12/23'],
  ['Location', 'High Street | On or near Magdalen Street | St John Maddermarket'],
  ['Location', 'Junction 12, Aylsham Road | A47 Acle Straight | B1108 Earlham Road'],
  ['Pub', 'Lord Nelson | The King’s Head | William IV | Charlotte Arms'],
  ['Ward', 'Nelson | Sewell | Crome | Eaton'],
  ['Pub', 'William Gladstone | Thomas Paine | Elizabeth Fry'],
  ['Crime no', '00806 | 00806 | 00806 | 00806 | 00806 | 00806'],
  ['Website', 'www.norwich.events | www.norfolk.police'],
  ['Hate: religion', 'Y | N'],
  [
    'Offence',
    'Assault occasioning actual bodily harm on an adult | Interfering with a vehicle other than a car or a van | Having an article with a blade in a public place',
  ],
  ['Force', 'Norfolk Constabulary | Suffolk Constabulary'],
  ['Victim', 'Person | Business | State'],
  ['Class', 'Class A | Class B | Class C'],
  ['F1', 'N Walsham | S Norfolk | W Norfolk'],
  ['Licence number', 'PREM/2019/00123 | NCC-2019-00124'],
  ['Occurrences', '1 | 2 | 3 | 120'],
  ['Offence ref', '8N | 105A | 8N | 8N | 8N | 8N'],
  ['Time', '12:30:00 | 07:45:10'],
  ['Website', 'www.norfolk.gov | norfolk.police.uk'],
  ['Colour', '#a1b2c3 | #000000'],
  [
    'Offence description',
    'Theft from the person of another | Theft from the person of another | Robbery of personal property',
  ],
  ['Ethnicity', 'White | Asian | Black'],
  ['Hate crime strand', 'Religion | Disability'],
  ['Health centre', 'Lawson Road | Coastal Villages'],
  ['H3', '891944d2ab7ffff | 891944d2a3bffff'],
  ['Period', 'June 2021 | May 2022 | August 2023'],
  ['Name', ''],
]

describe('a column', () => {
  it.each(FOUND)('%j of %j is %s', (header, values, kind, by) => {
    expect(findPersonal(header, column(values))).toMatchObject({ kind, by })
  })

  it.each(PASSES)('%j of %j passes', (header, values) => {
    expect(findPersonal(header, column(values))).toBeNull()
  })

  it('has a share of the values that say something: blanks and "N/K" are not counted', () => {
    const values = ['NR3 1AA', 'NR3', '', '  ', 'N/K', 'unknown', 'NR4', 'NR5 2AB']
    expect(findPersonal('F1', values)).toEqual({ kind: 'postcode', share: 0.5, by: 'values' })
  })

  it.each([
    ['one in five is enough', 4, 'postcode'],
    ['fewer are not', 5, undefined],
  ])('of postcodes: %s', (_, others, kind) => {
    const values = ['NR3 1AA', ...Array.from({ length: others }, () => 'Norwich')]
    expect(findPersonal('F1', values)?.kind).toBe(kind)
  })

  it('is known below its header without values, where values could not decide', () => {
    expect(findPersonal('Date of Birth', [])).toEqual({ kind: 'date-of-birth', share: 0, by: 'header' })
    expect(findPersonal('Email', [])).toBeNull()
  })

  it('is taken for what its values are, also below the wrong header', () => {
    expect(findPersonal('Easting', ['a@example.org', 'b@example.org'])?.kind).toBe('email')
    expect(findPersonal('Category', ['NR3 1AA', 'NR5 2AB'])?.kind).toBe('postcode')
  })

  describe('of a list with single cells of something personal', () => {
    const offences = (secrets: readonly string[], rows = 40) => [
      ...secrets,
      ...Array.from(
        { length: rows - secrets.length },
        (_, row) => ['Robbery', 'Affray', 'Burglary'][row % 3] as string,
      ),
    ]
    const SECRETS: [what: string, one: string, other: string][] = [
      ['e-mail addresses', 'a@example.org', 'b@example.org'],
      ['telephone numbers', '07700 900123', '01632 960001'],
      ['National Insurance numbers', 'AB123456C', 'JG 10 37 59 A'],
      ['addresses of the internet', '192.0.2.1', '192.0.2.2'],
      ['accounts', '@norwich_lad', '@an.other'],
      ['three words', 'filled.count.soap', 'index.home.raft'],
      ['references', '36/21858/19', '36/63265/20'],
      ['vehicles', 'AB12 CDE', 'BD51 SMR'],
      ['addresses', '12 High Street', '14 Mill Lane'],
    ]
    it.each(SECRETS)('(%s) stays, and every one of the cells is found by itself', (_, one, other) => {
      for (const header of ['Offence', 'Outcome', 'Location', 'Crime type']) {
        expect(findPersonal(header, offences([one]))).toBeNull()
        expect(findPersonal(header, offences([one, other, other]))).toBeNull()
      }
      expect([one, other].map((value) => removePersonal(value))).toEqual(['', ''])
    })

    it.each(SECRETS)('(%s) goes as a whole where they stand in most of the cells', (_, one, other) => {
      expect(findPersonal('Offence', offences([one, other], 3))).not.toBeNull()
    })

    it('goes as a whole below a header of none that is kept', () => {
      expect(findPersonal('F1', offences(['a@example.org']))?.kind).toBe('email')
    })
  })
})
