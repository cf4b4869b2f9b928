import { describe, expect, it } from 'vitest'
import type { Caveat } from '../../../src/core/vocabulary/caveats.ts'
import { PALETTE } from '../../../src/map/colours.ts'
import { symbolOf } from '../../../src/map/place-symbols.ts'
import { mapSheet, type SheetInput } from '../../../src/map/svg/sheet.ts'
import { caveatSentence } from '../../../src/text/caveats.ts'
import { NORWICH, patchwork } from '../pictures.ts'
import { tiling } from '../tiling.ts'
import { assertWellFormed, pathOf, subpaths, wordsOf } from './svg-reading.ts'

const CAVEATS: Caveat[] = [
  { code: 'recorded-only' },
  { code: 'snap-points' },
  { code: 'months-only' },
  { code: 'serious-violence-approximate' },
]

function sheet(written: Partial<SheetInput> = {}) {
  return mapSheet({
    title: 'Serious violence',
    summary: '39,599 of 40,000 incidents, March 2021 to March 2022, are on the map.',
    mark: null,
    period: 'March 2021 to March 2022',
    definition: 'Violence and sexual offences, robbery and possession of weapons.',
    source: 'Source: data.police.uk street-level files, Open Government Licence v3.0.',
    classMethod: 'Classes grow by about the same factor, rounded.',
    caveats: CAVEATS.map(caveatSentence),
    picture: { ...patchwork(30), highest: 1234 },
    ground: null,
    view: null,
    palette: PALETTE,
    chosen: null,
    ...written,
  })
}

/** All words of a sheet in one line, as somebody reads them off it. */
const read = (svg: string) => wordsOf(svg).join(' ')

describe('a map sheet', () => {
  it('is well formed and A4 across where the words find room', () => {
    const { svg, width, height } = sheet()
    assertWellFormed(svg)
    expect(width / height).toBeCloseTo(297 / 210, 2)
    expect(svg).not.toMatch(/\s(id|style)=/)
  })

  it('holds every word it is given', () => {
    const { svg } = sheet({ mark: 'TRAINING DATA: invented' })
    const words = read(svg)
    for (const text of [
      ...CAVEATS.map(caveatSentence),
      'Serious violence',
      'TRAINING DATA: invented',
      '39,599 of 40,000 incidents, March 2021 to March 2022, are on the map.',
      'Violence and sexual offences, robbery and possession of weapons.',
      'Open Government Licence v3.0.',
      'Classes grow by about the same factor, rounded.',
      'about 9 hectares (H3 9)',
    ])
      expect(words).toContain(text)
  })

  it('names the classes by their bounds, zero too', () => {
    expect(wordsOf(sheet().svg)).toEqual(expect.arrayContaining(['none', '1 to 4', '5 to 19', '20 to 1,234']))
  })

  it('grows until every caveat has its place, and puts nothing outside itself', () => {
    const many = Array.from({ length: 60 }, (_, i) => `Caveat number ${i}: ${caveatSentence({ code: 'snap-points' })}`)
    const { svg, width, height } = sheet({ caveats: many })
    expect(height).toBeGreaterThan(1131)
    for (const caveat of many) expect(read(svg)).toContain(caveat)
    for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThan(width - 48)
      expect(Number(y)).toBeLessThanOrEqual(height - 48)
    }
  })

  it('shows the whole study area without a view', () => {
    const picture = { ...patchwork(30), highest: 3 }
    const { svg } = sheet({ picture })
    const drawn = [1, 2, 3].reduce((sum, i) => sum + subpaths(pathOf(svg, `class-${i}`)).length, 0)
    expect(drawn).toBe(picture.classes.filter((c) => c > 0).length)
  })

  it('shows at least what a screen of another shape shows', () => {
    const view = { ...NORWICH, metresPerPixel: 30 }
    const bars = (shown: SheetInput['shown']) =>
      /<text[^>]*>(\d+ k?m)</.exec(sheet({ view, shown: shown ?? null }).svg)?.[1]
    expect(bars(null)).toBe('3 km')
    // A map twice as wide as the sheet's: a pixel of the sheet is two of its pixels.
    expect(bars({ width: 2288, height: 400 })).toBe('5 km')
  })

  it('shows areas and places as the screen does, with the legend it is given', () => {
    const areas = tiling(3, 2, [1.1, 52.56, 1.5, 52.7])
    const lng = Int32Array.of(12_970_000)
    const places = { lng, lat: Int32Array.of(526_300_000), kind: Uint16Array.of(0), symbols: [symbolOf(5)] }
    const { svg } = sheet({
      areas,
      fill: { areas, classes: Uint8Array.of(1, 2, 3, 4, 5, 10), ramp: { measure: 'deprivation', classCount: 10 } },
      places: [places],
      legend: {
        title: 'Deprivation',
        entries: [{ colour: PALETTE.deciles[0] ?? '', words: '1, the most deprived tenth' }],
      },
    })
    assertWellFormed(svg)
    expect(subpaths(pathOf(svg, 'fill-10'))).toHaveLength(1)
    for (const name of ['area-outlines', 'star']) expect(pathOf(svg, name)).not.toBe('')
    const words = read(svg)
    for (const text of ['Area 1.1', 'Deprivation', '1, the most deprived tenth']) expect(words).toContain(text)
    for (const text of ['Incidents in a hexagon', 'Hexagons of', 'none']) expect(words).not.toContain(text)
  })

  it('survives hostile words and words longer than a line', () => {
    const hostile = '<script>alert("1")</script> & \u0001'
    const { svg } = sheet({
      title: hostile,
      mark: hostile,
      caveats: [hostile, 'x'.repeat(3000)],
      source: 'y'.repeat(500),
    })
    assertWellFormed(svg)
    expect(svg).not.toContain('<script')
    expect(read(svg).replaceAll(' ', '')).toContain('x'.repeat(3000))
  })
})
