import { expect, it } from 'vitest'
import { hoveredWords } from '../../src/text/ranked-hexes.ts'
import { incidents } from '../core/incidents.ts'
import { loaded, question } from '../engine/loading.ts'

it('a hexagon under the pointer: its number, and its name where it has incidents', async () => {
  const story = incidents()
    .at('Norwich 009F', [1.297443, 52.628934], 'On or near Castle Street')
    .times(12)
    .of('Robbery')
  const { engine } = await loaded(story.file())
  const picture = engine.ask(question())
  const busiest = picture.ranking[0] as number
  expect(hoveredWords(picture, busiest)).toBe('12 incidents, Castle Street (Norwich)')
  expect(hoveredWords(picture, picture.values.indexOf(0))).toBe('no incidents')
  expect(hoveredWords(picture, -1)).toBe('')
})
