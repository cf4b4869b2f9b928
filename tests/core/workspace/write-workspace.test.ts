import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLASS_METHODS,
  MEASURES,
  type PickChoice,
  type Question,
  RESOLUTIONS,
} from '../../../src/core/question/question.ts'
import { COLUMN_ROLES, GRIDS, LAYOUTS } from '../../../src/core/vocabulary/column-roles.ts'
import { DEPRIVATION_MEASURES } from '../../../src/core/vocabulary/deprivation.ts'
import { CONTROL_CHARTS } from '../../../src/core/vocabulary/findings.ts'
import { DROPPED_COLUMNS } from '../../../src/core/vocabulary/import-codes.ts'
import { PERSONAL_KINDS } from '../../../src/core/vocabulary/personal-kinds.ts'
import { parseWorkspace } from '../../../src/core/workspace/parse-workspace.ts'
import { isPlainName, isPlainNote, plainName } from '../../../src/core/workspace/plain-text.ts'
import { CONTRIBUTORS, MARKINGS } from '../../../src/core/workspace/source-note.ts'
import type { WorkspaceFile } from '../../../src/core/workspace/workspace.ts'
import { writeWorkspace } from '../../../src/core/workspace/write-workspace.ts'
import { seededRuns } from '../../support/property.ts'
import { SOUND } from './workspace-files.ts'

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter(isPlainName)
const note = fc.string({ unit: 'binary', maxLength: 200 }).filter(isPlainNote)
const id = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/)
const month = fc
  .record({ year: fc.integer({ min: 1990, max: 2089 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)

const question: fc.Arbitrary<Question> = fc
  .record({
    groups: fc.array(name, { minLength: 1, maxLength: 4 }),
    ends: fc.tuple(fc.option(month), fc.option(month)),
    resolution: fc.constantFrom(...RESOLUTIONS),
    measure: fc.constantFrom(...MEASURES),
    domain: fc.constantFrom(...DEPRIVATION_MEASURES),
    per: fc.constantFrom('residents', 'Workday people'),
    areas: fc.constantFrom<string[][]>([], ['E07000148'], ['E07000143', 'E07000148']),
    domesticAbuse: fc.constantFrom('include', 'exclude', 'only'),
    flags: fc.constantFrom<Question['flags'][]>({}, { knife: 'only' }, { 'under-25': 'exclude', knife: 'only' }),
    definition: fc.constant('norfolk-2024'),
    neighbours: fc.constantFrom(1, 2),
    null: fc.constantFrom(null, 'residents' as const, 'shuffled' as const),
    against: fc.constantFrom<string[][]>(['asb'], ['Robbery', 'Y&Z=1']),
    base: fc.constantFrom({ baseFrom: null, baseTo: null }, { baseFrom: '2020-03', baseTo: '2021-02' }),
    relativeTo: fc.constantFrom('none' as const, 'county' as const),
    hours: fc.constantFrom(null, { days: [4, 5], from: 19, to: 5 }, { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 }),
    chart: fc.constantFrom(...CONTROL_CHARTS),
    rebased: fc.constantFrom<string[][]>([], ['2020-03', '2021-06']),
    lookBack: fc.constantFrom(null, 12, 3),
    ahead: fc.constantFrom(1, 3),
    pick: fc.constantFrom<PickChoice[]>({ hexes: 20 }, { hexes: 7 }, { km2: 2.5 }, { share: 0.01 }),
    classes: fc.oneof(fc.constantFrom(...CLASS_METHODS), fc.constant([1]), fc.constant([1, 7, 80])),
  })
  .map(({ groups, ends: [a, b], base, ...rest }) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return { groups, from, to, ...base, ...rest }
  })

const definition = fc.record({
  id: id.filter((one) => one !== 'norfolk-2024'),
  name,
  version: name,
  source: name,
  groups: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,10}$/),
      name,
      codes: fc.array(name, { maxLength: 3 }),
      texts: fc.array(name, { maxLength: 3 }),
      categories: fc.array(name, { maxLength: 3 }),
    }),
    { selector: (one) => one.id, minLength: 1, maxLength: 3 },
  ),
})

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0)
const map = fc.option(
  fc.record({ lng: between(-180, 180), lat: between(-85, 85), metresPerPixel: between(0.01, 200_000) }),
)

const view = fc
  .record({ id, name, question, map, inside: fc.option(fc.stringMatching(/^[0-9a-f]{13}$/)) })
  .map(({ inside, ...rest }) => ({
    ...rest,
    hex: inside === null ? null : `8${rest.question.resolution.toString(16)}${inside}`,
  }))

const hash = fc.stringMatching(/^[0-9a-f]{64}$/)

const mapping = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  headerRow: fc.integer({ min: 1, max: 100 }),
  columns: fc.array(
    fc.oneof(
      fc.record({
        name: fc.oneof(fc.constant(''), name),
        role: fc.constantFrom(...COLUMN_ROLES),
        why: fc.constant(null),
        personal: fc.constant(null),
      }),
      fc.record({
        name,
        role: fc.constant(null),
        why: fc.constantFrom(...DROPPED_COLUMNS),
        personal: fc.option(fc.constantFrom(...PERSONAL_KINDS)),
      }),
    ),
    { maxLength: 5 },
  ),
  grid: fc.constantFrom(...GRIDS),
  dates: fc.constantFrom('day-first' as const, 'month-first' as const),
  precision: fc.constantFrom('month' as const, 'day' as const, 'time' as const),
  midnightIsUnknown: fc.boolean(),
  decimal: fc.constantFrom('.' as const, ',' as const),
  category: fc.option(name),
  recorder: fc.oneof(fc.constant(''), name),
})

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const sourceNote = fc.record({
  name,
  bytes: fc.nat(),
  owner: fc.oneof(fc.constant(''), name),
  contributor: fc.option(fc.constantFrom(...CONTRIBUTORS)),
  received: fc.option(day),
  agreement: fc.oneof(fc.constant(''), name),
  marking: fc.constantFrom(...MARKINGS),
  retention: fc.option(day),
})

const file: fc.Arbitrary<WorkspaceFile> = fc.record({
  format: fc.constant('places-and-spaces workspace' as const),
  version: fc.constant(1 as const),
  saved: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  training: fc.boolean(),
  question,
  views: fc.uniqueArray(view, { selector: (one) => one.id, maxLength: 5 }),
  timeBreaks: fc.uniqueArray(fc.record({ id, month, label: name, note }), { selector: (one) => one.id, maxLength: 4 }),
  definitions: fc.uniqueArray(definition, { selector: (one) => one.id, maxLength: 3 }),
  mappings: fc.array(mapping, { maxLength: 3 }),
  sourceNotes: fc.array(sourceNote, { maxLength: 3 }),
  settings: fc.record({ cellSize: fc.constantFrom('fixed' as const, 'follow-zoom' as const) }),
  sources: fc.array(fc.record({ name, bytes: fc.maxSafeNat(), sha256: fc.option(hash) }), { maxLength: 4 }),
})

describe('writeWorkspace', () => {
  it('writes what parseWorkspace gives back, whatever is in it', () => {
    fc.assert(
      fc.property(file, (one) => {
        expect(parseWorkspace(writeWorkspace(one))).toEqual(one)
      }),
      seededRuns(3000),
    )
  })

  it('writes keys in one order, on lines, with an end', () => {
    const turned = Object.fromEntries(Object.entries(SOUND).reverse()) as unknown as WorkspaceFile
    const text = writeWorkspace(turned)
    expect(text).toBe(writeWorkspace(SOUND))
    expect(text).toMatch(/^\{\n {2}"format": "places-and-spaces workspace",\n {2}"version": 1,\n {2}"saved"/)
    expect(text).toMatch(/\n\}\n$/)
  })
})

describe('plainName', () => {
  it('makes a name of any text, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const made = plainName(text)
        expect(made === '' || isPlainName(made)).toBe(true)
      }),
      seededRuns(3000),
    )
  })

  it.each([
    ['  Town \t centre\n', 'Town centre'],
    ['a\u202eb', 'a b'],
    ['<b>Town</b>', '<b>Town</b>'],
    [`${'x'.repeat(199)}\u{1f600}`, 'x'.repeat(199)],
  ])('%j becomes %j', (text, made) => {
    expect(plainName(text)).toBe(made)
  })
})
