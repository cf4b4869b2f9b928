import { expect, it } from 'vitest'
import { FLAG_YES } from '../../src/core/vocabulary/flags.ts'
import { countedWords } from '../../src/text/export-words.ts'
import { incidents } from '../core/incidents.ts'
import { loaded, question } from '../engine/loading.ts'

const story = () => incidents().at('Norwich 001A', [1.297443, 52.628934])

it('a file by offences says by which definition serious violence is counted, and which flags are asked', async () => {
  const said = story().flag('knife', FLAG_YES).code('8N').of('Assault with injury')
  const { engine } = await loaded(await said.partnerFile())
  const asked = question({ groups: ['serious-violence', 'asb'], flags: { knife: 'only' } })
  expect(countedWords(engine.ask(asked))).toBe(
    'Serious violence (Norfolk definition of serious violence, 2024-01) and Anti-social behaviour, knife only',
  )
})

it('a file by categories of data.police.uk says which categories stand for it', async () => {
  const { engine } = await loaded(story().of('Violence and sexual offences').file())
  expect(countedWords(engine.ask(question({ groups: ['serious-violence/sexual-offences'] })))).toBe(
    'Serious violence: sexual offences (violence and sexual offences)',
  )
})
