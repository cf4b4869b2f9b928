import Papa from 'papaparse'
import { expect, it } from 'vitest'
import type { Measure } from '../../src/core/question/question.ts'
import { hexesCsv } from '../../src/report/hexes-csv.ts'
import { hexesGeoJson } from '../../src/report/hexes-geojson.ts'
import { notesText } from '../../src/report/notes.ts'
import { beneathSentences } from '../../src/text/beneath-sentences.ts'
import { census, indices, smallAreas, street } from '../engine/beneath/county.ts'
import { loaded, question } from '../engine/loading.ts'

const ORIGIN = { source: 'street.csv', marking: 'OFFICIAL' }

async function asked(measure: Measure) {
  const told = [40, 60, 20, 6].map((incidents, area) => ({ area, incidents }))
  const { engine } = await loaded(street(told), smallAreas(), census(), indices())
  const question_ = question({ measure, resolution: 8 })
  return { picture: engine.ask(question_), names: engine.names(question_) }
}

it('rates go into the files with what they are reckoned from; what is not given is empty', async () => {
  const { picture, names } = await asked('rate')
  if (picture.beneath?.kind !== 'rate') throw new Error('no rates')
  const { data: rows } = Papa.parse<Record<string, string>>(hexesCsv(picture, names, ORIGIN, true).trim(), {
    header: true,
  })
  expect(rows).toHaveLength(picture.cells.length)
  const { rate, people, smoothed } = picture.beneath
  for (const row of rows) {
    const at = picture.cells.indexOf(BigInt(`0x${row.h3_cell ?? row['\ufeffh3_cell']}`))
    expect(Number(row.people)).toBeCloseTo(people[at] as number, 1)
    expect(row.per).toBe('residents')
    expect(row.rate_per_1000 === '').toBe(Number.isNaN(rate[at]))
    expect(Number(row.smoothed_per_1000)).toBeCloseTo(smoothed[at] as number, 2)
  }
  const busy = rows.find((row) => row.rate_flags?.includes('busy-by-day'))
  expect(Number(busy?.people_workday)).toBeGreaterThan(Number(busy?.people))
})

it('deprivation goes into the map file, and its sentence into the notes', async () => {
  const { picture, names } = await asked('deprivation')
  const { features } = JSON.parse(hexesGeoJson(picture, names, ORIGIN, false, '2026-03-01'))
  expect(features[0].properties).toMatchObject({
    deprivation: 'index',
    ranked_areas: 33_755,
    tenth: expect.any(Number),
  })
  const notes = notesText(picture, ORIGIN, '2026-03-01')
  for (const sentence of beneathSentences(picture)) expect(notes).toContain(sentence)
  expect(notes).toContain('These figures are about areas, not people.')
})
