import { describe, expect, it } from 'vitest'
import { TRAINING_FORCE } from '../../src/core/vocabulary/training.ts'
import { hexesCsv } from '../../src/report/hexes-csv.ts'
import { notesText } from '../../src/report/notes.ts'
import { caveatSentence } from '../../src/text/caveats.ts'
import { exportStem, preparedFileName, sourceWords } from '../../src/text/export-words.ts'
import { totalsSentence } from '../../src/text/summary.ts'
import { incidents } from '../core/incidents.ts'
import { loaded } from '../engine/loading.ts'
import { asked, fewPlaces, ORIGIN, picturedBy, rowsOf } from './exported.ts'

describe('notes on figures', () => {
  it('hold every sentence that stands beside the picture', async () => {
    const { picture } = await asked(fewPlaces().file())
    const notes = notesText(picture, ORIGIN, '2026-03-01')
    for (const caveat of picture.caveats) expect(notes).toContain(caveatSentence(caveat))
    expect(notes).toContain(totalsSentence(picture))
    expect(notes).toContain('Marking: OFFICIAL.')
    expect(notes).toContain('Months: 2021-03 to 2021-05, both in.')
  })
})

describe('files', () => {
  it('are named by what is in them', async () => {
    const { engine, report } = await loaded(fewPlaces().file())
    const { picture } = picturedBy(engine, { groups: ['serious-violence', 'Drugs'], resolution: 8 })
    expect(exportStem(picture)).toBe('serious-violence-and-drugs-2021-03-to-2021-05-h3-8')
    expect(preparedFileName(report, null)).toBe('norfolk-2021-03-to-2021-05.places')
    expect(preparedFileName(report, 'OFFICIAL')).toBe('OFFICIAL-norfolk-2021-03-to-2021-05.places')
    const one = await loaded(incidents().by('').of('Drugs').file())
    expect(preparedFileName(one.report, null)).toBe('incidents-2021-03.places')
    const story = incidents().by('Norfolk Constabulary').of('Drugs').by('Suffolk Constabulary').of('Drugs')
    expect(preparedFileName((await loaded(story.file())).report, null)).toBe('norfolk-and-suffolk-2021-03.places')
    const three = story.by('Dyfed-Powys Police').of('Drugs')
    expect(preparedFileName((await loaded(three.file())).report, null)).toBe('3-forces-2021-03.places')
  })

  it('of invented data say so in name and content', async () => {
    const { engine, report } = await loaded(incidents().by(TRAINING_FORCE).times(3).of('Drugs').file())
    const { picture, names } = picturedBy(engine)
    expect(exportStem(picture)).toMatch(/^TRAINING-/)
    expect(preparedFileName(report, null)).toMatch(/^TRAINING-/)
    expect(notesText(picture, { ...ORIGIN, source: sourceWords(report) }, '2026-03-01')).toMatch(
      /^\ufeffTRAINING DATA: invented\./,
    )
    for (const row of rowsOf(hexesCsv(picture, names, { ...ORIGIN, source: sourceWords(report) }, true))) {
      expect(row.source).toBe('TRAINING DATA: invented')
    }
  })
})
