import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { findPersonal } from '../../../../src/core/import/personal-data/find-personal.ts'
import { isKnownName } from '../../../../src/core/import/personal-data/name-shape.ts'
import { PERSONAL_KINDS } from '../../../../src/core/vocabulary/personal-kinds.ts'
import { data } from '../../../support/data.ts'
import { corpus, type LabelledColumn } from './corpus.ts'
import { DECOY_WAYS } from './corpus-decoys.ts'
import { SOME_FORENAMES, SOME_SURNAMES } from './corpus-people.ts'

const SEEDS = [101, 202, 303, 404, 505]
const PEOPLE = ['name', 'address']

let columns: readonly (LabelledColumn & { readonly found: string | null })[] = []
beforeAll(() => {
  columns = SEEDS.flatMap(corpus).map((column) => ({
    ...column,
    found: findPersonal(column.header, column.values)?.kind ?? null,
  }))
})

/** Columns as a message can show them: what, header, first values, what they were taken for. */
const shown = (wrong: typeof columns) =>
  wrong.map(({ what, header, values, found }) => `${what} “${header}” ${values.slice(0, 4).join(' | ')} → ${found}`)

describe('the labelled corpus', () => {
  it('is large and varied enough to prove something', () => {
    const once = corpus(SEEDS[0] as number)
    expect(once.length).toBeGreaterThanOrEqual(600)
    for (const kind of PERSONAL_KINDS)
      expect(once.filter((column) => column.kind === kind).length).toBeGreaterThanOrEqual(20)
    expect(once.filter(({ kind }) => kind === null).length).toBeGreaterThanOrEqual(200)
    expect(Object.keys(DECOY_WAYS).length).toBeGreaterThanOrEqual(25)
    expect(corpus(SEEDS[0] as number)).toEqual(once)
    expect(corpus(SEEDS[1] as number)).not.toEqual(once)
  })

  it.each([
    ['forenames', SOME_FORENAMES],
    ['surnames', SOME_SURNAMES],
  ])('has %s of which three in ten stand on no list of the detector', (_, names) => {
    const unseen = names.filter((name) => !name.toLowerCase().split('-').some(isKnownName))
    expect(unseen.length / names.length).toBeGreaterThanOrEqual(0.3)
  })

  it.each(PERSONAL_KINDS)('%s: found, and found to be that', (kind) => {
    const ofKind = columns.filter((column) => column.kind === kind)
    const missed = ofKind.filter(({ found }) => found !== kind)
    const mostMissed = PEOPLE.includes(kind) ? 0.05 : 0.01
    expect(missed.length / ofKind.length, shown(missed).join('\n')).toBeLessThanOrEqual(mostMissed)
  })

  it('at most one column in fifty of those that are nobody’s is taken for personal', () => {
    const clean = columns.filter(({ kind }) => kind === null)
    const dropped = clean.filter(({ found }) => found !== null)
    expect(dropped.length / clean.length, shown(dropped).join('\n')).toBeLessThanOrEqual(0.02)
  })
})

describe('names of real places', () => {
  const HEADERS = ['Field 7', 'Name', 'Place']
  const column = (path: string, name: string) =>
    Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data.map(
      (row) => row[name] ?? '',
    )

  it('the wards of hardly a district are taken for people', (context) => {
    const path = data('lookups/lookup_lsoa21_ward24_ltla24.csv', context)
    const districts = column(path, 'ltla24_name')
    const wards = column(path, 'ward24_name')
    const tries = [...new Set(districts)].flatMap((district) =>
      HEADERS.map((header) => ({ header, names: wards.filter((_, row) => districts[row] === district) })),
    )
    expect(tries.length).toBeGreaterThan(900)
    const dropped = tries.filter(({ header, names }) => findPersonal(header, names) !== null)
    expect(dropped.length / tries.length).toBeLessThanOrEqual(0.02)
  })

  it('streets and venues pass', (context) => {
    const venues = column(data('places/norwich-amenities-osm-2019.csv', context), 'name')
    const streets = column(data('police/norfolk-2025/2025-01-norfolk-street.csv', context), 'Location')
    const bare = streets.map((street) => street.replace('On or near ', ''))
    for (const header of HEADERS) {
      for (const names of [venues, streets, bare]) expect(findPersonal(header, names)).toBeNull()
    }
  })
})
