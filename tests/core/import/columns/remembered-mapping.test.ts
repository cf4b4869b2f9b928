import { describe, expect, it } from 'vitest'
import { INCIDENTS, outcomes, proposed } from './proposed.ts'
import { barred, tableOf } from './table-of.ts'

describe('a mapping that was confirmed before', () => {
  const rows = (date: string) =>
    barred(`When it was | Sort | Easting | Northing | Contact
    ${date} | Theft | 623100 | 308400 | desk
    ${date} | Robbery | 623200 | 308500 | desk`)
  const confirmed = async () => {
    const { mapping } = await proposed(tableOf('march.csv', rows('05/03/2024')))
    const roles = ['date', 'category', 'easting', 'northing', 'recorder'] as const
    return {
      ...mapping,
      columns: mapping.columns.map((column, at) => ({ ...column, role: roles[at] ?? null, why: null })),
      category: null,
      dates: 'month-first' as const,
      recorder: 'Harbour council',
    }
  }

  it('gives its roles to a file with the same header, whatever row that is in', async () => {
    const titled = [['Incidents', '', '', '', ''], ...rows('06/04/2024')]
    const known = await confirmed()
    const proposal = await proposed(tableOf('april.csv', titled), { headerRow: null, remembered: [known] })
    expect(proposal.mapping).toEqual({ ...known, headerRow: 2 })
    expect(proposal.notices).toContain('mapping-remembered')
    expect(proposal.problems).toEqual([])
  })

  it('is read as the dates show, where they show it', async () => {
    const proposal = await proposed(tableOf('april.csv', rows('26/04/2024')), {
      headerRow: null,
      remembered: [await confirmed()],
    })
    expect(proposal.mapping.dates).toBe('day-first')
  })

  it('gives no role to a column that holds personal data now', async () => {
    const withNames = barred(`When it was | Sort | Easting | Northing | Contact
      05/03/2024 | Theft | 623100 | 308400 | sarah.hughes@example.org
      06/03/2024 | Robbery | 623200 | 308500 | d.patel@example.org`)
    const proposal = await proposed(tableOf('april.csv', withNames), {
      headerRow: null,
      remembered: [await confirmed()],
    })
    expect(outcomes(proposal)).toEqual(['date', 'category', 'easting', 'northing', '!email'])
    expect(proposal.mapping.columns[4]).toEqual({
      name: 'Contact',
      role: null,
      why: 'personal-email',
      personal: 'email',
    })
  })

  it('makes no place of telephone numbers, whatever it says', async () => {
    const withPhones = barred(`When it was | Sort | Easting | Northing | Contact
      05/03/2024 | Theft | 07700900123 | 308400 | desk
      06/03/2024 | Robbery | 07700900456 | 308500 | desk
      07/03/2024 | Robbery | 07700900789 | 308600 | desk`)
    const proposal = await proposed(tableOf('april.csv', withPhones), {
      headerRow: null,
      remembered: [await confirmed()],
    })
    expect(outcomes(proposal)).toEqual(['date', 'category', '!phone', 'northing', 'recorder'])
    expect(JSON.stringify(proposal)).not.toContain('07700')
  })

  it('says nothing of a file with another header', async () => {
    const proposal = await proposed(tableOf('april.csv', barred(INCIDENTS)), {
      headerRow: null,
      remembered: [await confirmed()],
    })
    expect(proposal.mapping.recorder).toBe('Table')
    expect(proposal.notices).not.toContain('mapping-remembered')
  })
})
