import { describe, expect, it } from 'vitest'
import { outcomes, proposed } from './proposed.ts'
import { barred, tableOf } from './table-of.ts'

const BIRTHS = ['12/03/2001', '30/11/1982', '07/07/1988']

async function rolesOf(names: readonly string[], values: readonly (readonly string[])[]) {
  const rows = values.map((cells, at) => [`2${at}/03/2024`, 'Theft', '623100', '308400', ...cells])
  const header = ['Date', 'Crime type', 'Easting', 'Northing', ...names]
  return outcomes(await proposed(tableOf('march.csv', [header, ...rows]))).slice(4)
}

describe('whose age is kept', () => {
  it.each([
    ['Suspect DOB', 'Victim DOB'],
    ['Offender date of birth', 'DOB'],
    ['Accused DOB', 'Date of birth'],
  ])('the date of birth of the person harmed, though the other stands first: %s, %s', async (first, second) => {
    const both = BIRTHS.map((birth, at) => [birth, BIRTHS[2 - at] as string])
    expect(await rolesOf([first, second], both)).toEqual(['!date-of-birth', 'date-of-birth'])
    expect(await rolesOf([second, first], both)).toEqual(['date-of-birth', '!date-of-birth'])
  })

  it('however few rows name one', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => [BIRTHS[at % 3] as string, at === 4 ? '01/02/1990' : ''])
    expect((await rolesOf(['Suspect DOB', 'Victim DOB'], rows.slice(0, 9)))[1]).toBe('date-of-birth')
  })

  it("a suspect's where there is no other", async () => {
    expect(
      await rolesOf(
        ['Suspect DOB'],
        BIRTHS.map((birth) => [birth]),
      ),
    ).toEqual(['date-of-birth'])
    expect(
      await rolesOf(
        ['Suspect age', 'Suspect sex'],
        [
          ['23', 'M'],
          ['31', 'F'],
          ['19', 'M'],
        ],
      ),
    ).toEqual(['age', 'sex'])
  })

  it("a victim's date of birth, not a suspect's age", async () => {
    expect(
      await rolesOf(
        ['Suspect age', 'Victim DOB'],
        BIRTHS.map((birth, at) => [`2${at}`, birth]),
      ),
    ).toEqual(['-', 'date-of-birth'])
  })

  it('nobody is the officer', async () => {
    expect(
      await rolesOf(
        ['Officer age', 'Officer DOB'],
        BIRTHS.map((birth, at) => [`2${at}`, birth]),
      ),
    ).toEqual(['-', '!date-of-birth'])
  })
})

describe('a column that says who', () => {
  it.each(['Crime victim', 'Offence suspect', 'Offence witness', 'Crime officer'])(
    '%s is no category',
    async (name) => {
      const rows = barred(`Date | ${name} | Easting | Northing
      21/03/2024 | Business | 623100 | 308400
      22/03/2024 | Individual | 623200 | 308500
      23/03/2024 | Business | 623300 | 308600`)
      expect(outcomes(await proposed(tableOf('march.csv', rows)))).toEqual(['date', '-', 'easting', 'northing'])
    },
  )
})
