import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COUNCILS } from './layouts/councils.ts'
import { HOSPITALS } from './layouts/hospitals.ts'
import { LICENSING, PLACES } from './layouts/places.ts'
import { POLICE } from './layouts/police.ts'
import { UNUSUAL } from './layouts/unusual.ts'
import type { WrittenLayout } from './layouts/written-layout.ts'
import { outcomes, proposed } from './proposed.ts'
import { barred, tableOf } from './table-of.ts'

describe.each([
  ['police forces', POLICE],
  ['councils and other services', COUNCILS],
  ['hospitals', HOSPITALS],
  ['licensing teams', LICENSING],
  ['lists of places', PLACES],
  ['anybody, in unusual forms', UNUSUAL],
] as const)('tables of %s', (_, layouts) => {
  it.each(layouts)('$file', async ({ file, layout, grid, text, problems = [] }: WrittenLayout) => {
    const [header = [], [first = '', ...others] = [], ...rows] = barred(text)
    const expected = [first.replace('= ', ''), ...others]
    const proposal = await proposed(tableOf(file, [header, ...rows]))
    expect(outcomes(proposal)).toEqual(expected)
    expect(proposal.mapping.layout).toBe(layout)
    expect(proposal.mapping.grid).toBe(grid)
    expect(proposal.problems).toEqual(problems)
  })
})

describe('the templates', () => {
  it.each([
    ['incidents.csv', 'force-extract'],
    ['places.csv', 'places'],
  ])('%s is known by its columns, and every column of it is used', async (file, layout) => {
    const text = readFileSync(`public/templates/${file}`, 'utf8')
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    const { mapping, problems } = await proposed(tableOf(file, rows))
    expect(mapping.layout).toBe(layout)
    expect(problems).toEqual([])
    expect(mapping.columns.filter(({ role }) => role === null)).toEqual([])
  })
})
