import { describe, expect, it } from 'vitest'
import { caveatSentence } from '../../src/text/caveats.ts'
import { hexHeading, hexPlaces, hexSentence } from '../../src/text/hex-words.ts'
import { loadSentence, progressSentence } from '../../src/text/import-words.ts'
import { rankedCaption, rankedHexes } from '../../src/text/ranked-hexes.ts'
import { workspaceLine } from '../../src/text/screens.ts'
import { outsideSentence, studyAreaSentence, summarySentence, totalsSentence } from '../../src/text/summary.ts'
import { incidents } from '../core/incidents.ts'
import { loaded, question } from '../engine/loading.ts'
import { FORBIDDEN } from './forbidden.ts'

/** Robberies in Norwich and, so that there is a study area, other thefts; strays in Waveney and rows without a place. */
async function told(robberies: number) {
  const story = incidents().at('Norwich 009F', [1.297443, 52.628934]).times(3000).of('Other theft')
  story.times(robberies).of('Robbery').at('Waveney 001A', [1.7, 52.2]).times(robberies).of('Robbery')
  story.nowhere().times(robberies).of('Robbery')
  const { engine, report } = await loaded(story.file())
  const picture = engine.ask(question({ groups: ['Robbery'], resolution: 7 }))
  const busiest = picture.ranking[0]
  const hex = busiest === undefined ? null : engine.describe(picture.question, picture.cells[busiest] as bigint)
  return { report, picture, hex }
}

const NUMBER = /\d[\d,]*/
/** "1 incidents", "2 hexagon": a number and a noun that do not agree. */
const ONE_OF_MANY = /\b1 (incidents|rows|files|hexagons|hexes|forces|columns)\b/
const MANY_OF_ONE = /\b(0|[2-9]|\d+\d) (incident|row|file|hexagon|hex|force|column)\b/
const VERBS =
  /\b1 (incident|hex|file) (have|lie|are|were|hold)\b|\b(0|2|\d\d+) (incidents|hexes|files) (has|lies|is|was|holds)\b/

describe('sentences of a picture', () => {
  it.each([0, 1, 2, 25])('with %i robberies: numbers and nouns agree, and nothing is undefined', async (robberies) => {
    const { picture, report, hex } = await told(robberies)
    const sentences = [
      summarySentence(picture),
      studyAreaSentence(picture),
      totalsSentence(picture),
      outsideSentence(picture),
      loadSentence(report),
      workspaceLine(report),
      rankedCaption(picture, 500),
      ...picture.caveats.map(caveatSentence),
      ...(hex === null ? [] : [hexHeading(hex), hexSentence(hex), hexPlaces(hex)]),
    ]
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
      expect(sentence).not.toMatch(ONE_OF_MANY)
      expect(sentence.replaceAll(/ of 1 hexagon\b/g, '')).not.toMatch(MANY_OF_ONE)
      expect(sentence).not.toMatch(VERBS)
      expect(sentence).not.toMatch(FORBIDDEN)
    }
  })

  it('the summary says how many, of what, where, when, and the busiest', async () => {
    const { picture } = await told(25)
    const sentence = summarySentence(picture)
    expect(sentence).toMatch(
      /^25 of 75 incidents of robbery, March 2021, are on the map, in 1 of 1 hexagon of about 4\.5 square kilometres\./,
    )
    expect(sentence).toMatch(/The busiest, around Castle Street \(Norwich\), has 25 \(100% of those on the map\)/)
    expect(summarySentence((await told(1)).picture)).toMatch(
      /^1 of 3 incidents of robbery, March 2021, is on the map, in 1/,
    )
    expect(summarySentence((await told(0)).picture)).toBe('0 of 0 incidents of robbery, March 2021, are on the map.')
  })

  it('the summary singles out no hexagon where several have the most', async () => {
    const twins = incidents().times(3).of('Robbery').at('Norwich 001A', [1.24, 52.66]).times(3).of('Robbery')
    const { engine } = await loaded(twins.file())
    expect(summarySentence(engine.ask(question()))).toMatch(
      /2 hexagons have the most, each 3 \(50\.0% of those on the map\)\.$/,
    )
  })

  it('the summary of months that are not loaded gives no number, and of a period with gaps says so', async () => {
    const { engine } = await loaded(incidents().in('2021-02').of('Drugs').in('2021-05').of('Drugs').file())
    expect(summarySentence(engine.ask(question({ from: '2021-03', to: '2021-04' })))).toBe(
      'No data are loaded for March 2021 to April 2021: these months are missing, not zero.',
    )
    expect(summarySentence(engine.ask(question({ from: '2030-01' })))).toMatch(
      /^No data are loaded for months from January 2030/,
    )
    const gaps = engine.ask(question())
    expect(summarySentence(gaps)).toMatch(/February 2021 to May 2021 \(months are missing: see below\)/)
    expect(studyAreaSentence(gaps)).not.toMatch(/zero/)
  })

  it('the summary of a hexagon without a place name names none', async () => {
    const { engine } = await loaded(incidents().at('Norwich 009F', [1.29, 52.63], '').times(3).of('Robbery').file())
    expect(summarySentence(engine.ask(question()))).not.toMatch(/around (no place|\(|,)/i)
  })

  it('the totals add up as they are written', async () => {
    for (const robberies of [0, 1, 4]) {
      const sentence = totalsSentence((await told(robberies)).picture)
      const [total, outside, without, filtered, kept] = (sentence.match(/\d[\d,]*/g) ?? []).map((one) =>
        Number(one.replaceAll(',', '')),
      )
      expect(sentence).toMatch(NUMBER)
      expect((total ?? 0) + (outside ?? 0) + (without ?? 0) + (filtered ?? 0)).toBe(kept)
      expect([total, without]).toEqual([robberies, robberies])
    }
  })

  it('rows outside are named by district, five at most, the rest as one number', async () => {
    const story = incidents().at('Norwich 009F', [1.297443, 52.628934]).times(2000).of('Drugs')
    for (const [at, name] of [
      'Waveney',
      'Fenland',
      'Babergh',
      'Mid Suffolk',
      'Ipswich',
      'Camden',
      'Hackney',
    ].entries()) {
      story
        .at(`${name} 001A`, [-1 - at / 10, 51])
        .times(9 - at)
        .of('Drugs')
    }
    story.at('', [-3, 51]).of('Drugs')
    const { engine } = await loaded(story.file())
    expect(outsideSentence(engine.ask(question()))).toBe(
      'Outside the study area, by the district stated: Waveney 9, Fenland 8, Babergh 7, Mid Suffolk 6, Ipswich 5 and 8 in others.',
    )
  })

  it('hexagons with equal counts share a rank, the next one is counted on', async () => {
    const story = incidents()
    for (const [at, rows] of [7, 4, 4, 4, 1].entries()) {
      story
        .at('Norwich 009F', [1.25 + at / 50, 52.63])
        .times(rows)
        .of('Drugs')
    }
    const { engine } = await loaded(story.file())
    const ranked = rankedHexes(engine.ask(question()))
    expect(ranked.map(({ rank, incidents: of }) => [rank, of])).toEqual([
      [1, 7],
      [2, 4],
      [2, 4],
      [2, 4],
      [5, 1],
    ])
    expect(rankedHexes(engine.ask(question()), 2)).toHaveLength(2)
  })

  it('a hexagon that holds a prison says so in the ranking and in its own words', async () => {
    const story = incidents().at('Norwich 009F', [1.31, 52.64], 'On or near Prison').times(3).of('Drugs')
    const { engine } = await loaded(story.file())
    const picture = engine.ask(question())
    expect(rankedHexes(picture)[0]).toMatchObject({ marks: 'has a point on or near a prison', incidents: 3 })
    const hex = engine.describe(question(), picture.cells[picture.ranking[0] as number] as bigint)
    expect(hex && hexSentence(hex)).toMatch(
      /^3 incidents of any kind, March 2021\. It has a point on or near a prison, with 3 of these incidents: /,
    )
    expect(picture.caveats.map(caveatSentence).join()).toMatch(/1 hexagon has a point on or near a prison/)
  })
})

describe('progress', () => {
  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
  ])('of %i rows', (rows, words) => {
    const progress = { file: 'a.csv', position: 1, files: 2, rows, bytes: 1_400_000, ofBytes: 19_400_000 }
    expect(progressSentence(progress)).toBe(`Reading a.csv (1 of 2): ${words}, 1.4 MB of 19.4 MB.`)
  })
})
