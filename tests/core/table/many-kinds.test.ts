import { describe, expect, it } from 'vitest'
import { refusalWords } from '../../../src/text/import-words.ts'
import { loaded } from '../../engine/loading.ts'
import { incidents } from '../incidents.ts'

/** More than a 16-bit column can tell apart. */
const MANY = 66_000

describe('more different values than 16 bits tell apart', () => {
  it('are no fault among place names: a few large forces together have as many', async () => {
    const story = incidents()
    for (let at = 0; at < MANY; at++) {
      story.at('Norwich 009F', [(1 + at / 100_000).toFixed(6), 52.6], `On or near Street ${at}`).of('Drugs')
    }
    const { report } = await loaded(story.file())
    expect(report).toMatchObject({ outcome: 'loaded', refused: [], points: MANY, all: { kept: MANY } })
  })

  it('among crime types show that the column is not what its header says', async () => {
    const story = incidents()
    for (let at = 0; at < MANY; at++) story.of(`Kind ${at}`)
    const sound = incidents().in('2021-04').of('Drugs').file('sound.csv')
    const { report } = await loaded(story.file('odd.csv'), sound)
    expect(report).toMatchObject({ added: ['sound.csv'], refused: [{ name: 'odd.csv', refusal: 'too-many-kinds' }] })
    expect(report.refused.map(refusalWords).join()).toMatch(/65,535 different values/)
  })
})
