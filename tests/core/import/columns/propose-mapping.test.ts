import { describe, expect, it } from 'vitest'
import { INCIDENTS, outcomes, proposed } from './proposed.ts'
import { barred, tableOf } from './table-of.ts'

describe('who recorded incidents, where no column says it', () => {
  it.each([
    ['memphis_robberies.csv', 'memphis_robberies'],
    ['Kent violence extract 2024-05 v2 final.xlsx · Sheet1', 'Kent violence'],
    ['download.zip · 2024/harbour_crimes_2024-03.csv', 'harbour_crimes'],
    ['march.csv', 'Table'],
    ['2024-03.csv', 'Table'],
    ['extract from 2024-01 to april.csv', 'Table'],
    ['Norwich assaults to April 2024.csv', 'Norwich assaults'],
    ['Suffolk (copy).csv', 'Suffolk'],
    ['Norfolk OFFICIAL-SENSITIVE.csv', 'Norfolk'],
  ])('%s -> %s', async (file, recorder) => {
    expect((await proposed(tableOf(file, barred(INCIDENTS)))).mapping.recorder).toBe(recorder)
  })
})

describe('the category, where no column says it', () => {
  const rows = barred('Date | Easting | Northing\n21/03/2024 | 623100 | 308400\n22/03/2024 | 623200 | 308500')
  it.each([
    ['kent_asb_2024.csv', 'Anti-social behaviour', 'category-from-file-name', []],
    ['ASB2024.csv', 'Anti-social behaviour', 'category-from-file-name', []],
    ['Antisocial behaviour.csv', 'Anti-social behaviour', 'category-from-file-name', []],
    ['asbestos.csv', 'Category not stated', 'category-not-stated', ['no-category-column']],
    ['march.csv', 'Category not stated', 'category-not-stated', ['no-category-column']],
  ])('%s: %s', async (file, category, notice, problems) => {
    const proposal = await proposed(tableOf(file, rows))
    expect(proposal.mapping.category).toBe(category)
    expect(proposal.notices).toContain(notice)
    expect(proposal.problems).toEqual(problems)
  })
})

describe('numbers that may be a grid', () => {
  const withPlaces = (names: string, ...places: readonly string[]) =>
    tableOf(
      'march.csv',
      barred(`Date | Type | ${names}\n${places.map((place, at) => `2${at}/03/2024 | Theft | ${place}`).join('\n')}`),
    )
  it.each([
    ['X | Y | LSOA', ['623100 | 308400 | a', '531200 | 181100 | b'], 'british-national-grid'],
    ['X | Y | Code', ['623100 | 308400 | E01026617', '531200 | 181100 | E01026618'], 'british-national-grid'],
    // Dublin on the Irish grid lies in Wales on ours.
    ['X | Y', ['315900 | 234600', '316200 | 233900'], 'unknown'],
    ['X | Y', ['623100 | 308400', '531200 | 181100'], 'unknown'],
    ['X | Y', ['1.2931 | 52.6281', '-2.5901 | 51.4501'], 'degrees'],
    ['X | Y', ['1298750 | 451803', '1318058 | 438276'], 'unknown'],
    ['X | Y', ['12 | 30', '40 | 55'], 'unknown'],
    ['X | Y', ['623100 | 308400', '999999 | 999999'], 'unknown'],
    ['Easting | Northing', ['623100 | 308400', '623200 | 308500', '999999 | 999999'], 'british-national-grid'],
    ['Easting | Northing', ['1.2931 | 52.6281', '1.2944 | 52.6299'], 'degrees'],
    ['Longitude | Latitude', ['623100 | 308400', '623200 | 308500'], 'unknown'],
    ['Longitude | Latitude', ['52.6281 | 1.2931', '52.6299 | 1.2944'], 'degrees'],
    ['Longitude | Latitude', ['1 | 52', '1 | 53'], 'degrees'],
    ['ITM Easting | ITM Northing', ['633100 | 874200', '633900 | 873800'], 'unknown'],
    ['X | Y | UPRN', ['0 | 0 | ', '623100 | 308400 | ', '623200 | 308500 | '], 'british-national-grid'],
  ] as const)('%s of %j: %s', async (names, places, grid) => {
    const { mapping, problems } = await proposed(withPlaces(names, ...places))
    expect(mapping.grid).toBe(grid)
    expect(problems.includes('grid-unknown')).toBe(grid === 'unknown')
  })

  it('are no metres of the national grid where a single one of them cannot be', async () => {
    const sound = Array.from({ length: 40 }, (_, at) => `${623100 + at} | ${308400 + at}`)
    const at = async (...places: readonly string[]) => {
      const rows = places.map((place) => ['13/03/2024', 'Theft', ...place.split(' | '), 'Norwich 009F'])
      return (await proposed(tableOf('march.csv', [['Date', 'Type', 'X', 'Y', 'LSOA'], ...rows]))).mapping.grid
    }
    expect(await at(...sound)).toBe('british-national-grid')
    expect(await at(...sound, '1298750 | 451803')).toBe('unknown')
  })

  it.each(['psni irish grid.csv', 'psni_irish_grid.csv', 'crime_EPSG_29902.csv', 'assaults_itm.csv'])(
    'are not of ours in %s',
    async (file) => {
      const rows = [0, 1, 2].map((at) => ['13/03/2024', 'Theft', String(333_000 + at), String(374_000 + at)])
      const { mapping } = await proposed(tableOf(file, [['Date', 'Type', 'X', 'Y'], ...rows]))
      expect(mapping.grid).toBe('unknown')
    },
  )

  it('may be written with decimal commas', async () => {
    const proposal = await proposed(withPlaces('Longitude | Latitude', '1,2931 | 52,6281', '-2,5901 | 51,4501'))
    expect(proposal.mapping).toMatchObject({ grid: 'degrees', decimal: ',' })
    expect(proposal.notices).toContain('decimal-commas')
    expect(proposal.sampled.placed).toBe(2)
  })
})

describe('what is shown of a table', () => {
  const text = `Made by sarah.hughes@example.org | | | | |
    Date | Type | Easting | Northing | Victim DOB | Victim email
    21/03/2024 | Theft | 623100 | 308400 | 12/03/2001 | a.hughes@example.org
    22/03/2024 | Robbery | 623200 | 308500 | 30/11/1982 | b.patel@example.org
    23/03/2024 | Theft of 07700 900123 | 623300 | 308600 | 07/07/1988 | c.walker@example.org`
  const SECRET = /example\.org|2001|1982|1988|900123/

  it('holds examples and first rows, and nothing personal in them', async () => {
    const proposal = await proposed(tableOf('march.csv', barred(text)))
    expect(outcomes(proposal)).toEqual(['date', 'category', 'easting', 'northing', 'date-of-birth', '!email'])
    expect(proposal.examples).toEqual([
      ['21/03/2024', '22/03/2024', '23/03/2024'],
      ['Theft', 'Robbery'],
      ['623100', '623200', '623300'],
      ['308400', '308500', '308600'],
      [],
      [],
    ])
    expect(proposal.firstRows).toEqual([
      ['', '', '', '', '', ''],
      ['Date', 'Type', 'Easting', 'Northing', 'Victim DOB', 'Victim email'],
      ['21/03/2024', 'Theft', '623100', '308400', '', ''],
      ['22/03/2024', 'Robbery', '623200', '308500', '', ''],
      ['23/03/2024', '', '623300', '308600', '', ''],
    ])
    expect(JSON.stringify(proposal)).not.toMatch(SECRET)
  })

  it('shows what references look like, and none of them', async () => {
    const rows = barred(`Ref | Date | Type | Easting | Northing
      NC-71638-25 | 21/03/2024 | Theft | 623100 | 308400
      NC-71639-25 | 22/03/2024 | Robbery | 623200 | 308500`)
    const { examples, firstRows } = await proposed(tableOf('march.csv', rows))
    expect(examples[0]).toEqual(['AA-00000-00'])
    expect(firstRows.map((row) => row[0])).toEqual(['Ref', 'AA-00000-00', 'AA-00000-00'])
  })

  it('counts the rows of the sample that can be used', async () => {
    const { sampled } = await proposed(
      tableOf('march.csv', [
        ...barred(INCIDENTS),
        ['some day', 'Theft', '623300', '308600'],
        ['24/03/2024', 'Theft', '', ''],
      ]),
    )
    expect(sampled).toEqual({ rows: 5, placed: 4, dated: 4 })
  })

  it('counts rows that fewer than five are like in age, sex, place and date; none where the table says nothing of people', async () => {
    const people = barred(`Date | Type | Ward | Age | Sex
${'      21/03/2024 | Theft | Abbey | 23 | M\n'.repeat(5)}
      22/03/2024 | Robbery | Abbey | 41 | F
      22/03/2024 | Robbery | Abbey | 41 | F
      22/03/2024 | Robbery | Arden | 41 | F`)
    expect((await proposed(tableOf('march.csv', people))).few).toBe(3 / 8)
    expect((await proposed(tableOf('march.csv', barred(INCIDENTS)))).few).toBeNull()
  })

  it('follows a person who says where the header is', async () => {
    const rows = [['Sort', 'Note', 'One', 'Two'], ...barred(INCIDENTS)]
    const { mapping, firstRows } = await proposed(tableOf('march.csv', rows), { headerRow: 2, remembered: [] })
    expect(mapping.headerRow).toBe(2)
    expect(mapping.columns.map(({ role }) => role)).toEqual(['date', 'category', 'easting', 'northing'])
    expect(firstRows[0]).toEqual(['Sort', 'Note', 'One', 'Two'])
  })
})
