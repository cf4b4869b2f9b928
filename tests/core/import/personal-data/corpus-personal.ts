import type { PersonalKind } from '../../../../src/core/vocabulary/personal-kinds.ts'
import { forename, NAME_STYLES, SHORT_NAME_STYLES, surname } from './corpus-people.ts'
import { street } from './corpus-places.ts'
import { free } from './corpus-sentences.ts'
import type { Draw } from './draw.ts'

/** One way in which files hold something. */
export interface Way {
  readonly headers: readonly string[]
  /** Makes the values of one column: called once a column, the result once a row. */
  readonly values: (draw: Draw) => () => string
}

const SILENT = ['Field 7', 'Column1', 'F12', '', 'data', 'Attribute_4', 'Unnamed: 3', 'Value', 'col_9', 'Info', 'X3']
const pad = (number: number, figures = 2) => String(number).padStart(figures, '0')
const way = (headers: readonly string[], values: Way['values']): Way => ({ headers, values })
const each = (make: (draw: Draw) => string) => (draw: Draw) => () => make(draw)
/** One style for the whole column. */
const styled = (styles: readonly ((draw: Draw) => string)[]) => (draw: Draw) => {
  const style = draw.one(styles)
  return () => style(draw)
}

/** Its own check digit, by remainders: weights 10 down to 2, and the sum with the check digit (weight 1) is a multiple of 11. */
function nhsNumber(draw: Draw): string {
  for (;;) {
    const nine = draw.one(['4', '6', '7', '9']) + draw.digits(8)
    const weighted = [...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0)
    const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => (weighted + digit) % 11 === 0)
    if (check !== undefined) return `${nine}${check}`
  }
}
const grouped = (sign: string) => (draw: Draw) => nhsNumber(draw).replace(/^(...)(...)/, `$1${sign}$2${sign}`)

/** Completes digits so that the Luhn sum is a multiple of ten, by trying. */
function luhn(start: string): string {
  const sum = (digits: string) =>
    [...digits]
      .reverse()
      .reduce(
        (total, digit, at) => total + (at % 2 ? ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0) : Number(digit)),
        0,
      )
  return [...'0123456789'].map((digit) => start + digit).find((digits) => sum(digits) % 10 === 0) as string
}
const card = (draw: Draw) => luhn(draw.one(['4929', '5412', '5355', '4462']) + draw.digits(11))
function iban(draw: Draw): string {
  const bank = draw.signs(4, 'ABLNWRTSY') + draw.digits(14)
  const number = [...`${bank}GB00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return `GB${pad(98 - Number(BigInt(number) % 97n))}${bank}`
}

const NINO_FIRST = 'ABCEGHJKLMNOPRSTWXYZ'
const NINO_SECOND = 'ABCEGHJKLMNPRSTWXYZ'
function nino(draw: Draw): string {
  const pair = draw.signs(1, NINO_FIRST) + draw.signs(1, NINO_SECOND)
  return ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(pair)
    ? nino(draw)
    : pair + draw.digits(6) + draw.signs(1, 'ABCD')
}
const spacedNino = (draw: Draw) => nino(draw).replace(/^(..)(..)(..)(..)/, '$1 $2 $3 $4 ')

const AREAS = [
  'NR1',
  'NR30',
  'PE30',
  'IP22',
  'IP25',
  'NR2',
  'NR16',
  'E1',
  'SW1A',
  'EC1V',
  'M1',
  'B33',
  'CR2',
  'DN55',
  'W1T',
  'CB5',
]
const inward = (draw: Draw) => draw.digits(1) + draw.signs(2, 'ABDEFGHJLNPQRSTUWXYZ')
const postcode = (gap: string) => (draw: Draw) => draw.one(AREAS) + gap + inward(draw)

const mobile = (draw: Draw) => `07${draw.digits(9)}`
const landline = (draw: Draw) => `01603 ${draw.digits(6)}`
const born = (draw: Draw) => [draw.whole(1, 28), draw.whole(1, 12), draw.whole(1935, 2011)] as const
const BIRTHS: readonly ((draw: Draw) => string)[] = [
  (draw) =>
    born(draw)
      .map((part) => pad(part))
      .join('/'),
  (draw) =>
    born(draw)
      .map((part) => pad(part))
      .reverse()
      .join('-'),
  (draw) =>
    `${born(draw)
      .map((part) => pad(part))
      .reverse()
      .join('-')} 00:00:00`,
  (draw) => `${draw.whole(1, 28)} ${draw.one(['January', 'May', 'Sept', 'Dec'])} ${draw.whole(1940, 2008)}`,
  (draw) => `${pad(draw.whole(1, 28))}-${draw.one(['Jan', 'Feb', 'Jul', 'Nov'])}-${draw.whole(40, 99)}`,
  (draw) => `${pad(draw.whole(1, 28))}.${pad(draw.whole(1, 12))}.${draw.whole(1950, 2009)}`,
]

const REFERENCES: readonly ((draw: Draw) => string)[] = [
  (draw) => `36/${draw.whole(1000, 99999)}/${draw.whole(17, 25)}`,
  (draw) => `37/${pad(draw.whole(100, 9999), 6)}/${draw.whole(17, 25)}`,
  (draw) => `CAD ${draw.whole(1, 600)} of ${pad(draw.whole(1, 28))}/${pad(draw.whole(1, 12))}/2024`,
  (draw) => `NOR-${draw.whole(2019, 2025)}-${draw.digits(6)}`,
  (draw) => draw.signs(64, '0123456789abcdef'),
  (draw) => `${draw.whole(70, 99)}/${draw.whole(1000, 999999)}${draw.signs(1, 'ABCDEFGHJKLMNPQRTUVWXYZ')}`,
  (draw) => `NC-${pad(draw.whole(1, 28))}${pad(draw.whole(1, 12))}2024-${draw.whole(1, 500)}`,
  (draw) => `${draw.whole(1000000, 6999999)}/24`,
]
const OTHER_REFERENCES: readonly ((draw: Draw) => string)[] = [
  (draw) => `22${draw.digits(9)}`,
  (draw) => `${draw.whole(10000000, 99999999)}`,
  (draw) => `C${draw.digits(3)}-${draw.digits(5)}`,
]

const LETTERS = 'ABCDEFGHJKLMNOPRSTUVWXY'
const VRMS: readonly ((draw: Draw) => string)[] = [
  (draw) => `A${draw.signs(1, 'OPUVWXY')}${draw.one(['19', '68', '21', '74', '12'])} ${draw.signs(3, LETTERS)}`,
  (draw) => `${draw.signs(2, LETTERS)}${draw.one(['19', '68', '21', '74', '12'])}${draw.signs(3, LETTERS)}`,
  (draw) => `${draw.signs(1, 'HJKLMNPRSTV')}${draw.whole(1, 999)} ${draw.signs(3, LETTERS)}`,
  (draw) => `${draw.signs(3, LETTERS)} ${draw.whole(1, 999)}${draw.signs(1, 'GHJKLMNPRSTV')}`,
  (draw) => `${draw.signs(1, LETTERS)}${draw.one(['EZ', 'IL', 'XI', 'IA', 'KZ'])} ${draw.whole(1000, 9999)}`,
]

const TOWNS = ['Norwich', 'NORWICH', "King's Lynn", 'Thetford', 'Great Yarmouth', 'Dereham']
const ADDRESSES: readonly ((draw: Draw) => string)[] = [
  (draw) => `${draw.whole(1, 180)} ${street(draw)}`,
  (draw) => `${draw.whole(1, 180)}${draw.one(['', 'A', 'b'])} ${street(draw)}, ${draw.one(TOWNS)}`,
  (draw) => `Flat ${draw.whole(1, 40)}, ${draw.whole(1, 180)} ${street(draw)}`,
  (draw) => `${draw.whole(1, 180)}, ${street(draw)}, ${draw.one(TOWNS)}, ${postcode(' ')(draw)}`,
  (draw) => `${draw.whole(1, 180)} ${street(draw)} ${draw.one(TOWNS)}`.toUpperCase(),
  (draw) => `FLAT ${draw.whole(1, 40)}, ${surname(draw).toUpperCase()} HOUSE, ${street(draw).toUpperCase()}`,
  (draw) => `${draw.whole(1, 60)}-${draw.whole(61, 90)} ${street(draw)}`,
  (draw) => `Apt ${draw.whole(1, 40)} ${draw.whole(1, 180)} ${street(draw)}`,
]

const group4 = (draw: Draw) => draw.signs(draw.whole(1, 4), '0123456789abcdef')
const IPS: readonly ((draw: Draw) => string)[] = [
  (draw) => Array.from({ length: 4 }, () => draw.whole(0, 255)).join('.'),
  (draw) => Array.from({ length: 8 }, () => group4(draw)).join(':'),
  (draw) => `2a00:23c7:${group4(draw)}::${group4(draw)}`,
]
const THINGS = [
  'filled',
  'count',
  'soap',
  'index',
  'home',
  'raft',
  'daring',
  'lion',
  'race',
  'clip',
  'apple',
  'jumped',
  'slurs',
  'this',
]
const threeWords = (draw: Draw) => [0, 0, 0].map(() => draw.one(THINGS)).join('.')
const account = (draw: Draw) => `${forename(draw).toLowerCase()}${draw.one(['', '_', '.'])}${draw.digits(2)}`
const email = (draw: Draw) =>
  `${account(draw)}@${draw.one(['example.com', 'mail.example.co.uk', 'norfolk.example.gov.uk'])}`
const FLAGGED = each((draw) => draw.one(['Y', 'N', 'Y', 'N', '']))

/** For each kind the ways in which files of partners hold it. */
export const PERSONAL_WAYS: Readonly<Record<PersonalKind, readonly Way[]>> = {
  'nhs-number': [
    way(
      ['NHS Number', 'NHS_No', 'nhs_number', 'NHSNo', 'Patient NHS No.', 'NHS'],
      styled([nhsNumber, grouped(' '), grouped('-')]),
    ),
    way(SILENT, styled([nhsNumber, grouped(' '), grouped('-')])),
  ],
  'national-insurance-number': [
    way(['NINO', 'NI Number', 'NI No', 'National Insurance Number', 'ni_no', 'NatInsNo'], styled([nino, spacedNino])),
    way(SILENT, styled([nino, spacedNino, (draw) => nino(draw).toLowerCase()])),
  ],
  postcode: [
    way(
      ['Postcode', 'POST CODE', 'pcode', 'Pcd', 'Home_Postcode', 'Victim PostCode', 'postal code', 'Incident Postcode'],
      styled([postcode(' '), postcode('')]),
    ),
    way(SILENT, styled([postcode(' '), postcode(''), (draw) => postcode(' ')(draw).toLowerCase()])),
  ],
  email: [
    way(['Email', 'E-mail address', 'contact_email', 'Victim Email', 'EmailAddress'], each(email)),
    way(SILENT, styled([email, (draw) => email(draw).toUpperCase()])),
  ],
  phone: [
    way(
      [
        'Telephone',
        'Tel No',
        'mobile',
        'Phone_Number',
        'Contact number',
        'Caller Tel',
        'MobileNo',
        'Home Phone',
        'Landline',
      ],
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
      [
        'DOB',
        'Date of Birth',
        'D.O.B.',
        'VictimDOB',
        'suspect_dob',
        'Birth date',
        'Born',
        'YOB',
        'BirthDate',
        'Vic DOB',
      ],
      styled([...BIRTHS, (draw) => String(draw.whole(1940, 2010)), (draw) => String(draw.whole(15000, 40000))]),
    ),
    way(SILENT, styled(BIRTHS)),
  ],
  name: [
    way(
      [
        'Victim Name',
        'Name',
        'Suspect',
        'Offender Name',
        'Full name',
        'Reporting Officer',
        'Complainant',
        'nominal_name',
        'WitnessName',
        'Licence Holder',
        'OIC',
        'aggrieved',
      ],
      styled([...NAME_STYLES, ...SHORT_NAME_STYLES]),
    ),
    way(
      ['Surname', 'Family Name', 'last_name', 'LastName', 'Victim Surname', 'SNAME'],
      styled([surname, (draw) => surname(draw).toUpperCase()]),
    ),
    way(
      ['Forename', 'First Name', 'forename1', 'GivenName', 'Victim Forename', 'Alias', 'Middle names'],
      styled([forename, (draw) => forename(draw).toUpperCase()]),
    ),
    way(SILENT, styled(NAME_STYLES)),
    way(SILENT, styled([surname, forename])),
  ],
  address: [
    way(
      ['Address', 'Home Address', 'Address Line 1', 'address1', 'Victim_Address', 'Addr', 'Incident Address'],
      styled(ADDRESSES),
    ),
    way(['Location', 'Venue', 'Where', 'Premises', 'Place'], styled(ADDRESSES)),
    way(
      ['House Number', 'House No', 'Flat', 'HouseName', 'PAON'],
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
      ['UPRN', 'uprn', 'Site UPRN', 'UPRN_ID', 'PropertyUPRN'],
      styled([(draw) => `1000${draw.digits(8)}`, (draw) => `1009${draw.digits(7)}`, (draw) => `2630${draw.digits(4)}`]),
    ),
    way(
      SILENT,
      each((draw) => `1000${draw.digits(8)}`),
    ),
  ],
  'crime-reference': [
    way(
      [
        'Crime Ref',
        'Crime No',
        'crime_number',
        'URN',
        'CAD',
        'Occurrence Number',
        'Custody Number',
        'PNC ID',
        'Incident Number',
        'Crime ID',
        'CrimeRefNo',
        'Event ID',
        'Nominal ID',
        'Case Ref',
      ],
      styled([...REFERENCES, ...OTHER_REFERENCES]),
    ),
    way(SILENT, styled(REFERENCES)),
  ],
  'vehicle-registration': [
    way(
      [
        'VRM',
        'Vehicle Reg',
        'Registration',
        'Reg No',
        'VRN',
        'Veh_Reg',
        'Number plate',
        'RegNumber',
        'Vehicle Registration Number',
      ],
      styled([...VRMS, (draw) => VRMS[1]?.(draw).toLowerCase() ?? '']),
    ),
    way(SILENT, styled(VRMS)),
  ],
  'bank-details': [
    way(
      ['Sort code', 'SortCode', 'sort_code'],
      styled([(draw) => draw.digits(6).replace(/(..)(..)(..)/, '$1-$2-$3'), (draw) => draw.digits(6)]),
    ),
    way(
      ['Account Number', 'Account No', 'Bank Acc No', 'bank_account', 'AcctNo'],
      each((draw) => draw.digits(8)),
    ),
    way(
      ['Card Number', 'IBAN', 'Bank details', ...SILENT],
      styled([card, iban, (draw) => card(draw).replace(/(....)(?=.)/g, '$1 ')]),
    ),
  ],
  passport: [
    way(
      ['Passport', 'Passport No', 'passport_number', 'PassportNo.', 'Travel document'],
      styled([(draw) => draw.digits(9), (draw) => draw.signs(2, 'ABCXYZ') + draw.digits(7)]),
    ),
  ],
  imei: [
    way(
      ['IMEI', 'imei_number', 'IMEI No', 'Handset IMEI', 'IMEI1'],
      styled([(draw) => luhn(`35${draw.digits(12)}`), (draw) => `35${draw.digits(14)}`]),
    ),
    way(
      SILENT,
      each((draw) => luhn(draw.one(['35', '86', '01']) + draw.digits(12))),
    ),
  ],
  'ip-address': [
    way(['IP', 'IP Address', 'ip_addr', 'Source IP Address', 'IPv4'], styled(IPS)),
    way(SILENT, styled(IPS)),
  ],
  'social-handle': [
    way(
      ['Twitter', 'Instagram', 'Snapchat handle', 'username', 'Facebook profile', 'Social media account', 'TikTok'],
      styled([account, (draw) => `@${account(draw)}`, (draw) => `https://www.facebook.com/${account(draw)}`]),
    ),
    way(
      SILENT,
      each((draw) => `@${account(draw)}`),
    ),
  ],
  what3words: [
    way(
      ['what3words', 'W3W', 'What 3 Words', 'what_three_words'],
      styled([threeWords, (draw) => `///${threeWords(draw)}`]),
    ),
    way(SILENT, styled([threeWords, (draw) => `///${threeWords(draw)}`])),
  ],
  'free-text': [
    way(
      [
        'MO',
        'Notes',
        'Summary',
        'Incident Log',
        'Description',
        'MO Text',
        'OfficerComments',
        'Circumstances',
        'Free text',
        'Crime Notes',
      ],
      styled([(draw) => free(draw, 1), (draw) => free(draw, 3)]),
    ),
    way(
      SILENT,
      each((draw) => free(draw, 3)),
    ),
  ],
  'special-category': [
    way(
      ['Religion', 'Victim Religion', 'Faith'],
      each((draw) => draw.one(['Christian', 'Muslim', 'None', 'Hindu', 'Sikh'])),
    ),
    way(
      ['Sexuality', 'Sexual Orientation', 'sexual_orientation'],
      each((draw) => draw.one(['Heterosexual', 'Gay', 'Bisexual'])),
    ),
    way(
      [
        'Disability',
        'Disabled Y/N',
        'disability_flag',
        'MentalHealth',
        'Mental Health Flag',
        'Medical Condition',
        'Health issues',
        'Pregnant',
      ],
      FLAGGED,
    ),
    way(
      ['Immigration Status', 'Nationality', 'AsylumSeeker', 'Country of birth', 'Gender Identity', 'Transgender'],
      each((draw) => draw.one(['Yes', 'No', 'British', 'Polish', 'Unknown'])),
    ),
  ],
}
