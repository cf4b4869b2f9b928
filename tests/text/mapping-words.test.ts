import { describe, expect, it } from 'vitest'
import { MAPPING_PROBLEMS, type MappingProposal } from '../../src/core/import/mapping.ts'
import { COLUMN_ROLES } from '../../src/core/vocabulary/column-roles.ts'
import { DROPPED_COLUMNS } from '../../src/core/vocabulary/import-codes.ts'
import { PERSONAL_KINDS } from '../../src/core/vocabulary/personal-kinds.ts'
import {
  becomesWords,
  columnName,
  columnsHeading,
  dateReading,
  exampleWords,
  FORCES_LEAD,
  fewWords,
  forceWords,
  keptColumns,
  MAPPING_PROBLEM,
  MISSING,
  missingSentence,
  ROLE_GROUPS,
  roleName,
  sampledSentence,
} from '../../src/text/mapping-words.ts'
import { FORBIDDEN } from './forbidden.ts'

describe('the words of the dialog', () => {
  it('offer each role once, under a name of its own', () => {
    const offered = ROLE_GROUPS.flatMap(({ roles }) => roles)
    expect([...offered].sort()).toEqual([...COLUMN_ROLES].sort())
    expect(new Set(COLUMN_ROLES.map(roleName)).size).toBe(COLUMN_ROLES.length)
  })

  it('are fit for a person', () => {
    const all = [
      ...COLUMN_ROLES.flatMap((role) => [roleName(role), becomesWords({ role, why: null })]),
      ...DROPPED_COLUMNS.map((why) => becomesWords({ role: null, why })),
      ...PERSONAL_KINDS.map((personal) => exampleWords({ personal }, [])),
      ...MAPPING_PROBLEMS.map((problem) => MAPPING_PROBLEM[problem]),
      ...Object.values(MISSING),
      FORCES_LEAD,
    ]
    for (const words of all) {
      expect(words).not.toMatch(FORBIDDEN)
      expect(words).not.toMatch(/undefined|null|\[object/)
    }
  })

  it.each(MAPPING_PROBLEMS)('%s: says what is the matter and what to do', (problem) => {
    expect(MAPPING_PROBLEM[problem]).toMatch(/^[A-Z].*\.$/)
    expect(MAPPING_PROBLEM[problem]).toMatch(/\b(choose|say|look)\b/i)
  })

  it.each<[Parameters<typeof becomesWords>[0], string]>([
    [{ role: 'date', why: null }, 'kept'],
    [{ role: 'date-of-birth', why: null }, 'becomes an age band'],
    [{ role: 'reference', why: null }, 'kept as a salted hash'],
    [{ role: null, why: 'not-used' }, 'not kept'],
    [{ role: null, why: 'personal-email' }, 'not kept: email addresses'],
  ])('%j: %s', (column, words) => {
    expect(becomesWords(column)).toBe(words)
  })

  it('show examples, but none of personal data', () => {
    expect(exampleWords({ personal: null }, ['a', 'b'])).toBe('a; b')
    expect(exampleWords({ personal: null }, [])).toBe('blank')
    expect(exampleWords({ personal: 'name' }, ['Anna'])).toBe('not shown: names of people')
  })

  it.each<[readonly string[], 'day-first' | 'month-first', string]>([
    [['03/04/2025'], 'day-first', '03/04/2025 is 3 April 2025'],
    [['03/04/2025'], 'month-first', '03/04/2025 is 4 March 2025'],
    [['25/12/2024 18:30'], 'day-first', '25/12/2024 is 25 December 2024'],
    [['25/12/2024'], 'month-first', '25/12/2024 cannot be read so'],
    // Day and month alike tell nothing: the next that differs, or one of our own.
    [['01/01/2025', '2.1.2025'], 'month-first', '2.1.2025 is 1 February 2025'],
    [['01/01/2025'], 'month-first', '03/04/2025 is 4 March 2025'],
    [['2025-03-04', 'March 2025'], 'day-first', '03/04/2025 is 3 April 2025'],
    [[], 'day-first', '03/04/2025 is 3 April 2025'],
  ])('of %j, %s: %s', (examples, order, words) => {
    expect(dateReading(examples, order)).toBe(words)
  })

  it('say what is missing, or that nothing is', () => {
    expect(missingSentence([])).toBe('Nothing is missing: Enter reads it like this.')
    expect(missingSentence(['grid', 'date'])).toBe(
      'Before it can be read: say what its places are written in; choose the column with the date.',
    )
  })

  it.each<[MappingProposal['sampled'], MappingProposal['mapping']['layout'], string]>([
    [
      { rows: 60, placed: 60, dated: 58 },
      'table',
      'Of 60 rows looked at, all have a place that can be used, and 58 a date that can be read, as it was proposed.',
    ],
    [
      { rows: 3, placed: 1, dated: 0 },
      'places',
      'Of 3 rows looked at, 1 has a place that can be used, as it was proposed.',
    ],
    [
      { rows: 3, placed: 0, dated: 3 },
      'table',
      'Of 3 rows looked at, none has a place that can be used, and all a date that can be read, as it was proposed.',
    ],
  ])('%j of a %s', (sampled, layout, words) => {
    expect(sampledSentence({ sampled, mapping: { layout } } as MappingProposal)).toBe(words)
  })

  it('warn of combinations that point at a person, not of few', () => {
    expect(fewWords(null)).toBe('')
    expect(fewWords(0.05)).toBe('')
    expect(fewWords(0.4)).toMatch(/^40\.0% of the rows looked at share/)
  })
})

describe('the words of the report', () => {
  it('name files that are alike, not more than a person reads', () => {
    expect(columnsHeading(['march.xlsx'])).toBe('Columns of march.xlsx')
    expect(columnsHeading(['1', '2', '3', '4', '5', '6'])).toBe('Columns of 1, 2, 3 and 3 more')
  })

  it('say what columns were kept as, as far as that is known', () => {
    expect(
      keptColumns([
        { name: 'Born', role: 'date-of-birth' },
        { name: 'Blade', role: 'flag:knife' },
        { name: '', role: 'easting' },
        { name: 'Kind', role: null },
      ]),
    ).toBe('Born (date of birth: becomes an age band), Blade (knife), one without a name (easting) and Kind')
  })

  it('name a column without a name by its position', () => {
    expect(columnName('Kind', 4)).toBe('Kind')
    expect(columnName('', 4)).toBe('Column 5, without a name')
  })

  it.each([
    ['norfolk', 'Norfolk: 36 files, 19.4 MB'],
    ['devon-and-cornwall', 'Devon and Cornwall: 36 files, 19.4 MB'],
    ['btp', 'British Transport Police: 36 files, 19.4 MB'],
  ])('name the forces of a download and how much there is of each: %s', (force, words) => {
    expect(forceWords({ force, files: 36, bytes: 19_400_000 })).toBe(words)
  })
})
