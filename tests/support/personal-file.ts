/** How many rows the file has. */
export const PERSONAL_ROWS = 1000

const OFFENCES = ['Assault with injury', 'Robbery of personal property', 'Other criminal damage', 'Theft from shops']
const FORENAMES = ['Amina', 'Gareth', 'Priyanka', 'Tomasz', 'Oluwaseun', 'Siobhan', 'Jacqueline', 'Mohammed']
const SURNAMES = ['Featherstonehaugh', 'Kowalczyk', 'Adeyemi', 'Wolstenholme', 'Chaudhry', 'MacGillivray', 'Pemberthy']
const STREETS = ['Larkspur Road', 'Quebec Close', 'Saxonfield Avenue', 'Thornhaven Drive']

/** Twelve columns that should never have been sent, and what stands in them: another value in nearly every row. */
const PERSONAL: Readonly<Record<string, (row: number) => string>> = {
  'Crime reference': (row) => `36/${10_000 + row}/25`,
  Forename: (row) => FORENAMES[row % FORENAMES.length] as string,
  Surname: (row) => SURNAMES[row % SURNAMES.length] as string,
  'Date of birth': (row) =>
    `${String(1 + (row % 28)).padStart(2, '0')}/${String(1 + (row % 12)).padStart(2, '0')}/${1945 + (row % 60)}`,
  'NHS number': (row) => nhsNumber(row),
  'NI number': (row) => `JK${String(100_000 + row * 7)}B`,
  Mobile: (row) => `077009${String(10_000 + row)}`,
  Email: (row) => `resident.number${row}@mail.example.org`,
  Postcode: (row) => `NR${1 + (row % 9)} ${1 + (row % 8)}${'ABDEFGHJ'[row % 8]}${'LNPQRSTU'[(row >> 3) % 8]}`,
  Address: (row) => `${1 + (row % 180)} ${STREETS[row % STREETS.length]}`,
  'Vehicle registration': (row) => `AU${String(10 + (row % 60))} ${'ABCDEFGH'[row % 8]}${'KLMNOP'[row % 6]}X`,
  'MO notes': (row) =>
    `Suspect number ${row} is known to the victim, ran towards the station and was later seen near her flat`,
}

/** A table of incidents with twelve personal columns, and every value that stands in them, by column. */
export function personalFile(): { text: string; personal: ReadonlyMap<string, ReadonlySet<string>> } {
  const headers = Object.keys(PERSONAL)
  const personal = new Map(headers.map((header) => [header, new Set<string>()]))
  const lines = [`Date,Offence,Easting,Northing,${headers.join(',')}`]
  for (let row = 0; row < PERSONAL_ROWS; row++) {
    const date = `${String(1 + (row % 28)).padStart(2, '0')}/0${1 + (row % 6)}/2025`
    const place = `${623_000 + (row % 37) * 113},${308_000 + (row % 29) * 127}`
    const values = headers.map((header) => {
      const value = (PERSONAL[header] as (row: number) => string)(row)
      personal.get(header)?.add(value)
      return value.includes(',') ? `"${value}"` : value
    })
    lines.push(`${date},${OFFENCES[row % OFFENCES.length]},${place},${values.join(',')}`)
  }
  return { text: `${lines.join('\r\n')}\r\n`, personal }
}

/** Ten digits whose last is the check digit: weights 10 to 2, eleven less the rest of the sum by eleven. */
function nhsNumber(row: number): string {
  for (let nine = 400_000_000 + row * 37; ; nine++) {
    const sum = [...String(nine)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return `${nine}${check}`
  }
}

/** The values that stand in some bytes, as UTF-8 or UTF-16, in any case. */
export function valuesIn(bytes: Uint8Array, personal: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const read = (encoding: string, from = 0) => new TextDecoder(encoding).decode(bytes.subarray(from)).toLowerCase()
  const texts = [read('utf-8'), read('utf-16le'), read('utf-16le', 1)]
  return [...personal].flatMap(([column, values]) =>
    [...values]
      .filter((value) => texts.some((text) => text.includes(value.toLowerCase())))
      .map((value) => `${column}: ${value}`),
  )
}
