import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { POLICE_UK_CATEGORIES } from '../../src/core/vocabulary/crime-groups.ts'
import { TRAINING_FORCE, TRAINING_MARK } from '../../src/core/vocabulary/training.ts'
import { inventedGround } from '../../src/training/ground.ts'
import { type InventedCounty, type InventedMonth, inventedCounty } from '../../src/training/invented-county.ts'
import { isInside } from '../../src/training/rings.ts'
import { SHARED_STREET } from '../../src/training/street-names.ts'
import { inventedTruths } from '../../src/training/truths.ts'
import { countsOf, loaded, question } from '../engine/loading.ts'
import { ALL_MONTHS, table, wholeCounty, writtenRows } from './county.ts'

const county = wholeCounty()
const rows = writtenRows(county)
const located = rows.filter(({ cell }) => cell !== '')

function allFiles({ street, ...others }: InventedCounty) {
  return [...street, ...Object.values(others)]
}

function hash(one: InventedCounty): string {
  return createHash('sha256').update(JSON.stringify(one)).digest('hex')
}

describe('the files', () => {
  it('are the same for a seed and others for another, and say how far they are', () => {
    const making = inventedCounty()
    const months: InventedMonth[] = []
    let step = making.next()
    for (; !step.done; step = making.next()) months.push(step.value)
    expect(months.map(({ done, of }) => `${done}/${of}`)).toEqual(ALL_MONTHS.map((_, at) => `${at + 1}/36`))
    expect(months.map(({ file }) => file)).toEqual(step.value.street)
    expect(hash(step.value)).toBe(hash(county))
    const other = inventedCounty(2).next().value as InventedMonth
    expect(other.file.name).toBe(months[0]?.file.name)
    expect(other.file.text).not.toBe(months[0]?.file.text)
  })

  it('say that they are training data, in their name and in every row', () => {
    for (const { name, text } of allFiles(county)) {
      expect(name).toContain('training-invented')
      if (name.endsWith('json')) expect(JSON.parse(text).note).toBe(TRAINING_MARK)
      else for (const line of text.trim().split('\n').slice(1)) if (!line.includes(TRAINING_MARK)) expect(line).toBe('')
    }
    expect(new Set(rows.flatMap((row) => [row['Reported by'], row['Falls within']]))).toEqual(new Set([TRAINING_FORCE]))
  })

  it('have the size, the shares and the vices of the real ones', () => {
    expect(rows.length).toBeGreaterThan(120_000)
    expect(rows.length).toBeLessThan(160_000)
    expect(new Set(rows.map((row) => row['Crime type']))).toEqual(new Set(POLICE_UK_CATEGORIES))
    const without = 1 - located.length / rows.length
    expect(without).toBeGreaterThan(0.015)
    expect(without).toBeLessThan(0.025)
    const points = new Set(located.map((row) => `${row.Longitude},${row.Latitude}`)).size
    expect(points).toBeGreaterThan(4000)
    expect(points).toBeLessThan(6000)
    for (const row of rows) {
      const id = row['Crime ID'] ?? ''
      if (row['Crime type'] === 'Anti-social behaviour') expect(id).toBe('')
      else if (!/^[0-9a-f]{64}$/.test(id)) expect(id).toBe('64 hexadecimal digits')
    }
    const asb = rows.filter((row) => row['Crime type'] === 'Anti-social behaviour')
    expect(asb.length - new Set(asb.map((row) => JSON.stringify(row))).size).toBeGreaterThan(1000)
  })

  it('have one street name in three towns', () => {
    const districts = located
      .filter((row) => row.Location === `On or near ${SHARED_STREET.name}`)
      .map((row) => row['LSOA name']?.slice(0, -5))
    expect(new Set(districts)).toEqual(new Set(['Corvane', 'Tidewick and Thrumble', 'Culverness']))
  })

  it('state of every point the small area whose border is round it, but for the strays', () => {
    const rings = new Map(inventedGround().areas.map(({ code, name, ring }) => [`${code} ${name}`, ring]))
    const points = new Map(located.map((row) => [`${row.Longitude},${row.Latitude}`, row]))
    const astray = [...points.values()].filter((row) => {
      const ring = rings.get(`${row['LSOA code']} ${row['LSOA name']}`) ?? []
      return !isInside(ring, [Number(row.Longitude), Number(row.Latitude)])
    })
    expect(new Set(astray.map((row) => row['LSOA name']))).toEqual(
      new Set(['Farholm 001A', 'Grimhaven 001A', 'Ostray 001A']),
    )
  })

  it('load without a rejected row; the strays fall outside, the empty places inside as zeros', async () => {
    const { engine, report } = await loaded(...county.street.map(({ name, text }) => new File([text], name)))
    const { read, kept, located: placed, withoutLocation, rejected, repeats, blank } = report.all
    expect({ read, kept, rejected, repeats, blank }).toEqual({
      ...{ read: rows.length, kept: rows.length, rejected: {}, repeats: 0, blank: 0 },
    })
    expect(placed + withoutLocation).toBe(kept)
    expect(placed).toBe(located.length)
    expect(report.months).toEqual(ALL_MONTHS)
    const picture = engine.ask(question())
    const strays = located.filter((row) => row['LSOA code']?.startsWith('X02'))
    expect(strays.length).toBeGreaterThan(200)
    expect(picture.totals.outside).toBe(strays.length)
    const cells = new Set(Array.from(picture.cells, (cell) => cell.toString(16)))
    const counted = new Set(countsOf(picture).map(([cell]) => cell))
    for (const cell of inventedTruths().flatMap((truth) => (truth.kind === 'empty-areas' ? truth.cells : []))) {
      expect(cells.has(cell) && !counted.has(cell)).toBe(true)
    }
  })

  it('of exact times hold one row for each street row of the last 18 months of their categories', () => {
    const exact = table(county.exact.text)
    const key = (month: string | undefined, category: string | undefined) => `${month} ${category}`
    const tally = (keys: readonly string[]) => {
      const counts: Record<string, number> = {}
      for (const one of keys) counts[one] = (counts[one] ?? 0) + 1
      return counts
    }
    const categories = ['Violence and sexual offences', 'Robbery', 'Possession of weapons', 'Anti-social behaviour']
    const street = rows.filter((row) => (row.Month ?? '') >= '2024-07' && categories.includes(row['Crime type'] ?? ''))
    expect(tally(exact.map((row) => key(row['Offence start']?.slice(0, 7), row['Crime type'])))).toEqual(
      tally(street.map((row) => key(row.Month, row['Crime type']))),
    )
    expect(exact.length).toBeGreaterThan(25_000)
    for (const row of exact) {
      const [start = '', end = ''] = [row['Offence start'], row['Offence end']]
      if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(start) || end < start) expect([start, end]).toBe('a time and a later one')
    }
    const share = (column: string, answer: string) =>
      exact.filter((row) => row[column] === answer).length / exact.length
    for (const flag of ['Domestic abuse', 'Hate', 'Knife', 'Alcohol', 'Drugs', 'Under 25']) {
      expect(share(flag, 'Yes') + share(flag, 'No') + share(flag, '')).toBeCloseTo(1)
      expect(share(flag, 'Yes')).toBeGreaterThan(0.005)
      expect(share(flag, '')).toBeGreaterThan(0.05)
    }
    expect(new Set(exact.map((row) => row.Reference)).size).toBe(exact.length)
  })

  it('of areas and people know the same small areas', () => {
    const codes = inventedGround().areas.map(({ code }) => code)
    for (const { text } of [county.deprivation, county.population]) {
      expect(table(text).map((row) => row['Area code'])).toEqual(codes)
    }
    const shapes: { properties: { code: string } }[] = JSON.parse(county.areas.text).features
    expect(shapes.map(({ properties }) => properties.code)).toEqual(codes)
    expect(JSON.parse(county.districts.text).features).toHaveLength(7)
    expect(JSON.parse(county.truths.text).truths).toEqual(inventedTruths())
  })

  it('of licensed premises crowd where night life is planted', () => {
    const premises = table(county.premises.text)
    expect(premises.length).toBeGreaterThan(200)
    const [market] = inventedTruths().filter(({ id }) => id === 'old-market')
    expect(market?.cells.length).toBe(7)
    const inCorvane = premises.filter(
      (row) => Math.hypot((Number(row.Longitude) - 1.5438) * 65.7, (Number(row.Latitude) - 53.8398) * 111.3) < 0.6,
    )
    expect(inCorvane.length).toBeGreaterThan(50)
  })
})
