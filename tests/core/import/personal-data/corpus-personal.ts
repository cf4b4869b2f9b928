import type { PersonalKind } from '../../../../src/core/vocabulary/personal-kinds.ts'
import { forename, NAME_STYLES, SHORT_NAME_STYLES, surname } from './corpus-people.ts'
import { free } from './corpus-sentences.ts'
import {
  ADDRESSES,
  account,
  BIRTHS,
  card,
  email,
  grouped,
  IPS,
  iban,
  landline,
  luhn,
  mobile,
  nhsNumber,
  nino,
  OTHER_REFERENCES,
  postcode,
  REFERENCES,
  spacedNino,
  threeWords,
  VRMS,
} from './identifiers.ts'
import { each, SILENT, styled, type Way, way } from './ways.ts'

const FLAGGED = each((draw) => draw.one(['Y', 'N', 'Y', 'N', '']))

/** For each kind the ways in which files of partners hold it. */
export const PERSONAL_WAYS: Readonly<Record<PersonalKind, readonly Way[]>> = {
  'nhs-number': [
    way(
      'NHS Number | NHS_No | nhs_number | NHSNo | Patient NHS No. | NHS',
      styled([nhsNumber, grouped(' '), grouped('-')]),
    ),
    way(SILENT, styled([nhsNumber, grouped(' '), grouped('-')])),
  ],
  'national-insurance-number': [
    way('NINO | NI Number | NI No | National Insurance Number | ni_no | NatInsNo', styled([nino, spacedNino])),
    way(SILENT, styled([nino, spacedNino, (draw) => nino(draw).toLowerCase()])),
  ],
  postcode: [
    way(
      'Postcode | POST CODE | pcode | Pcd | Home_Postcode | Victim PostCode | postal code | Incident Postcode',
      styled([postcode(' '), postcode('')]),
    ),
    way(SILENT, styled([postcode(' '), postcode(''), (draw) => postcode(' ')(draw).toLowerCase()])),
  ],
  email: [
    way('Email | E-mail address | contact_email | Victim Email | EmailAddress', each(email)),
    way(SILENT, styled([email, (draw) => email(draw).toUpperCase()])),
  ],
  phone: [
    way(
      'Telephone | Tel No | mobile | Phone_Number | Contact number | Caller Tel | MobileNo | Home Phone | Landline',
      styled([mobile, landline, (draw) => `+44 7${draw.digits(3)} ${draw.digits(6)}`, (draw) => `7${draw.digits(9)}`]),
    ),
    way(
      SILENT,
      styled([
        mobile,
        landline,
        (draw) => `+447${draw.digits(9)}`,
        (draw) => `(01493) ${draw.digits(6)}`,
        (draw) => `07${draw.digits(3)} ${draw.digits(6)}`,
      ]),
    ),
  ],
  'date-of-birth': [
    way(
      'DOB | Date of Birth | D.O.B. | VictimDOB | suspect_dob | Birth date | Born | YOB | BirthDate | Vic DOB',
      styled([...BIRTHS, (draw) => String(draw.whole(1940, 2010)), (draw) => String(draw.whole(15000, 40000))]),
    ),
    way(SILENT, styled(BIRTHS)),
  ],
  name: [
    way(
      'Victim Name | Name | Suspect | Offender Name | Full name | Reporting Officer | Complainant | nominal_name | WitnessName | Licence Holder | OIC | aggrieved',
      styled([...NAME_STYLES, ...SHORT_NAME_STYLES]),
    ),
    way(
      'Surname | Family Name | last_name | LastName | Victim Surname | SNAME',
      styled([surname, (draw) => surname(draw).toUpperCase()]),
    ),
    way(
      'Forename | First Name | forename1 | GivenName | Victim Forename | Alias | Middle names',
      styled([forename, (draw) => forename(draw).toUpperCase()]),
    ),
    way(SILENT, styled(NAME_STYLES)),
    way(SILENT, styled([surname, forename])),
  ],
  address: [
    way(
      'Address | Home Address | Address Line 1 | address1 | Victim_Address | Addr | Incident Address',
      styled(ADDRESSES),
    ),
    way('Location | Venue | Where | Premises | Place', styled(ADDRESSES)),
    way(
      'House Number | House No | Flat | HouseName | PAON',
      styled([
        (draw) => String(draw.whole(1, 200)),
        (draw) => `Flat ${draw.whole(1, 30)}`,
        (draw) => `${surname(draw)} Cottage`,
      ]),
    ),
    way(SILENT, styled(ADDRESSES)),
  ],
  uprn: [
    way(
      'UPRN | uprn | Site UPRN | UPRN_ID | PropertyUPRN',
      styled([(draw) => `1000${draw.digits(8)}`, (draw) => `1009${draw.digits(7)}`, (draw) => `2630${draw.digits(4)}`]),
    ),
    way(
      SILENT,
      each((draw) => `1000${draw.digits(8)}`),
    ),
  ],
  'crime-reference': [
    way(
      'Crime Ref | Crime No | crime_number | URN | CAD | Occurrence Number | Custody Number | PNC ID | Incident Number | Crime ID | CrimeRefNo | Event ID | Nominal ID | Case Ref',
      styled([...REFERENCES, ...OTHER_REFERENCES]),
    ),
    way(SILENT, styled(REFERENCES)),
  ],
  'vehicle-registration': [
    way(
      'VRM | Vehicle Reg | Registration | Reg No | VRN | Veh_Reg | Number plate | RegNumber | Vehicle Registration Number',
      styled([...VRMS, (draw) => VRMS[1]?.(draw).toLowerCase() ?? '']),
    ),
    way(SILENT, styled(VRMS)),
  ],
  'bank-details': [
    way(
      'Sort code | SortCode | sort_code',
      styled([(draw) => draw.digits(6).replace(/(..)(..)(..)/, '$1-$2-$3'), (draw) => draw.digits(6)]),
    ),
    way(
      'Account Number | Account No | Bank Acc No | bank_account | AcctNo',
      each((draw) => draw.digits(8)),
    ),
    way(
      `Card Number | IBAN | Bank details | ${SILENT}`,
      styled([card, iban, (draw) => card(draw).replace(/(....)(?=.)/g, '$1 ')]),
    ),
  ],
  passport: [
    way(
      'Passport | Passport No | passport_number | PassportNo. | Travel document',
      styled([(draw) => draw.digits(9), (draw) => draw.signs(2, 'ABCXYZ') + draw.digits(7)]),
    ),
  ],
  imei: [
    way(
      'IMEI | imei_number | IMEI No | Handset IMEI | IMEI1',
      styled([(draw) => luhn(`35${draw.digits(12)}`), (draw) => `35${draw.digits(14)}`]),
    ),
    way(
      SILENT,
      each((draw) => luhn(draw.one(['35', '86', '01']) + draw.digits(12))),
    ),
  ],
  'ip-address': [way('IP | IP Address | ip_addr | Source IP Address | IPv4', styled(IPS)), way(SILENT, styled(IPS))],
  'social-handle': [
    way(
      'Twitter | Instagram | Snapchat handle | username | Facebook profile | Social media account | TikTok',
      styled([account, (draw) => `@${account(draw)}`, (draw) => `https://www.facebook.com/${account(draw)}`]),
    ),
    way(
      SILENT,
      each((draw) => `@${account(draw)}`),
    ),
  ],
  what3words: [
    way('what3words | W3W | What 3 Words | what_three_words', styled([threeWords, (draw) => `///${threeWords(draw)}`])),
    way(SILENT, styled([threeWords, (draw) => `///${threeWords(draw)}`])),
  ],
  'free-text': [
    way(
      'MO | Notes | Summary | Incident Log | Description | MO Text | OfficerComments | Circumstances | Free text | Crime Notes',
      styled([(draw) => free(draw, 1), (draw) => free(draw, 3)]),
    ),
    way(
      SILENT,
      each((draw) => free(draw, 3)),
    ),
  ],
  'special-category': [
    way(
      'Religion | Victim Religion | Faith',
      each((draw) => draw.one(['Christian', 'Muslim', 'None', 'Hindu', 'Sikh'])),
    ),
    way(
      'Sexuality | Sexual Orientation | sexual_orientation',
      each((draw) => draw.one(['Heterosexual', 'Gay', 'Bisexual'])),
    ),
    way(
      'Disability | Disabled Y/N | disability_flag | MentalHealth | Mental Health Flag | Medical Condition | Health issues | Pregnant',
      FLAGGED,
    ),
    way(
      'Immigration Status | Nationality | AsylumSeeker | Country of birth | Gender Identity | Transgender',
      each((draw) => draw.one(['Yes', 'No', 'British', 'Polish', 'Unknown'])),
    ),
  ],
}
