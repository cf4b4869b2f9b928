import { describe, expect, it } from 'vitest'
import { QuestionProblem } from '../../src/core/question/parse-question.ts'
import type { Definition } from '../../src/core/vocabulary/definition.ts'
import { NORFOLK_DEFINITION } from '../../src/core/vocabulary/norfolk-definition.ts'
import { Engine } from '../../src/engine/engine.ts'
import { incidents } from '../core/incidents.ts'
import { add, loaded, question } from './loading.ts'

const KNIVES: Definition = {
  id: 'knives',
  name: 'Knife crime',
  version: '3',
  source: 'Made for this test.',
  groups: [{ id: 'carried', name: 'Carried', codes: ['10D'], texts: [], categories: ['Possession of weapons'] }],
}

/** 3 robberies and 2 knives carried by offence code, 1 burglary. */
async function extract(): Promise<Engine> {
  const story = incidents().code('34B').times(3).of('Robbery of personal property')
  story.code('10D').times(2).of('Article with a blade').code('28E').of('Burglary')
  return (await loaded(await story.partnerFile())).engine
}

describe('the definitions that an engine knows', () => {
  it('is the one that comes with the tool, unless a question names another', async () => {
    const engine = await extract()
    const picture = engine.ask(question({ groups: ['serious-violence'] }))
    expect(picture.totals.total).toBe(5)
    expect(picture.definition).toEqual({
      id: NORFOLK_DEFINITION.id,
      name: NORFOLK_DEFINITION.name,
      version: NORFOLK_DEFINITION.version,
    })
  })

  it('of the workspace counts by itself, whole and in parts', async () => {
    const engine = await extract()
    engine.define([KNIVES])
    for (const group of ['serious-violence', 'serious-violence/carried']) {
      const picture = engine.ask(question({ groups: [group], definition: 'knives' }))
      expect(picture.totals.total).toBe(2)
      expect(picture.definition).toEqual({ id: 'knives', name: 'Knife crime', version: '3' })
      expect(picture.caveats).toContainEqual({ code: 'definition', name: 'Knife crime', version: '3' })
    }
  })

  it('is not named where the question does not use it', async () => {
    const picture = (await extract()).ask(question({ groups: ['Burglary', 'asb'] }))
    expect(picture.definition).toBeNull()
    expect(picture.caveats.map(({ code }) => code)).not.toContain('definition')
  })

  it('that there is not is refused by name, also once it has been taken away', async () => {
    const engine = await extract()
    const asked = question({ groups: ['Burglary'], definition: 'knives' })
    expect(() => engine.ask(asked)).toThrow(QuestionProblem)
    engine.define([KNIVES])
    expect(engine.ask(asked).totals.total).toBe(1)
    engine.define([])
    expect(() => engine.ask(asked)).toThrow(/"knives"/)
  })

  it('with the id of the one that comes with the tool does not take its place', async () => {
    const engine = await extract()
    engine.define([{ ...KNIVES, id: NORFOLK_DEFINITION.id }])
    expect(engine.ask(question({ groups: ['serious-violence'] })).totals.total).toBe(5)
  })

  it('stays when data are let go of', async () => {
    const engine = new Engine()
    engine.define([KNIVES])
    engine.clear()
    await add(engine, [incidents().of('Possession of weapons').of('Robbery').file()])
    expect(engine.ask(question({ groups: ['serious-violence'], definition: 'knives' })).totals.total).toBe(1)
  })
})
