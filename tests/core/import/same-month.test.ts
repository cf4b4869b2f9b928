import { describe, expect, it, vi } from 'vitest'
import type { LoadOptions } from '../../../src/core/import/load-files.ts'
import type { SameMonth } from '../../../src/core/question/question.ts'
import { Engine } from '../../../src/engine/engine.ts'
import { loadSentence } from '../../../src/text/import-words.ts'
import { add, countsOf, everythingSeen, figures, loaded, question } from '../../engine/loading.ts'
import { incidents } from '../incidents.ts'

const FORCE = 'Norfolk Constabulary'
const answer = (said: SameMonth | 'cancel') => vi.fn<LoadOptions['decideSameMonth']>(async () => said)
const march = () => incidents().times(4).of('Anti-social behaviour').times(3).of('Robbery').nowhere().of('Drugs')

describe('a month of a force that is loaded from another file', () => {
  it('asks once a load, and names force, month, files and their rows', async () => {
    const story = march().in('2021-04').times(2).of('Anti-social behaviour')
    const { engine } = await loaded(story.file('march.csv'))
    const decideSameMonth = answer('keep')
    await add(engine, [story.file('march copy.csv')], { decideSameMonth })
    expect(decideSameMonth.mock.calls).toEqual([
      [
        [
          { force: FORCE, month: '2021-03', files: ['march.csv', 'march copy.csv'], rows: [8, 8] },
          { force: FORCE, month: '2021-04', files: ['march.csv', 'march copy.csv'], rows: [2, 2] },
        ],
      ],
    ])
  })

  it('asks also where both files come in one drop, and where they bear the same name', async () => {
    const decideSameMonth = answer('replace')
    const { engine } = await loaded(incidents().in('2020-12').of('Drugs').file())
    await add(engine, [march().file('same.csv'), march().file('same.csv')], { decideSameMonth })
    expect(decideSameMonth).toHaveBeenCalledOnce()
    expect(decideSameMonth.mock.calls[0]?.[0]).toMatchObject([{ month: '2021-03', files: ['same.csv', 'same.csv'] }])
  })

  it('is no question for another force, nor for another month', async () => {
    const { engine } = await loaded(march().file())
    const other = incidents().by('Suffolk Constabulary').times(2).of('Drugs').by(FORCE).in('2021-04').of('Drugs')
    expect((await add(engine, [other.file()])).all).toMatchObject({ read: 11, kept: 11 })
  })

  it('replaced, gives their place back to the repeats of its rows, however the files are grouped into loads', async () => {
    const mar = incidents().withId('x').of('Robbery').withId('y').of('Robbery').file('mar.csv')
    const apr = incidents().in('2021-04').withId('x').of('Robbery').withId('z').of('Robbery').file('apr.csv')
    const reissued = incidents().withId('y').of('Robbery').file('mar reissued.csv')
    const decideSameMonth = answer('replace')
    const one = new Engine()
    const atOnce = await add(one, [mar, apr, reissued], { decideSameMonth })
    const { engine } = await loaded(mar)
    const between = await add(engine, [apr])
    expect(between.all).toMatchObject({ read: 4, kept: 3, repeats: 1 })
    const stepByStep = await add(engine, [reissued], { decideSameMonth })
    for (const report of [atOnce, stepByStep]) {
      expect(report.all).toMatchObject({ read: 5, kept: 3, repeats: 0, rejected: { 'replaced-by-later-file': 2 } })
      expect(report.files.map(({ kept }) => kept)).toEqual([0, 2, 1])
    }
  })

  it('is not asked again about what was kept before, when a third month comes', async () => {
    const { engine } = await loaded(march().file('a.csv'))
    await add(engine, [march().file('b.csv')], { decideSameMonth: answer('keep') })
    const report = await add(engine, [incidents().in('2021-05').of('Drugs').file('may.csv')])
    expect(report.all.kept).toBe(17)
  })

  it('keep: the rows without a Crime ID are counted twice, the others once', async () => {
    const story = march()
    const { engine } = await loaded(story.file('march.csv'))
    const report = await add(engine, [story.file('march copy.csv')], { decideSameMonth: answer('keep') })
    expect(report.all).toMatchObject({ read: 16, kept: 12, repeats: 4, located: 11, withoutLocation: 1, rejected: {} })
    expect(report.files.map(({ kept, repeats }) => [kept, repeats])).toEqual([
      [8, 0],
      [4, 4],
    ])
    expect(engine.ask(question({ groups: ['asb'] })).totals.total).toBe(8)
    expect(engine.ask(question({ groups: ['Robbery'] })).totals.total).toBe(3)
    expect(engine.ask(question()).caveats).toContainEqual({
      code: 'same-month-kept-twice',
      months: [{ force: FORCE, month: '2021-03' }],
    })
  })

  it('replace: the later file counts, and the earlier one says how many rows it lost', async () => {
    const story = march()
    const { engine, report: before } = await loaded(story.file('march.csv'))
    const counts = countsOf(engine.ask(question()))
    const report = await add(engine, [story.file('march copy.csv')], { decideSameMonth: answer('replace') })
    expect(report.all).toMatchObject({ read: 16, kept: 8, repeats: 0, rejected: { 'replaced-by-later-file': 8 } })
    expect(report.files.map(({ kept, rejected }) => [kept, rejected])).toEqual([
      [0, { 'replaced-by-later-file': 8 }],
      [8, {}],
    ])
    expect(countsOf(engine.ask(question()))).toEqual(counts)
    expect(report.categories).toEqual(before.categories)
    expect(engine.ask(question({ groups: ['asb'] })).totals.total).toBe(4)
    expect(engine.ask(question()).caveats.map(({ code }) => code)).not.toContain('same-month-kept-twice')
  })

  it('replace: only the month that comes again is replaced, and what the new file lacks is gone', async () => {
    const both = march().in('2021-04').at('Broadland 001A', [1.4, 52.7]).times(5).of('Burglary')
    const { engine } = await loaded(both.file('two months.csv'))
    const newMarch = incidents().times(2).of('Anti-social behaviour')
    const report = await add(engine, [newMarch.file('march.csv')], { decideSameMonth: answer('replace') })
    expect(report.categories).toEqual([
      { name: 'Anti-social behaviour', rows: 2 },
      { name: 'Burglary', rows: 5 },
    ])
    expect(report.files.map(({ kept, rejected }) => [kept, rejected])).toEqual([
      [5, { 'replaced-by-later-file': 8 }],
      [2, {}],
    ])
  })

  it('replace: a file that grows with each edition supersedes the one before', async () => {
    const first = march()
    const { engine } = await loaded(first.file('to-march.csv'))
    const grown = first.in('2021-04').at('Norwich 009F', [1.3, 52.63]).times(6).of('Anti-social behaviour')
    const report = await add(engine, [grown.file('to-april.csv')], { decideSameMonth: answer('replace') })
    expect(report.all).toMatchObject({ read: 22, kept: 14, repeats: 0, rejected: { 'replaced-by-later-file': 8 } })
    expect(report.coverage).toEqual([
      {
        force: FORCE,
        layout: 'police-uk-street',
        months: [
          { month: '2021-03', rows: 8 },
          { month: '2021-04', rows: 6 },
        ],
        missing: [],
      },
    ])
  })

  it('replace: a month that was kept twice before, and does not come again, stays so', async () => {
    const { engine } = await loaded(march().file('a.csv'))
    await add(engine, [march().file('b.csv'), incidents().in('2021-04').times(2).of('Drugs').file('april.csv')], {
      decideSameMonth: answer('keep'),
    })
    const again = incidents().in('2021-04').times(3).of('Drugs').file('april again.csv')
    const report = await add(engine, [again], { decideSameMonth: answer('replace') })
    expect(report.files.map(({ name, kept }) => [name, kept])).toEqual([
      ['a.csv', 8],
      ['b.csv', 8],
      ['april.csv', 0],
      ['april again.csv', 3],
    ])
  })

  it('replace: a Crime ID that moved on to a month which is replaced is still counted, once', async () => {
    const { engine } = await loaded(incidents().withId('x').of('Drugs').of('Robbery').file('march.csv'))
    const second = incidents().withId('x').of('Drugs').of('Burglary')
    const report = await add(engine, [second.file('march again.csv')], { decideSameMonth: answer('replace') })
    expect(report.categories.map(({ name }) => name)).toEqual(['Burglary', 'Drugs'])
  })

  it('replace, in one drop: the later of the two files counts', async () => {
    const { engine } = await loaded(incidents().in('2020-12').of('Drugs').file('december.csv'))
    const [older, newer] = [
      incidents().times(5).of('Anti-social behaviour'),
      incidents().times(3).of('Anti-social behaviour'),
    ]
    const answers = { decideSameMonth: answer('replace') }
    const report = await add(engine, [older.file('older.csv'), newer.file('newer.csv')], answers)
    expect(report.files.map(({ name, kept }) => [name, kept])).toEqual([
      ['december.csv', 1],
      ['older.csv', 0],
      ['newer.csv', 3],
    ])
  })

  it('cancel: all is as it was, and a later load works', async () => {
    const story = march()
    const { engine, report: before } = await loaded(story.file('march.csv'))
    const seen = everythingSeen(engine, before)
    const files = [incidents().in('2021-04').of('Drugs').file('april.csv'), story.file('march copy.csv')]
    const cancelled = await add(engine, files, { decideSameMonth: answer('cancel') })
    expect(cancelled).toMatchObject({ outcome: 'cancelled', added: [] })
    expect(loadSentence(cancelled)).toMatch(/Cancelled.*unchanged/)
    expect(everythingSeen(engine, cancelled)).toEqual(seen)
    const after = await add(engine, files.slice(0, 1))
    expect(figures(after.all)).toMatchObject({ read: 9, kept: 9 })
  })
})

describe('a month of a force in files of different layouts', () => {
  const noise = () => incidents().of('Noise').partnerFile('asb.csv', 'asb-table')

  it('is no conflict: they hold different things', async () => {
    const { engine } = await loaded(march().file('march.csv'))
    const report = await add(engine, [await noise()])
    expect(report.all.kept).toBe(9)
    expect(engine.ask(question()).caveats.map(({ code }) => code)).not.toContain('same-month-kept-twice')
  })

  it('is one where two files of one layout have it, and only these replace each other', async () => {
    const { engine } = await loaded(march().file('march.csv'), await noise())
    const decideSameMonth = answer('replace')
    const report = await add(engine, [await noise()], { decideSameMonth })
    expect(decideSameMonth.mock.calls).toEqual([
      [[{ force: FORCE, month: '2021-03', files: ['asb.csv', 'asb.csv'], rows: [1, 1] }]],
    ])
    expect(report.all).toMatchObject({ kept: 9, rejected: { 'replaced-by-later-file': 1 } })
  })
})
