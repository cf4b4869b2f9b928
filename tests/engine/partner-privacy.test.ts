import { describe, expect, it } from 'vitest'
import type { LoadOptions } from '../../src/core/import/load-files.ts'
import { Engine } from '../../src/engine/engine.ts'
import { add } from './loading.ts'

const ROWS = 40

/** A table of forty rows; `values` gives the cells that a row has beside its date and place. */
function table(
  name: string,
  headers: string,
  values: (row: number) => string,
  from = { lng: 1.2490309, lat: 52.6280447 },
): File {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const date = `${String(1 + (row % 28)).padStart(2, '0')}/0${1 + (row % 3)}/2025`
    return `${date},${(from.lng + row / 1e5).toFixed(7)},${from.lat},${values(row)}`
  })
  return new File([`Date,Longitude,Latitude,${headers}\n${lines.join('\n')}\n`], name)
}

async function loaded(file: File, answers: Partial<LoadOptions> = {}) {
  const engine = new Engine()
  const report = await add(engine, [file], answers)
  const prepared = Buffer.from(await engine.prepared()).toString('latin1')
  return { engine, report, all: `${prepared}${JSON.stringify(report)}` }
}

const SECRETS = ['john.smith@example.com', '07700 900123', 'Mr Smith', 'NR1 3AB'] as const

describe('one personal value in a column that is kept', () => {
  const ROLES: [role: string, headers: string, values: (row: number, secret: string) => string][] = [
    ['a category', 'Offence', (row, secret) => (row === 7 ? secret : 'Robbery')],
    ['an offence code', 'Offence,HO code', (row, secret) => `Robbery,${row === 7 ? secret : '34B'}`],
    ['a location', 'Offence,Venue', (row, secret) => `Robbery,${row === 7 ? secret : 'Market'}`],
    ['an outcome', 'Offence,Outcome', (row, secret) => `Robbery,${row === 7 ? secret : 'Charged'}`],
    ['an area', 'Offence,Ward', (row, secret) => `Robbery,${row === 7 ? secret : 'Mancroft'}`],
    ['a recorder', 'Offence,Force', (row, secret) => `Robbery,${row === 7 ? secret : 'Norfolk'}`],
    [
      'a method of assault',
      'Method of assault,Assault location type,Arrival time',
      (row, secret) => `${row === 7 ? secret : 'Fist'},Street,21:10`,
    ],
  ]
  it.each(ROLES)('is left out of %s, and the row stays', async (_, headers, values) => {
    for (const secret of SECRETS) {
      const { report, all } = await loaded(table('list.csv', headers, (row) => values(row, secret)))
      expect(report.all).toMatchObject({ kept: ROWS })
      expect(all.toLowerCase()).not.toContain(secret.toLowerCase())
      // One in forty may be enough for the whole column to go.
      const { notices = [], columns } = report.files[0] ?? {}
      const isSaid =
        notices.includes('personal-values-removed') || columns?.dropped.some(({ why }) => why.startsWith('personal-'))
      expect({ secret, notices, columns, isSaid }).toMatchObject({ isSaid: true })
    }
  })
})

describe('what is left of a column with a few personal values', () => {
  const VALUES = [
    'John Smith',
    '"SMITH, John"',
    'PC 1234 Jones',
    "Outside John Smith's house",
    'victim aisha begum',
    '36/21858/19',
  ]
  const MORE = [
    'CAD 123 of 01/02/2021',
    '14 Acacia Avenue',
    '"Flat 3, 22 Mill Lane"',
    'AB12 CDE',
    '9434765919',
    '7700900123',
  ]
  const LAST = [
    '100091234567',
    '192.0.2.1',
    '///filled.count.soap',
    '@norwich_lad',
    'fb.com/kel.x',
    'Passport 123456789',
  ]
  const COLUMNS = [
    ['Crime type', 'Robbery'],
    ['Location', 'Market'],
    ['Ward', 'Mancroft'],
    ['Force', 'Norfolk'],
    ['Outcome', 'Charged'],
  ] as const
  it.each(COLUMNS)('%s is everything but those values', async (header, plain) => {
    const file = (secret: string) =>
      table('list.csv', header === 'Crime type' ? header : `Offence,${header}`, (row) => {
        const cell = row === 7 || row === 21 ? secret : plain
        return header === 'Crime type' ? cell : `Robbery,${cell}`
      })
    for (const secret of [...VALUES, ...MORE, ...LAST]) {
      const { report, all } = await loaded(file(secret))
      expect(report.all).toMatchObject({ kept: ROWS })
      expect({ secret, notices: report.files[0]?.notices }).toMatchObject({
        notices: expect.arrayContaining(['personal-values-removed']),
      })
      expect(all.toLowerCase()).not.toContain(secret.replaceAll('"', '').toLowerCase())
      expect(report.files[0]?.columns?.kept).toContain(header)
    }
  })

  it('of which one in seven is an address, keeps no address', async () => {
    const { all } = await loaded(
      table(
        'list.csv',
        'Offence,Location',
        (row) => `Robbery,${row % 7 === 0 ? `${row + 3} Acacia Avenue` : 'Acacia Avenue'}`,
      ),
    )
    expect(all).not.toMatch(/\d Acacia/)
    expect(all).toContain('Acacia Avenue')
  })

  it.each(['Crime victim', 'Offence suspect', 'Beat contact', 'School contact', 'Reported by'])(
    '%s holds people, and nobody is kept as a category or a force',
    async (header) => {
      const people = ['Aisha Begum', 'John Smith', 'Wisniewska', "O'Brien", 'Okafor', 'Priya Patel']
      const { all } = await loaded(
        table('list.csv', `Offence,${header}`, (row) => `Robbery,${people[row % people.length]}`),
      )
      for (const person of people) expect(all).not.toContain(person)
    },
  )
})

describe('a row that names a refuge', () => {
  it.each(['Premises address', 'Notes', 'Officer comments', 'Ward', 'Venue'])(
    'in the column %s loses its point',
    async (header) => {
      const { report } = await loaded(
        table('list.csv', `Offence,${header}`, (row) => `Robbery,${row % 4 === 0 ? 'Womens Refuge' : 'High Street'}`),
      )
      expect(report.all).toMatchObject({ kept: ROWS, withoutLocationBy: { 'refuge-withheld': ROWS / 4 } })
    },
  )

  it('is no place to be drawn either', async () => {
    const rows = Array.from(
      { length: 20 },
      (_, row) => `Service ${row},Advice,1.29${row},52.6,${row === 3 ? 'Womens refuge' : 'x'}`,
    )
    const { report } = await loaded(
      new File([`Name,Kind,Longitude,Latitude,Building\n${rows.join('\n')}\n`], 'services.csv'),
    )
    expect(report.places).toMatchObject([{ places: 19, withoutLocation: 1 }])
  })
})

describe('a row that could point at a door', () => {
  const exact = (lng: number) => !Number.isInteger(Math.round(lng) / 10_000)
  const COARSE: [what: string, headers: string, cells: string][] = [
    ['domestic abuse', 'Offence,Domestic abuse', 'Common assault,Y'],
    ['a dwelling', 'Offence,Location type', 'Burglary,Dwelling'],
    ['rape by its code alone', 'HO code', '19C'],
    ['an indecent assault', 'Offence', 'Indecent assault'],
    ['a sexual offence by name', 'Offence', 'Assault by penetration'],
  ]
  const lngOf = async (headers: string, cells: string) => {
    const { engine } = await loaded(table('list.csv', headers, () => cells))
    const { data } = engine as unknown as { data: { table: { points: { lng: Int32Array } } } }
    return [...data.table.points.lng]
  }
  it.each(COARSE)('(%s) is placed to a thousandth of a degree', async (_, headers, cells) => {
    for (const lng of await lngOf(headers, cells)) expect(exact(lng)).toBe(false)
  })

  it('keeps its point where nothing is private', async () => {
    expect((await lngOf('Offence,Domestic abuse,Location type', 'Robbery,N,Street')).every(exact)).toBe(true)
  })
})

describe('what a row stands for', () => {
  it('is not the same as another of one reference where the people differ', async () => {
    const { report } = await loaded(
      table(
        'list.csv',
        'Offence,Crime ref,Age,Sex',
        (row) => `Robbery,36/${10_000 + (row >> 1)}/25,${20 + (row % 2) * 20},${row % 2 ? 'M' : 'F'}`,
        {
          lng: 1.29,
          lat: 52.62,
        },
      ),
    )
    expect(report.all).toMatchObject({ kept: ROWS, repeats: 0 })
  })

  it('is not one incident where its count is hidden: such rows are rejected, the others counted', async () => {
    const { engine, report } = await loaded(
      table('council_asb.csv', 'Incident count', (row) => (row % 4 === 0 ? '<5' : String(10 + row))),
    )
    expect(report.all).toMatchObject({ kept: 30, rejected: { 'count-unreadable': 10 } })
    const all = Array.from({ length: ROWS }, (_, row) => (row % 4 === 0 ? 0 : 10 + row)).reduce(
      (sum, one) => sum + one,
      0,
    )
    expect(report.categories).toMatchObject([{ name: 'Anti-social behaviour', rows: all }])
    expect(engine.size().rows).toBe(30)
  })
})

describe('lists of places', () => {
  const list = (names: string, rows: number, headers = 'Premises name,Licence type,Longitude,Latitude') =>
    new File(
      [
        `${headers}\n${Array.from({ length: rows }, (_, row) => `${names} ${row},Club,1.29${row},52.6${','.repeat(headers.split(',').length - 4)}`).join('\n')}\n`,
      ],
      'export.csv',
    )

  it('with commas at the end of every row are read', async () => {
    const { report } = await loaded(list('Bar', 30, 'Premises name,Licence type,Longitude,Latitude,'))
    expect(report.places).toMatchObject([{ read: 30, places: 30 }])
  })

  it('of one name in one load are two; a later edition of one takes its place, and says so', async () => {
    const engine = new Engine()
    const both = await add(engine, [list('Bar', 30), list('Hall', 20)])
    expect(both.places.map(({ name, places }) => [name, places])).toEqual([
      ['export.csv', 30],
      ['export.csv (2)', 20],
    ])
    const later = await add(engine, [list('Bar', 33)])
    expect(later.places.map(({ name, places }) => [name, places])).toEqual([
      ['export.csv', 33],
      ['export.csv (2)', 20],
    ])
    expect(later.places[0]?.notices).toContain('replaces-earlier-list')
  })
})

describe('a row of data chosen as the header', () => {
  it('is refused as one, and none of its values becomes the name of a column', async () => {
    const problems: string[][] = []
    const file = table('list.csv', 'Offence,Victim,NHS number', (row) => `Robbery,John Smith,943 476 ${5900 + row}`)
    const { all } = await loaded(file, {
      decideMapping: async (proposal) => {
        problems.push([...proposal.problems])
        return problems.length === 1 ? { choice: 'header', row: 2 } : { choice: 'use', mapping: proposal.mapping }
      },
    })
    expect(problems[1]).toContain('not-a-header')
    expect(all).not.toMatch(/John Smith|943 476/)
  })
})
