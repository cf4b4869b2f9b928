import { cellToLatLng } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { hexesCsv } from '../../src/report/hexes-csv.ts'
import { rankedHexes } from '../../src/text/ranked-hexes.ts'
import { loaded } from '../engine/loading.ts'
import { streetFiles } from '../engine/street-files.ts'
import { data } from '../support/data.ts'
import { asked, countsByName, fewPlaces, ORIGIN, picturedBy, rowsOf, SOURCE } from './exported.ts'

describe('hexagons as CSV', () => {
  it('begins with the header, in UTF-8 with a mark, lines ended as Excel ends them', async () => {
    const { picture, names } = await asked(fewPlaces().file())
    const csv = hexesCsv(picture, names, ORIGIN, false)
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffh3_cell,place,incidents,share_percent,rank,latitude,longitude,special_places,counted,from,to,h3_resolution,source,marking,caveats',
    )
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has each hexagon with incidents once, with the figures of the picture', async () => {
    const { picture, names } = await asked(fewPlaces().file())
    const rows = rowsOf(hexesCsv(picture, names, ORIGIN, false))
    expect(rows.map(({ place, incidents, rank, special_places }) => [place, incidents, rank, special_places])).toEqual([
      ['Castle Street (Norwich)', '9', '1', ''],
      expect.arrayContaining(['5', '2']),
      expect.arrayContaining(['5', '2']),
    ])
    expect(rows.find(({ place }) => place?.startsWith('Prison'))).toMatchObject({ special_places: 'prison' })
    for (const row of rows) {
      expect(row).toMatchObject({
        counted: 'All incidents (every category of the files)',
        from: '2021-03',
        to: '2021-05',
        h3_resolution: '9',
        source: SOURCE,
        marking: 'OFFICIAL',
        caveats: picture.caveats.map(({ code }) => code).join('; '),
      })
    }
  })

  it('gives positions as numbers, also west of Greenwich', async () => {
    const { picture, names } = await asked(fewPlaces().file())
    const rows = rowsOf(hexesCsv(picture, names, ORIGIN, false))
    expect(rows.some(({ longitude }) => Number(longitude) < 0)).toBe(true)
    for (const { h3_cell, latitude, longitude } of rows) {
      const [lat, lng] = cellToLatLng(h3_cell as string)
      expect(Number(latitude)).toBeCloseTo(lat, 6)
      expect(Number(longitude)).toBeCloseTo(lng, 6)
    }
  })

  it('with the empty hexagons is the whole study area, without them what is not zero', async () => {
    const { picture, names } = await asked(fewPlaces().file(), { groups: ['Robbery'] })
    const all = rowsOf(hexesCsv(picture, names, ORIGIN, true))
    expect(all).toHaveLength(picture.studyArea.cells)
    expect(new Map(all.map((row) => [row.h3_cell, Number(row.incidents)]))).toEqual(countsByName(picture))
    expect(all.slice(1).every(({ incidents, rank }) => incidents === '0' && rank === '')).toBe(true)
    expect(rowsOf(hexesCsv(picture, names, ORIGIN, false))).toHaveLength(1)
  })

  it('writes as text what a spreadsheet would run', async () => {
    const { picture } = await asked(fewPlaces().file(), { groups: ['Robbery'] })
    for (const name of [
      "=cmd|' /C calc'!A0",
      '+1+1',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1+1',
      '=1+1\nsecond line',
    ]) {
      const [row] = rowsOf(hexesCsv(picture, [name], { ...ORIGIN, source: name }, false))
      expect(row).toMatchObject({ place: `'${name}`, source: `'${name}`, incidents: '7', rank: '1' })
    }
  })

  it('of Norfolk agrees with the screen’s table, name by name, and with the reference counts', async (context) => {
    const { engine } = await loaded(...streetFiles(data('police/norfolk-2021-22', context)))
    const { picture, names } = picturedBy(engine)
    const rows = rowsOf(hexesCsv(picture, names, ORIGIN, false))
    expect(rows.reduce((sum, { incidents }) => sum + Number(incidents), 0)).toBe(83_049)
    expect(rows[0]).toMatchObject({ h3_cell: '89194105a17ffff', incidents: '669', rank: '1' })
    expect(rows).toHaveLength(picture.ranking.length)
    for (const [at, { rank, cell, incidents }] of rankedHexes(picture).entries()) {
      expect(rows[at]).toMatchObject({ h3_cell: cell.toString(16), rank: `${rank}`, incidents: `${incidents}` })
      expect(rows[at]?.place).toBe(picture.rankedNames[at])
    }
    const counts = countsByName(picture)
    for (const { h3_cell, incidents, share_percent } of rows) {
      expect(Number(incidents)).toBe(counts.get(h3_cell as string))
      expect(Number(share_percent)).toBeCloseTo((Number(incidents) / 83_049) * 100, 4)
    }
  })
})
