import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { incidents } from '../core/incidents.ts'
import { streetFiles } from '../engine/street-files.ts'
import { data } from '../support/data.ts'
import { folder, headless, npmRunHeadless } from './run.ts'

const HERE = folder()
const story = () =>
  incidents()
    .at('Norwich 009F', [1.297443, 52.628934])
    .times(3)
    .of('Anti-social behaviour')
    .withId('a')
    .of('Robbery')
    .withId('a')
    .of('Robbery')
    .in('2021-04')
    .at('Norwich 009F', [1.31, 52.64])
    .times(5)
    .of('Burglary')
    .nowhere()
    .of('Drugs')
const MARCH = HERE.write('street.csv', `${story().csv()}\nbad row\n`)
const CENTRE = latLngToCell(52.628934, 1.297443, 9)
const EDGE = latLngToCell(52.64, 1.31, 9)

const json = (text: string) => JSON.parse(text) as Record<string, unknown>

describe('headless load', () => {
  it('prints the ledger, categories, months, points and columns, as one JSON object and nothing else', async () => {
    const { code, stdout, stderr } = await npmRunHeadless('load', HERE.question({}), MARCH)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const printed = json(stdout)
    const ledger = {
      read: 13,
      kept: 10,
      located: 9,
      withoutLocation: 1,
      rejected: { 'wrong-number-of-fields': 1 },
      repeats: 1,
      blank: 1,
    }
    expect(printed).toMatchObject({
      ledger: { all: ledger, files: [{ name: 'street.csv', ...ledger }] },
      months: ['2021-03', '2021-04'],
      points: 2,
      columns: { kept: expect.arrayContaining(['Month', 'Longitude', 'Latitude', 'Crime type']) },
    })
    expect([...(printed.categories as string[])].sort()).toEqual([
      'Anti-social behaviour',
      'Burglary',
      'Drugs',
      'Robbery',
    ])
    const { kept, dropped } = printed.columns as { kept: string[]; dropped: { name: string; why: string }[] }
    expect([...kept, ...dropped.map(({ name }) => name)].sort()).toEqual(
      (story().csv().split('\n')[0] as string).split(',').sort(),
    )
    for (const { why } of dropped) expect(why).not.toBe('')
  })
})

describe('headless ask', () => {
  it('prints question, study area, caveats, the four kinds of row and the cells, busiest first', async () => {
    const written = {
      groups: ['all'],
      resolution: 9,
      measure: 'count',
      domesticAbuse: 'include',
      neighbours: 1,
      classes: 'growing',
    }
    const { code, stdout } = await headless('ask', HERE.question(written), MARCH)
    expect(code).toBe(0)
    const printed = json(stdout)
    expect(printed).toMatchObject({
      question: { ...written, from: null, to: null },
      studyArea: { rule: 'districts', cells: expect.any(Number) },
      filteredOut: 0,
      withoutLocation: 1,
      outside: 0,
      total: 9,
      cells: [
        { cell: EDGE, count: 5 },
        { cell: CENTRE, count: 4 },
      ],
    })
    expect(printed.caveats).toEqual(expect.arrayContaining(['recorded-only', 'snap-points', 'without-location']))
  })

  it('an empty question means all categories, all months, resolution 9, count', async () => {
    const [short, long] = await Promise.all([
      headless('ask', HERE.question({}, 'short.json'), MARCH),
      headless(
        'ask',
        HERE.question({ groups: ['all'], from: '2021-03', to: '2021-04', resolution: 9 }, 'long.json'),
        MARCH,
      ),
    ])
    expect(json(short.stdout)).toMatchObject({ question: { groups: ['all'], resolution: 9, measure: 'count' } })
    expect(json(short.stdout).cells).toEqual(json(long.stdout).cells)
  })

  it('takes groups, months and resolution from the question, files in any order', async () => {
    const may = HERE.write(
      'may.csv',
      incidents().in('2021-05').at('Norwich 009F', [1.31, 52.64]).times(2).of('Robbery').csv(),
    )
    const asked = HERE.question(
      { groups: ['serious-violence'], from: '2021-04', to: '2021-05', resolution: 8 },
      'sv.json',
    )
    const [one, other] = await Promise.all([headless('ask', asked, MARCH, may), headless('ask', asked, may, MARCH)])
    expect(json(one.stdout)).toMatchObject({
      filteredOut: 10,
      withoutLocation: 0,
      total: 2,
      cells: [{ cell: latLngToCell(52.64, 1.31, 8), count: 2 }],
    })
    expect(json(other.stdout)).toEqual(json(one.stdout))
  })

  it('sameMonth settles what the page would ask', async () => {
    const again = HERE.write('street again.csv', story().csv())
    const [keep, replace] = await Promise.all(
      ['keep', 'replace'].map((sameMonth) =>
        headless('ask', HERE.question({ sameMonth }, `${sameMonth}.json`), MARCH, again),
      ),
    )
    // Kept: three rows without a Crime ID twice, and the offences whose ids the second telling made anew.
    expect(json(keep?.stdout ?? '')).toMatchObject({
      cells: [
        { cell: EDGE, count: 10 },
        { cell: CENTRE, count: 7 },
      ],
    })
    expect(json(replace?.stdout ?? '')).toMatchObject({
      cells: [
        { cell: EDGE, count: 5 },
        { cell: CENTRE, count: 4 },
      ],
    })
  })

  it('gives the reference counts of Norfolk 2021-22', async (context) => {
    const path = data('police/norfolk-2021-22', context)
    const files = streetFiles(path).map(({ name }) => `${path}/${name}`)
    const [load, ask] = await Promise.all([
      headless('load', HERE.question({}, 'norfolk.json'), ...files),
      headless('ask', HERE.question({}, 'norfolk.json'), ...files),
    ])
    expect(json(load.stdout)).toMatchObject({
      ledger: {
        all: {
          read: 85_840,
          kept: 85_840,
          located: 84_072,
          withoutLocation: 1_768,
          rejected: {},
          repeats: 0,
          blank: 0,
        },
      },
      points: 11_340,
    })
    const printed = json(ask.stdout)
    expect(printed).toMatchObject({ studyArea: { rule: 'districts', cells: 59_587 }, outside: 1_023, total: 83_049 })
    expect((printed.cells as object[]).slice(0, 2)).toEqual([
      { cell: '89194105a17ffff', count: 669 },
      { cell: '891941af017ffff', count: 604 },
    ])
  })
})
