import { describe, expect, it } from 'vitest'
import { QuestionProblem } from '../../src/core/question/parse-question.ts'
import type { Question } from '../../src/core/question/question.ts'
import { FLAG_NO, FLAG_UNKNOWN, FLAG_YES } from '../../src/core/vocabulary/flags.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { incidents } from '../core/incidents.ts'
import { loaded, question } from './loading.ts'

function problemOf(engine: Engine, asked: Partial<Question>): QuestionProblem {
  try {
    engine.ask(question({ resolution: 8, ...asked }))
  } catch (problem) {
    return problem as QuestionProblem
  }
  throw new Error('The question was answered.')
}

/** Ten assaults, of which 4 are domestic abuse, 5 are not and of one nobody knows; two burglaries that say nothing of knives. */
async function extract(): Promise<Engine> {
  const story = incidents().code('8N').flag('knife', FLAG_NO)
  story.flag('domestic-abuse', FLAG_YES).times(4).of('Assault with injury')
  story.flag('domestic-abuse', FLAG_NO).times(5).of('Assault with injury')
  story.flag('domestic-abuse', FLAG_UNKNOWN).of('Assault with injury')
  story.flag('knife', 0).code('28E').times(2).of('Burglary')
  return (await loaded(await story.partnerFile())).engine
}

describe('a question that uses a flag', () => {
  it.each([
    ['domesticAbuse', { domesticAbuse: 'only' }, /whether an incident was domestic abuse/],
    ['domesticAbuse', { domesticAbuse: 'exclude' }, /whether an incident was domestic abuse/],
    ['flags', { flags: { gun: 'only' } }, /whether an incident involved a firearm/],
    ['flags', { flags: { knife: 'exclude', dwelling: 'exclude' } }, /whether an incident happened in a home/],
  ] as [string, Partial<Question>, RegExp][])(
    'is refused by its key where no file states the flag: %s, %j',
    async (key, asked, words) => {
      const story = incidents().flag('knife', FLAG_NO).of('Robbery')
      const { engine } = await loaded(incidents().in('2021-04').of('Drugs').file(), await story.partnerFile())
      const problem = problemOf(engine, asked)
      expect(problem).toBeInstanceOf(QuestionProblem)
      expect(problem.key).toBe(key)
      expect(problem.message).toMatch(words)
    },
  )

  it('is refused about domestic abuse alone in hexagons so small that they could point at a home', async () => {
    const engine = await extract()
    for (const resolution of [9, 10] as const) {
      expect(problemOf(engine, { domesticAbuse: 'only', resolution }).key).toBe('resolution')
      expect(problemOf(engine, { flags: { 'domestic-abuse': 'only' }, resolution }).key).toBe('resolution')
    }
    expect(engine.ask(question({ domesticAbuse: 'only', resolution: 8 })).totals.total).toBe(4)
    expect(engine.ask(question({ domesticAbuse: 'exclude', resolution: 10 })).totals.total).toBe(8)
  })

  it.each([
    ['only', 4],
    ['exclude', 8],
    ['include', 12],
  ] as const)('about domestic abuse, %s: %d incidents; what nobody knows is no yes', async (domesticAbuse, total) => {
    expect((await extract()).ask(question({ domesticAbuse, resolution: 8 })).totals.total).toBe(total)
  })

  it('says how complete the flag is among the rows that it chooses from', async () => {
    const engine = await extract()
    const { caveats } = engine.ask(question({ domesticAbuse: 'exclude', flags: { knife: 'exclude' }, resolution: 8 }))
    expect(caveats).toEqual(
      expect.arrayContaining([
        { code: 'domestic-abuse', choice: 'exclude', marked: 4, notKnown: 3, of: 12 },
        { code: 'flag-completeness', flag: 'domestic-abuse', yes: 4, no: 5, unknown: 3, notStated: 0 },
        { code: 'flag-completeness', flag: 'knife', yes: 0, no: 10, unknown: 0, notStated: 2 },
      ]),
    )
    const burglary = engine.ask(question({ groups: ['Burglary'], flags: { knife: 'exclude' }, resolution: 8 }))
    expect(burglary.caveats).toContainEqual({
      code: 'flag-completeness',
      flag: 'knife',
      yes: 0,
      no: 0,
      unknown: 0,
      notStated: 2,
    })
  })

  it('is reported flag by flag, of every file that states it', async () => {
    const story = incidents()
      .flag('hate', FLAG_YES)
      .standingFor(3)
      .of('Public order')
      .flag('hate', FLAG_UNKNOWN)
      .of('Drugs')
    const { report } = await loaded(incidents().in('2021-05').times(2).of('Drugs').file(), await story.partnerFile())
    expect(report.flags).toEqual([{ flag: 'hate', yes: 3, no: 0, unknown: 3, notStated: 2 }])
    expect(report.files.map(({ name, flags }) => [name, flags])).toEqual([
      ['extract.csv', [{ flag: 'hate', yes: 3, no: 0, unknown: 3, notStated: 0 }]],
      ['2021-03-norfolk-street.csv', []],
    ])
  })
})

describe('domestic abuse that is included', () => {
  const caveatsOf = (engine: Engine) =>
    engine
      .ask(question())
      .caveats.map(({ code }) => code)
      .filter((code) => code.startsWith('domestic'))

  it('is said to be in figures of violence that cannot be split', async () => {
    const { engine } = await loaded(incidents().of('Violence and sexual offences').file())
    expect(caveatsOf(engine)).toEqual(['domestic-abuse-included'])
  })

  it('is counted where every row of violence says whether it was', async () => {
    expect(caveatsOf(await extract())).toEqual(['domestic-abuse'])
  })

  it('is both where some rows of violence say it and others do not', async () => {
    const story = incidents().code('8N').flag('domestic-abuse', FLAG_YES).of('Assault with injury')
    story.flag('domestic-abuse', 0).of('Assault with injury')
    const { engine } = await loaded(await story.partnerFile())
    expect(caveatsOf(engine)).toEqual(['domestic-abuse-included', 'domestic-abuse'])
  })

  it('is not spoken of where there is no violence, and nothing is marked', async () => {
    const { engine } = await loaded(await incidents().of('Noise').partnerFile('asb.csv', 'asb-table'))
    expect(caveatsOf(engine)).toEqual([])
  })
})
