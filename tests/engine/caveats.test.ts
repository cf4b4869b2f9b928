import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/core/question/question.ts'
import { incidents } from '../core/incidents.ts'
import { loaded, question } from './loading.ts'

const VIOLENCE = 'Violence and sexual offences'
const NORFOLK = 'Norfolk Constabulary'
const SUFFOLK = 'Suffolk Constabulary'

async function town() {
  const story = incidents().in('2021-03').times(9).of('Drugs').of(VIOLENCE).in('2021-05').times(9).of('Drugs')
  story.in('2021-05').nowhere().of('Robbery')
  story.by(SUFFOLK).in('2021-04').at('Ipswich 001A', [1.15, 52.06], 'On or near Police Station').times(9).of('Burglary')
  return loaded(story.file())
}
const codesOf = async (asked: Partial<Question>) => {
  const { engine } = await town()
  return engine.ask(question(asked)).caveats.map(({ code }) => code)
}

describe('caveats', () => {
  it('that hold for every picture of street files', async () => {
    expect(await codesOf({ groups: ['Drugs'] })).toEqual(
      expect.arrayContaining(['recorded-only', 'snap-points', 'months-only']),
    )
  })

  it.each([
    ['violence-not-separable', { groups: [VIOLENCE] }, { groups: ['Drugs'] }],
    ['domestic-abuse-included', { groups: ['serious-violence'] }, { groups: ['Burglary'] }],
    ['violence-not-separable', { groups: ['all'] }, { groups: ['asb'] }],
    ['serious-violence-approximate', { groups: ['serious-violence'] }, { groups: [VIOLENCE] }],
    ['snap-points-too-fine', { resolution: 10 }, { resolution: 9 }],
    ['without-location', { groups: ['Robbery'] }, { groups: ['Drugs'] }],
    ['without-location', { from: '2021-05' }, { to: '2021-04' }],
    ['special-places', { groups: ['Burglary'] }, { groups: ['Drugs'] }],
  ] as [string, Partial<Question>, Partial<Question>][])('%s for %j, not for %j', async (code, present, absent) => {
    expect(await codesOf(present)).toContain(code)
    expect(await codesOf(absent)).not.toContain(code)
  })

  it.each([
    [
      'a force’s extract with days',
      'force-extract',
      '2021-03-14',
      ['recorded-only'],
      ['known-only', 'snap-points', 'months-only'],
    ],
    ['a council’s table by months', 'asb-table', null, ['known-only', 'months-only'], ['recorded-only', 'snap-points']],
    ['hospital attendances', 'istv-attendances', '2021-03-14', ['known-only'], ['recorded-only', 'months-only']],
  ] as const)('of %s are others', async (_, layout, day, present, absent) => {
    const story = day === null ? incidents() : incidents().on(day)
    const { engine } = await loaded(await story.of('Violence and sexual offences').partnerFile('table.csv', layout))
    const codes = engine.ask(question({ groups: ['serious-violence'], resolution: 10 })).caveats.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining([...present, 'definition']))
    const ofStreetFiles = ['snap-points-too-fine', 'violence-not-separable', 'serious-violence-approximate']
    for (const code of [...absent, ...ofStreetFiles]) expect(codes).not.toContain(code)
  })

  it('of street files and a partner’s table side by side are those of both', async () => {
    const partner = await incidents()
      .by('Norwich City Council')
      .on('2021-03-14')
      .of('Noise')
      .partnerFile('asb.csv', 'asb-table')
    const { engine } = await loaded(incidents().of(VIOLENCE).file(), partner)
    expect(engine.ask(question()).caveats.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['recorded-only', 'known-only', 'snap-points', 'months-only', 'violence-not-separable']),
    )
  })

  it('name the months that a force did not supply, within what is asked, and beyond the data too', async () => {
    const { engine, report } = await town()
    const gaps = (asked: Partial<Question>) =>
      engine.ask(question(asked)).caveats.find(({ code }) => code === 'months-missing')
    expect(gaps({})).toMatchObject({
      gaps: [
        { force: NORFOLK, months: ['2021-04'] },
        { force: SUFFOLK, months: ['2021-03', '2021-05'] },
      ],
    })
    expect(gaps({ from: '2021-05', to: '2021-06' })).toMatchObject({
      gaps: [
        { force: NORFOLK, months: ['2021-06'] },
        { force: SUFFOLK, months: ['2021-05', '2021-06'] },
      ],
    })
    expect(report.coverage).toEqual([
      {
        force: NORFOLK,
        layout: 'police-uk-street',
        months: [
          { month: '2021-03', rows: 10 },
          { month: '2021-05', rows: 10 },
        ],
        missing: ['2021-04'],
      },
      {
        force: SUFFOLK,
        layout: 'police-uk-street',
        months: [{ month: '2021-04', rows: 9 }],
        missing: ['2021-03', '2021-05'],
      },
    ])
  })

  it('leave a month without street files unknown, though the same force’s table of noise covers it', async () => {
    const street = incidents().by('Norfolk Constabulary')
    const whole = street.in('2021-03').times(3).of('Robbery').in('2021-05').times(2).of('Robbery')
    const table = incidents().by('Norfolk Constabulary').in('2021-04').times(4).of('Noise')
    const { engine, report } = await loaded(whole.file(), await table.partnerFile('asb.csv', 'asb-table'))
    const months = (groups: Question['groups']) =>
      engine.ask(question({ groups })).byMonth.map(({ isKnown, count }) => (isKnown ? count : null))
    expect(months(['Robbery'])).toEqual([3, null, 2])
    expect(months(['Noise'])).toEqual([null, 4, null])
    expect(engine.ask(question({ groups: ['Robbery'], from: '2021-04', to: '2021-04' })).period).toBeNull()
    expect(report.coverage.map(({ layout, missing }) => [layout, missing])).toEqual([
      ['police-uk-street', ['2021-04']],
      ['asb-table', ['2021-03', '2021-05']],
    ])
  })

  it('give the rows without location out of those in the question', async () => {
    const { engine } = await town()
    const caveat = engine
      .ask(question({ from: '2021-05', to: '2021-05' }))
      .caveats.find(({ code }) => code === 'without-location')
    expect(caveat).toEqual({ code: 'without-location', rows: 1, of: 10 })
  })
})
