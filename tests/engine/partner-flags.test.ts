import { describe, expect, it } from 'vitest'
import { Engine } from '../../src/engine/engine.ts'
import { add } from './loading.ts'

/** Thefts, each at a point and on a day of its own, with what one or more columns say of it. */
async function flagged(header: string, cells: readonly string[]) {
  const rows = cells.map(
    (cell, at) =>
      `Theft,${String(1 + (at % 28)).padStart(2, '0')}/03/2024,${623100 + 10 * at},${308400 + 10 * at},${cell}`,
  )
  const file = new File([[`Crime type,Date,Easting,Northing,${header}`, ...rows].join('\n')], 'march.csv')
  const report = await add(new Engine(), [file])
  return { file: report.files[0], counts: (flag: string) => report.flags.find((one) => one.flag === flag) }
}

const repeated = (text: string, times: number) => Array.from({ length: times }, () => text)

describe('a column of domestic abuse', () => {
  it.each([
    ['pandas', ['1.0', '0.0', '0.0', '1.0'], [2, 2, 0]],
    ['Access', ['-1', '0', '0', '-1'], [2, 2, 0]],
    ['confirmed or suspected', ['Confirmed', 'Suspected', 'No', 'No'], [2, 2, 0]],
    ['its own name or the contrary', ['Domestic', 'Non-Domestic', 'Non-Domestic', 'Domestic'], [2, 2, 0]],
    ['one number too many', ['1', '0', '0', '1', '0', '0', '0', '9'], [2, 5, 1]],
    ['who did it', ['Partner', 'Ex-partner', 'Family', 'N', 'Not partner'], [3, 2, 0]],
    ['once in many', [...repeated('', 11), 'Y'], [1, 0, 11]],
    ['its own name or nothing', ['Domestic abuse', '', '', 'Domestic abuse'], [2, 0, 2]],
    ['denials', [...repeated('N', 27), 'Y', 'Not domestic', 'Ruled out'], [1, 29, 0]],
    ['words of another kind', ['N', 'Y', 'see log', 'N'], [1, 2, 1]],
  ] as const)('is read: %s', async (_, cells, [yes, no, unknown]) => {
    const { file, counts } = await flagged('Domestic abuse', cells)
    expect(counts('domestic-abuse')).toMatchObject({ yes, no, unknown })
    expect(file?.notices).toContain('sensitive-points-coarsened')
    const isStrange = cells.some((cell) => cell === '9' || cell === 'see log')
    expect(file?.notices.includes('flag-values-unknown')).toBe(isStrange)
  })

  it('may be several: yes where one says so, not known rather than no', async () => {
    const { counts, file } = await flagged('DA flag,Domestic violence', ['N,Y', 'Y,N', 'N,N', 'N,Unknown', ',N', 'N,N'])
    expect(counts('domestic-abuse')).toMatchObject({ yes: 2, no: 2, unknown: 2 })
    expect(file?.columns.kept).toEqual(expect.arrayContaining(['DA flag', 'Domestic violence']))
  })

  it('is no date, reference or number', async () => {
    const { file } = await flagged('Domestic abuse ref', ['a1', 'a2', 'a3', 'a4'])
    expect(file?.columns.kept).not.toContain('Domestic abuse ref')
  })
})

describe('a column of another flag', () => {
  it.each([
    ['Knife', 'knife', ['1', '0', '0', '1', '0', '0', '0', '9'], [2, 5, 1]],
    ['Knife', 'knife', ['Confirmed', 'Suspected', 'No', 'Machete'], [2, 1, 1]],
    ['Knife', 'knife', ['Knife', '', '', 'Knife'], [2, 0, 2]],
    ['Knife', 'knife', ['N', 'N', 'Y', 'No knife'], [1, 3, 0]],
    ['Knife', 'knife', ['N', 'N', 'Y', 'Knife?'], [1, 2, 1]],
    ['Hate', 'hate', ['Racial', '', 'Homophobic', 'None'], [2, 1, 1]],
    ['Dwelling', 'dwelling', ['House', 'Street', 'Flat', 'Something'], [2, 1, 1]],
  ] as const)('%s: %s, %j', async (header, flag, cells, [yes, no, unknown]) => {
    expect((await flagged(header, cells)).counts(flag)).toMatchObject({ yes, no, unknown })
  })
})
