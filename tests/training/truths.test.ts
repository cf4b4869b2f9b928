import { describe, expect, it } from 'vitest'
import { TRAINING_SEED } from '../../src/training/invented-county.ts'
import { inventedTruths, type Truth } from '../../src/training/truths.ts'
import { ALL_MONTHS, counter, mean, table, wholeCounty, writtenRows } from './county.ts'

// Each truth is looked for in the written text by plain counting, for more than the seed that everybody sees.
const OTHER_SEED = 4

function truth(id: string): Truth {
  const found = inventedTruths().find((one) => one.id === id)
  if (!found) throw new Error(`no truth ${id}`)
  return found
}

describe.each([TRAINING_SEED, OTHER_SEED])('the rows of seed %i hold', (seed) => {
  const county = wholeCounty(seed)
  const rows = writtenRows(county)
  const count = counter(rows)
  /** Rows a month in a hexagon of these cells. */
  const rate = (cells: readonly string[], from = '2023-01', to = '2025-12', category?: string) =>
    mean(count(cells, from, to, category)) / cells.length
  const planted = new Set(inventedTruths().flatMap(({ cells, ring, alike }) => [...cells, ...ring, ...alike]))
  const unplanted = rows.filter(({ cell }) => cell !== '' && !planted.has(cell))

  /** Of each category rows a month in a hexagon in which nothing is planted and something happened. */
  const occupied = [...new Set(unplanted.map(({ cell }) => cell))]
  const usual = new Map(
    [...new Set(rows.map((row) => row['Crime type'] ?? ''))].map((category) => [
      category,
      rate(occupied, '2023-01', '2025-12', category),
    ]),
  )

  it('a background in which no hexagon comes near a persistent place', () => {
    const counts = new Map<string, number>()
    for (const { cell } of unplanted) counts.set(cell, (counts.get(cell) ?? 0) + 1)
    expect(Math.max(...counts.values()) / 36).toBeLessThan(8)
    expect(unplanted.length / 36 / counts.size).toBeLessThan(1.5)
  })

  it.each(['old-market', 'bar-street'])('%s: many of several kinds in every single year and hexagon', (id) => {
    const { cells } = truth(id)
    for (const year of ['2023', '2024', '2025']) {
      for (const cell of cells) expect(rate([cell], `${year}-01`, `${year}-12`)).toBeGreaterThan(8)
      for (const category of ['Violence and sexual offences', 'Anti-social behaviour', 'Public order']) {
        expect(rate(cells, `${year}-01`, `${year}-12`, category)).toBeGreaterThan(4 * (usual.get(category) ?? 0))
      }
    }
  })

  it('bandstand-park: anti-social behaviour and next to nothing else', () => {
    const { cells } = truth('bandstand-park')
    const asb = rate(cells, '2023-01', '2025-12', 'Anti-social behaviour')
    expect(asb).toBeGreaterThan(7)
    expect(asb / rate(cells)).toBeGreaterThan(0.94)
    expect(rate(cells, '2023-01', '2025-12', 'Violence and sexual offences')).toBeLessThan(0.3)
  })

  it('new-quarter: its last nine months are more than three times what its first eighteen were', () => {
    const { cells, from } = truth('new-quarter')
    expect(from).toBe('2025-04')
    expect(rate(cells, from)).toBeGreaterThan(3 * rate(cells, '2023-01', '2024-06'))
    expect(rate(cells, '2024-07', '2025-03')).toBeLessThan(2)
  })

  it('old-bus-station: high until it closed, then quiet', () => {
    const { cells, to } = truth('old-bus-station')
    expect(to).toBe('2024-03')
    expect(rate(cells, '2023-01', to)).toBeGreaterThan(8)
    expect(rate(cells, '2024-04')).toBeLessThan(2)
  })

  /** How a year after an intervention stands to the year before it. */
  const change = (cells: readonly string[], intervention: string | null) => {
    const at = ALL_MONTHS.indexOf(intervention ?? '')
    const months = (first: number) => [ALL_MONTHS[first], ALL_MONTHS[first + 11]] as [string, string]
    return rate(cells, ...months(at)) / rate(cells, ...months(at - 12))
  }
  const control = [
    ...new Set(unplanted.filter((row) => !row['LSOA name']?.startsWith('Vantry')).map(({ cell }) => cell)),
  ]

  it('fish-market: what left the place is found in its ring, and the county stays as it is', () => {
    const { cells, ring, intervention } = truth('fish-market')
    expect(change(cells, intervention)).toBeLessThan(0.5)
    expect(change(ring, intervention)).toBeGreaterThan(1.5)
    const both = change([...cells, ...ring], intervention)
    expect(both).toBeGreaterThan(0.85)
    expect(both).toBeLessThan(1.15)
    expect(Math.abs(change(control, intervention) - 1)).toBeLessThan(0.03)
  })

  it('station-square: place and ring both fall, and the county stays as it is', () => {
    const { cells, ring, intervention } = truth('station-square')
    expect(change(cells, intervention)).toBeLessThan(0.5)
    expect(change(ring, intervention)).toBeLessThan(0.7)
    expect(Math.abs(change(control, intervention) - 1)).toBeLessThan(0.03)
  })

  it('mill-bridge: bad by chance for half a year, before and after that like the places it is like', () => {
    const { cells, alike, from, to, intervention } = truth('mill-bridge')
    expect([from, to, intervention]).toEqual(['2024-01', '2024-06', '2024-07'])
    const usual = rate(alike)
    expect(rate(cells, from, to)).toBeGreaterThan(1.5 * usual)
    const otherMonths = (18 * rate(cells, '2024-07') + 12 * rate(cells, '2023-01', '2023-12')) / 30
    expect(otherMonths).toBeGreaterThan(0.75 * usual)
    expect(otherMonths).toBeLessThan(1.25 * usual)
    // What a naive look at half a year before and after would call a success.
    expect(rate(cells, '2024-07', '2024-12')).toBeLessThan(0.8 * rate(cells, from, to))
    expect(rate(alike, '2024-07') / rate(alike, '2023-01', '2024-06')).toBeGreaterThan(0.8)
  })

  it('prison: violence and drugs at one point that says what it is', () => {
    const { cells } = truth('prison')
    const there = rows.filter(({ cell }) => cells.includes(cell))
    expect(there.length / 36).toBeGreaterThan(7)
    expect(new Set(there.map((row) => row.Location))).toEqual(new Set(['On or near Prison']))
    expect(rows.filter((row) => row.Location === 'On or near Prison')).toHaveLength(there.length)
  })

  it('gradient: offences per resident rise by the planted ratio with each tenth', () => {
    const residents = new Map(table(county.population.text).map((row) => [row['Area code'], row]))
    const rowsOf = new Map<string, number>()
    for (const row of unplanted) rowsOf.set(row['LSOA code'] ?? '', (rowsOf.get(row['LSOA code'] ?? '') ?? 0) + 1)
    const points = table(county.deprivation.text).flatMap((row) => {
      const people = residents.get(row['Area code'])
      const [home, day] = [Number(people?.Residents), Number(people?.['Workday people'])]
      // In the middles of towns the people who come there to work are offended against too.
      if (day > home) return []
      return [
        { x: Number(row['Decile (1 = most deprived)']), y: Math.log((rowsOf.get(row['Area code'] ?? '') ?? 0) / home) },
      ]
    })
    expect(points.length).toBeGreaterThan(200)
    const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
    const products = points.map(({ x, y }) => (x - meanX) * (y - meanY))
    const slope = mean(products) / mean(points.map(({ x }) => (x - meanX) ** 2))
    expect(Math.exp(-slope)).toBeGreaterThan((truth('gradient').ratioPerDecile as number) - 0.02)
    expect(Math.exp(-slope)).toBeLessThan((truth('gradient').ratioPerDecile as number) + 0.02)
  })

  it.each(['high-moor', 'long-saltings'])('%s: not one row', (id) => {
    expect(count(truth(id).cells)).toEqual(Array(36).fill(0))
  })

  it('missing-month: the district is silent for that month, and only it and only then', () => {
    const { from, to, district } = truth('missing-month')
    expect(to).toBe(from)
    const counts = new Map<string, number>()
    for (const row of rows) {
      const key = `${row['LSOA name']?.slice(0, -5)} ${row.Month}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const districts = [...new Set(unplanted.map((row) => row['LSOA name']?.slice(0, -5)))]
    const inCounty = districts.filter((name) => (counts.get(`${name} 2023-01`) ?? 0) > 50)
    expect(inCounty).toHaveLength(7)
    const silent = inCounty
      .flatMap((name) => ALL_MONTHS.map((month) => `${name} ${month}`))
      .filter((key) => !counts.has(key))
    expect(silent).toEqual([`${district} ${from}`])
  })
})
