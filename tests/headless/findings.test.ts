import { describe, expect, it } from 'vitest'
import { wholeCounty } from '../training/county.ts'
import { folder, headless } from './run.ts'

const HERE = folder()
const COUNTY = wholeCounty()
const FILES = [...COUNTY.street, COUNTY.population, COUNTY.areas].map(({ name, text }) => HERE.write(name, text))
const VIOLENCE = 'Violence and sexual offences'

async function answer(written: object, verb = 'ask') {
  const { code, stdout, stderr } = await headless(verb, HERE.question(written), ...FILES)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

/** Names that other tools rely on. */
describe('headless ask', () => {
  it('prints Gi* of the whole study area, places, tests, null and dispersion', async () => {
    const printed = await answer({ measure: 'gi-star', groups: [VIOLENCE] })
    expect(printed).toMatchObject({ null: 'residents', dispersion: expect.any(Number), tests: expect.any(Number) })
    expect(printed.cells).toHaveLength(printed.studyArea.cells)
    const classes = new Set(printed.cells.map((cell: { class: string }) => cell.class))
    expect([...classes].every((code) => ['higher', 'few-events', 'not-tested', 'none'].includes(code as string))).toBe(
      true,
    )
    expect(Object.keys(printed.cells[0])).toEqual(expect.arrayContaining(['cell', 'count', 'z', 'p', 'q', 'class']))
    const [first] = printed.places
    expect(first).toMatchObject({ name: expect.any(String), cells: expect.any(Array), count: expect.any(Number) })
    const sum = first.cells.reduce(
      (all: number, cell: string) => all + printed.cells.find((one: { cell: string }) => one.cell === cell).count,
      0,
    )
    expect(first.count).toBe(sum)
    expect(printed.sentences[0]).toContain('higher than chance')
  }, 60_000)

  it('prints what could change places', async () => {
    const printed = await answer({ measure: 'gi-star', groups: [VIOLENCE] }, 'check')
    expect(printed.checked.length).toBeGreaterThan(0)
    expect(printed.checked.length).toBeLessThanOrEqual(10)
    for (const place of printed.checked)
      for (const check of place.checks)
        expect(check).toEqual({ code: expect.any(String), holds: expect.any(Boolean), with: expect.any(String) })
    const { code, stderr } = await headless('check', HERE.question({ measure: 'count' }), ...FILES.slice(0, 2))
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Places are checked with "measure": "gi-star", not "count".\n',
    })
  }, 120_000)

  it('prints the other measures by their names', async () => {
    expect(await answer({ measure: 'concentration' })).toMatchObject({
      ...{ gini: expect.any(Number), generalisedGini: expect.any(Number), cellsHoldingHalf: expect.any(Number) },
      ...{ shareOfArea: expect.any(Number), shareOfResidents: expect.any(Number) },
    })
    expect(await answer({ measure: 'recurrence' })).toMatchObject({
      groups: expect.any(Array),
      levels: expect.arrayContaining([
        expect.objectContaining({ groups: 2, observed: expect.any(Number), expected: expect.any(Number) }),
      ]),
      cells: expect.arrayContaining([
        expect.objectContaining({ cell: expect.any(String), groups: expect.any(Number) }),
      ]),
    })
    expect(await answer({ measure: 'pair', groups: [VIOLENCE], against: ['asb'] })).toMatchObject({
      ...{ leeL: expect.any(Number), spearman: expect.any(Number), n: expect.any(Number) },
      cells: expect.arrayContaining([expect.objectContaining({ class: 'both' })]),
    })
    const change = await answer({ measure: 'change', from: '2025-01', to: '2025-12' })
    expect(Object.keys(change.cells[0])).toEqual(expect.arrayContaining(['cell', 'before', 'after', 'p', 'q']))
    const overTime = await answer({ measure: 'over-time', groups: [VIOLENCE] })
    expect(Object.keys(overTime.cells[0])).toEqual(expect.arrayContaining(['cell', 'class', 'mannKendallZ']))
    expect(new Set(overTime.cells.map((cell: { class: string }) => cell.class))).toContain('emerging')
    const lasting = await answer({ measure: 'lasting', pick: { share: 0.01 } })
    expect(lasting).toMatchObject({ share: expect.any(Number), windows: expect.any(Array), lookBack: 12, ahead: 1 })
  }, 120_000)

  it('refuses what the data cannot say, with the key that settles it', async () => {
    const refusal = async (written: object) =>
      (await headless('ask', HERE.question(written), ...FILES.slice(0, 12))).stderr
    expect(await refusal({ measure: 'when' })).toMatch(/give the month alone/)
    expect(await refusal({ measure: 'harm' })).toMatch(/No harm weights are loaded/)
    expect(await refusal({ measure: 'gi-star', null: 'residents' })).toMatch(/in proportion to residents/)
    expect(await refusal({ measure: 'change', from: '2023-01', to: '2023-03' })).toMatch(/Nothing is loaded/)
  }, 60_000)
})
