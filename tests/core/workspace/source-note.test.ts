import { describe, expect, it } from 'vitest'
import { parseWorkspace } from '../../../src/core/workspace/parse-workspace.ts'
import { daysBetween, highestMarking, isIsoDay, type Marking } from '../../../src/core/workspace/source-note.ts'
import { WorkspaceProblem } from '../../../src/core/workspace/workspace-problem.ts'
import { written } from './workspace-files.ts'

describe('the marking of files together', () => {
  it.each<[readonly Marking[], Marking]>([
    [[], 'not-protectively-marked'],
    [['official'], 'official'],
    [['official', 'not-protectively-marked'], 'official'],
    [['not-protectively-marked', 'official-sensitive', 'official'], 'official-sensitive'],
  ])('of %j is %s', (markings, highest) => {
    expect(highestMarking(markings)).toBe(highest)
  })
})

describe('days', () => {
  it.each<[string, string, number | null]>([
    ['2026-03-31', '2026-03-31', 0],
    ['2026-03-30', '2026-03-31', 1],
    ['2026-03-31', '2026-03-01', -30],
    // The clocks go forward on 29 March 2026, and a year has 365 days.
    ['2026-03-28', '2026-03-30', 2],
    ['2025-06-01', '2026-06-01', 365],
    ['2024-02-28', '2024-03-01', 2],
    ['', '2026-03-01', null],
    ['2026-02-31', '2026-03-01', null],
  ])('from %s to %s: %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it.each(['2026-2-3', '31/03/2026', '2026-13-01', '2026-02-29', '2026-03-31T00:00', ''])('"%s" is none', (text) => {
    expect(isIsoDay(text)).toBe(false)
  })
})

type Part = Record<string, unknown>
const first = (file: Part, key: string) => (file[key] as Part[])[0] as Part
const column = (file: Part, at: number) => (first(file, 'mappings').columns as Part[])[at] as Part

/** What is wrong · how the file comes to it · the key it names. */
const HOSTILE: readonly (readonly [string, (file: Part) => unknown, string])[] = [
  [
    'a marking that is never offered',
    (file) => (first(file, 'sourceNotes').marking = 'secret'),
    'sourceNotes[0].marking',
  ],
  [
    'a contributor nobody knows',
    (file) => (first(file, 'sourceNotes').contributor = 'spy'),
    'sourceNotes[0].contributor',
  ],
  ['a day that is none', (file) => (first(file, 'sourceNotes').retention = '2026-02-31'), 'sourceNotes[0].retention'],
  ['an owner that turns text', (file) => (first(file, 'sourceNotes').owner = 'a\u202eb'), 'sourceNotes[0].owner'],
  ['a note about no file', (file) => (first(file, 'sourceNotes').name = ' '), 'sourceNotes[0].name'],
  ['notes that are no list', (file) => (file.sourceNotes = {}), 'sourceNotes'],
  ['a role nobody knows', (file) => (column(file, 1).role = 'victim'), 'mappings[0].columns[1].role'],
  ['neither a role nor a reason', (file) => (column(file, 1).role = null), 'mappings[0].columns[1]'],
  ['a role and a reason', (file) => (column(file, 1).why = 'not-used'), 'mappings[0].columns[1]'],
  [
    'names of people kept as a category',
    (file) => Object.assign(column(file, 2), { role: 'category', why: null }),
    'mappings[0].columns[2]',
  ],
  ['a header in row nought', (file) => (first(file, 'mappings').headerRow = 0), 'mappings[0].headerRow'],
  ['a grid nobody knows', (file) => (first(file, 'mappings').grid = 'lambert'), 'mappings[0].grid'],
  ['a key too few', (file) => Reflect.deleteProperty(first(file, 'mappings'), 'dates'), 'mappings[0].dates'],
  [
    'more mappings than are remembered',
    (file) => (file.mappings = Array.from({ length: 101 }, () => first(file, 'mappings'))),
    'mappings',
  ],
]

describe('a workspace file', () => {
  it.each(HOSTILE)('with %s is refused', (_, change, key) => {
    const open = () => parseWorkspace(written((file) => void change(file)))
    expect(open).toThrow(WorkspaceProblem)
    expect(open).toThrow(expect.objectContaining({ path: key }))
  })
})
