import { beforeAll, describe, expect, it } from 'vitest'
import type { Picture } from '../../../src/core/question/picture.ts'
import { PALETTE } from '../../../src/map/colours.ts'
import { mapSheet } from '../../../src/map/svg/sheet.ts'
import { hexesCsv } from '../../../src/report/hexes-csv.ts'
import { hexesGeoJson } from '../../../src/report/hexes-geojson.ts'
import { notesText } from '../../../src/report/notes.ts'
import { caveatSentence } from '../../../src/text/caveats.ts'
import { folder, headless } from '../../headless/run.ts'
import { wordsOf } from '../../map/svg/svg-reading.ts'
import { picturedBy, rowsOf } from '../../report/exported.ts'
import { loaded } from '../loading.ts'
import { allWrong } from './all-wrong.ts'

const SOURCE = 'files with everything wrong'
const ORIGIN = { source: SOURCE, marking: 'OFFICIAL' }
const ASKED = { groups: ['all'], resolution: 10 } as const

describe('each caveat of a picture is printed', () => {
  let picture: Picture
  let names: string[]
  let codes: string[]
  let sentences: string[]
  beforeAll(async () => {
    const { engine } = await loaded(...allWrong())
    ;({ picture, names } = picturedBy(engine, ASKED))
    codes = picture.caveats.map(({ code }) => code)
    sentences = picture.caveats.map(caveatSentence)
  })

  it('in the notes', () => {
    const notes = notesText(picture, ORIGIN, '2026-03-01').split('\r\n')
    expect(notes).toEqual(expect.arrayContaining(sentences))
  })

  it('in every row of the hexagons as CSV', () => {
    const rows = rowsOf(hexesCsv(picture, names, ORIGIN, true))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.caveats?.split('; ')).toEqual(codes)
  })

  it('in the hexagons as GeoJSON', () => {
    const { features } = JSON.parse(hexesGeoJson(picture, names, ORIGIN, false, '2026-03-01')) as {
      features: { properties: { caveats: string } }[]
    }
    expect(features.length).toBeGreaterThan(0)
    for (const { properties } of features) expect(properties.caveats.split('; ')).toEqual(codes)
  })

  it('on the map sheet', () => {
    const { svg } = mapSheet({
      ...{ title: '', summary: '', mark: null, period: '', definition: '', source: SOURCE, classMethod: '' },
      ...{ picture, caveats: sentences, ground: null, view: null, palette: PALETTE, chosen: null },
    })
    const words = wordsOf(svg).join(' ')
    for (const sentence of sentences) expect(words).toContain(sentence)
  })

  it('by the command, as code and as sentence', async () => {
    const here = folder()
    const paths = await Promise.all(allWrong().map(async (file) => here.write(file.name, await file.text())))
    const { code, stdout, stderr } = await headless('ask', here.question(ASKED), ...paths)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ caveats: codes, caveatSentences: sentences })
  })
})
