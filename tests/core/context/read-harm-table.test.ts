import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HarmTable } from '../../../src/core/context/harm-table.ts'
import { readAreaTable } from '../../../src/core/context/read-area-table.ts'
import { readHarmTable } from '../../../src/core/context/read-harm-table.ts'
import { seededRuns } from '../../support/property.ts'
import { rowsOf } from './rows-of.ts'

async function weightsOf(text: string): Promise<HarmTable> {
  const read = await readHarmTable(await rowsOf(text, 'weights.csv'))
  if (read === null || typeof read === 'string') throw new Error(`no weights: ${JSON.stringify(read)}`)
  return read
}
const readAs = async (text: string) => readHarmTable(await rowsOf(text, 'weights.csv'))

describe('weights of harm', () => {
  it('come with code, weight, version and source, and what codes stand for', async () => {
    const table = await weightsOf(`
      code,offence,weight,version,source,unit
      1A,Shouting,"1,234.5",2020,An invented index,days
      1B,Pushing,£0,2020,An invented index,days`)
    expect(table).toMatchObject({ name: 'weights.csv', version: '2020', source: 'An invented index', unit: 'days' })
    expect([...table.weights]).toEqual([
      ['1A', 1234.5],
      ['1B', 0],
    ])
    expect([...table.labels]).toEqual([
      ['1A', 'Shouting'],
      ['1B', 'Pushing'],
    ])
    expect(table.ledger).toEqual({ read: 2, kept: 2, blank: 0, rejected: {} })
  })

  it.each([
    ['Crime type,Harm score,Edition,Publisher', 'Robbery,12,3rd,Somebody', 'Robbery', 12],
    ['Source;Year;Severity;Offence code', 'Somebody;2021;12,5;7C', '7C', 12.5],
  ])('are found by other names of columns: %s', async (header, row, code, weight) => {
    expect([...(await weightsOf(`${header}\n${row}`)).weights]).toEqual([[code, weight]])
  })

  it('are refused where nobody says whose they are or of when', async () => {
    expect(await readAs('code,weight,version\n1A,5,2020')).toBe('harm-without-source')
    expect(await readAs('code,weight,source\n1A,5,Somebody')).toBe('harm-without-source')
    expect(await readAs('code,weight,version,source\n1A,5,,Somebody')).toBe('harm-without-source')
  })

  it('are refused where a code has two weights, or the table two versions or units', async () => {
    const header = 'code,weight,version,source,unit'
    expect(await readAs(`${header}\n1A,5,1,S,days\n1A,6,1,S,days`)).toBe('harm-codes-twice')
    expect(await readAs(`${header}\n1A,5,1,S,days\n1B,6,2,S,days`)).toBe('harm-several-versions')
    expect(await readAs(`${header}\n1A,5,1,S,days\n1B,6,1,S,pounds`)).toBe('harm-several-versions')
  })

  it('leave out rows without a code or a weight, and count them', async () => {
    const { ledger, weights } = await weightsOf(
      'code,weight,version,source\n1A,5,1,S\n,5,1,S\n1B,much,1,S\n1C,-1,1,S\n1A,5,1,S\n,,,\n1D,1,1,S,extra',
    )
    expect([...weights.keys()]).toEqual(['1A'])
    expect(ledger).toEqual({
      ...{ read: 7, kept: 1, blank: 1 },
      rejected: { 'code-missing': 1, 'wrong-number-of-fields': 1, 'weight-unreadable': 2, 'code-again': 1 },
    })
  })

  it('are no figures of areas, nor incidents', async () => {
    expect(await readAs('LSOA code,Harm score,Version,Source\nE01000101,5,1,S\nE01000102,6,1,S')).toBeNull()
    expect(await readAs('Name,Hours\nA,5')).toBeNull()
    // Areas of one's own, with a score of whatever kind.
    expect(await readAs('Beat code,Severity,Year,Source\nB1,5,2020,S\nB2,6,2020,S')).toBeNull()
    expect(await readAs('Code,Severity\nB1,5\nB2,6')).toBeNull()
    expect(await readAs('Offence code,Severity\n1A,5\n1B,6')).toBe('harm-without-source')
    const area = 'LSOA code,Residents\nE01000101,5\nE01000102,6'
    expect(await readAs(area)).toBeNull()
    expect(await readAreaTable(await rowsOf(area, 'areas.csv'))).not.toBeNull()
  })

  it('account for every row', async () => {
    const cell = fc.constantFrom('1A', '1B', '1C', '')
    const weight = fc.constantFrom('5', '0', 'x', '')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, weight), { minLength: 1, maxLength: 12 }), async (drawn) => {
        const rows = drawn.map(([code, much]) => (code === '' && much === '' ? ',,,' : `${code},${much},1,S`))
        const read = await readAs(`code,weight,version,source\n9Z,1,1,S\n${rows.join('\n')}`)
        if (read === null || typeof read === 'string') {
          expect(read).toBe('harm-codes-twice')
          return
        }
        const rejected = Object.values(read.ledger.rejected).reduce((sum, of) => sum + of, 0)
        expect(read.ledger.read).toBe(drawn.length + 1)
        expect(read.ledger.kept + rejected + read.ledger.blank).toBe(read.ledger.read)
        expect(read.weights.size).toBe(read.ledger.kept)
      }),
      seededRuns(60),
    )
  })
})
