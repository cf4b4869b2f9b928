import { expect, it } from 'vitest'
import { loadSentence } from '../../src/text/import-words.ts'
import { workspaceLine } from '../../src/text/screens.ts'
import { incidents } from '../core/incidents.ts'
import { loaded } from './loading.ts'

const council = () => incidents().by('Norwich City Council').in('2021-03').at('Norwich 009F', [1.29, 52.62])

it('rows that stand for several incidents are told from the incidents', async () => {
  const story = council().standingFor(7).of('Noise').standingFor(12).of('Litter')
  const { report } = await loaded(await story.partnerFile('asb.csv', 'asb-table'))
  expect(report).toMatchObject({ incidents: 19, all: { kept: 2 } })
  expect(loadSentence(report)).toContain('of 2 rows read, 2 rows are kept, 2 of them with a location')
  expect(loadSentence(report)).toContain('The rows kept stand for 19 incidents.')
  expect(workspaceLine(report)).toContain('19 incidents')
})

it('where each stands for one, rows are incidents', async () => {
  const { report } = await loaded(council().of('Noise').file())
  expect(report.incidents).toBe(1)
  expect(loadSentence(report)).toContain('of 1 row read, 1 incident is kept, 1 of them with a location.')
  expect(loadSentence(report)).not.toContain('stand for')
})
