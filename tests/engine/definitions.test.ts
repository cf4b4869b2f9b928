import { describe, expect, it } from 'vitest'
import type { Definition } from '../../src/core/vocabulary/definition.ts'
import { definitionAccount } from '../../src/core/vocabulary/definition-account.ts'
import { NORFOLK_DEFINITION } from '../../src/core/vocabulary/norfolk-definition.ts'
import { incidents } from '../core/incidents.ts'
import { loaded, question } from './loading.ts'

const OFFENCES: readonly (readonly [name: string, code: string, times: number])[] = [
  ['Assault with injury', '008/06', 12],
  ['Assault without injury', '105A', 30],
  ['Robbery of personal property', '34B', 5],
  ['Possession of article with blade or point', '10D', 4],
  ['Arson endangering life', '56A', 2],
  ['Arson not endangering life', '56B', 9],
  ['Criminal damage to a vehicle', '58C', 50],
  ['Affray', '066/01', 3],
  ['Public fear, alarm or distress', '9A', 21],
  ['Burglary Residential', '28E', 17],
]
const SERIOUS = 12 + 30 + 5 + 4 + 2 + 3

/** A force's extract with Home Office codes, all in one place. */
async function extract() {
  const story = incidents().at('Norwich 001A', [1.297443, 52.628934])
  for (const [name, code, times] of OFFENCES) story.code(code).times(times).of(name)
  return loaded(await story.partnerFile())
}

/** All arson is serious here, and robbery is not. */
const FIRES: Definition = {
  id: 'fires',
  name: 'Fires alone',
  version: '3',
  source: '',
  groups: [{ id: 'fire', name: 'Fire', codes: ['56*'], texts: [], categories: [] }],
}

describe('serious violence in an extract with offence codes', () => {
  it.each([
    ['serious-violence', SERIOUS],
    ['serious-violence/violence-against-the-person', 12 + 30],
    ['serious-violence/robbery', 5],
    ['serious-violence/endangering-life', 2],
    ['serious-violence/selected-public-order', 3],
    ['serious-violence/sexual-offences', 0],
    ['neighbourhood-crime', 5 + 17],
  ])('%s is %i incidents', async (group, total) => {
    const { engine } = await extract()
    expect(engine.ask(question({ groups: [group] })).totals.total).toBe(total)
  })

  it('is the same in the account of the definition, which also lists all the rest', async () => {
    const { report } = await extract()
    const { matched, all, unmatched } = definitionAccount(NORFOLK_DEFINITION, report.categories)
    expect({ matched, all }).toEqual({ matched: SERIOUS, all: 153 })
    expect(unmatched.map(({ name }) => name)).toEqual([
      'Criminal damage to a vehicle',
      'Public fear, alarm or distress',
      'Burglary Residential',
      'Arson not endangering life',
    ])
  })

  it('follows another definition, whose name and version every figure bears', async () => {
    const { engine } = await extract()
    engine.define([FIRES])
    const { totals, definition } = engine.ask(question({ groups: ['serious-violence'], definition: 'fires' }))
    expect(totals.total).toBe(2 + 9)
    expect(definition).toEqual({ id: 'fires', name: 'Fires alone', version: '3' })
  })

  it('by a definition that nobody has told of is refused, and so is a part that it lacks', async () => {
    const { engine } = await extract()
    const ask = (groups: string[], definition: string) => () => engine.ask(question({ groups, definition }))
    expect(ask(['serious-violence'], 'fires')).toThrow(/no definition "fires"/)
    engine.define([FIRES])
    expect(ask(['serious-violence/robbery'], 'fires')).toThrow(/"serious-violence\/robbery".*serious-violence\/fire/)
  })
})
