import { expect, it } from 'vitest'
import { loaded, question } from '../../engine/loading.ts'
import { incidents } from '../incidents.ts'

it('a file that is cut off inside a character is still read as UTF-8, and loses its last line only', async () => {
  const story = incidents().at('Ynys Môn 001A', [-4.3, 53.2], 'On or near Heol Môn').times(3).of('Robbery')
  const bytes = new TextEncoder().encode(story.csv())
  const inside = bytes.lastIndexOf(0xc3) + 1
  const { engine, report } = await loaded(new File([bytes.slice(0, inside)], 'cut.csv'))
  expect(report.all).toMatchObject({ read: 3, kept: 2, rejected: { 'truncated-last-line': 1 } })
  expect(report.files[0]?.notices).toEqual(['cut-off'])
  expect(engine.ask(question()).rankedNames).toEqual(['Heol Môn (Ynys Môn)'])
})
