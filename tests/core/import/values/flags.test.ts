import { describe, expect, it } from 'vitest'
import { eitherFlag, flagOf, isFlagColumn } from '../../../../src/core/import/values/flags.ts'
import { FLAG_NO, FLAG_NOT_STATED, FLAG_UNKNOWN, FLAG_YES } from '../../../../src/core/vocabulary/flags.ts'

const VALUES = { yes: FLAG_YES, no: FLAG_NO, unknown: FLAG_UNKNOWN, none: null }

const CELLS: readonly (readonly [keyof typeof VALUES, readonly string[]])[] = [
  ['yes', ['Y', 'y', 'Yes', 'YES', ' yes ', 'Yes.', 'TRUE', 'true', 'T', '1', 'x', 'X', '✓', '✔', '☑', 'Ticked']],
  ['yes', ['Yes - knife', 'Yes, domestic', 'Yes (flag added later)', 'YES/DA', 'Yes: crime']],
  ['no', ['N', 'n', 'No', 'NO', ' no', 'FALSE', 'false', 'F', '0', '✗', '☐', 'None']],
  ['no', ['No - verbal only', 'No (victim says)', 'No, not involved', 'No weapon']],
  ['unknown', ['', '   ', '-', '?', 'Unknown', 'UNKNOWN', 'Not known', 'not  known', 'N/K', 'NK', 'n/k', 'U/K', 'Unk']],
  [
    'unknown',
    ['Not stated', 'Not recorded', 'Not Recorded.', 'N/A', 'Not applicable', '#N/A', 'NULL', 'Refused', 'Unsure'],
  ],
  [
    'unknown',
    ["Don't know", 'Prefer not to say', 'TBC', 'No data', 'No information', 'No information given', 'No reply'],
  ],
  [
    'none',
    [
      'Knife Crime',
      'Norwich',
      'North Street',
      'Nothing stolen',
      'Yesterday',
      'Yarmouth',
      'Y1',
      'No. 7 High Street',
      'No 7 High Street',
    ],
  ],
  ['yes', ['1.0', '1.00', '1,0', '-1', 'Confirmed', 'Flagged', 'Y - see log']],
  ['no', ['0.0', '0,0', 'N (checked)', 'Not domestic', 'Non-domestic', 'Non Domestic', 'nondomestic', 'Ruled out']],
  ['no', ['Without weapon', 'Not flagged', 'Discounted', 'Nil']],
  ['unknown', ['Not seen', 'Not confirmed', 'Not yet known', 'No further details', 'No comment']],
  [
    'none',
    ['2', '9', '10', '-10', '1.5', '11', 'Notable', 'Possible', 'xx', 'High', 'true story', 'Suspected', 'Y?', 'N1'],
  ],
  ['none', ['Y/N', 'Domestic', 'Nonsense', 'Note: see log']],
]

describe('flagOf', () => {
  it.each(CELLS.flatMap(([value, texts]) => texts.map((text) => [text, value] as const)))('%j: %s', (text, value) => {
    expect(flagOf(text)).toBe(VALUES[value])
  })
})

describe('isFlagColumn', () => {
  it.each([
    ['letters', ['Y', 'N', 'N', 'Y'], true],
    ['crosses and blanks', ['x', '', '', 'x', ''], true],
    ['words with remarks', ['Yes - knife', 'No', 'Not known'], true],
    ['one in ten of something else', ['Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'see log'], true],
    ['two in ten of something else', ['Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'see log', 'see log'], false],
    ['unknown only', ['Unknown', 'N/K', ''], false],
    ['blanks only', ['', ' '], false],
    ['nothing', [], false],
    ['markers', ['Knife Crime', '', 'Knife Crime'], false],
    ['counts', ['1', '3', '2', '1'], false],
  ])('%s: %s', (_, texts, expected) => {
    expect(isFlagColumn(texts)).toBe(expected)
  })
})

describe('two columns of one flag', () => {
  it.each([
    [FLAG_YES, FLAG_NO, FLAG_YES],
    [FLAG_YES, FLAG_UNKNOWN, FLAG_YES],
    [FLAG_NO, FLAG_UNKNOWN, FLAG_UNKNOWN],
    [FLAG_NO, FLAG_NO, FLAG_NO],
    [FLAG_NOT_STATED, FLAG_NO, FLAG_NO],
    [FLAG_NOT_STATED, FLAG_UNKNOWN, FLAG_UNKNOWN],
  ] as const)('%d and %d are %d', (one, other, both) => {
    expect(eitherFlag(one, other)).toBe(both)
    expect(eitherFlag(other, one)).toBe(both)
  })
})
