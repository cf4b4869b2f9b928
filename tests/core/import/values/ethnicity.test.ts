import { describe, expect, it } from 'vitest'
import { ethnicityOf } from '../../../../src/core/import/values/bands.ts'
import { ETHNICITIES, type Ethnicity } from '../../../../src/core/vocabulary/bands.ts'

type Rows = readonly (readonly [Ethnicity, readonly string[]])[]

/** Census of England and Wales 2021: the nineteen tick boxes and the five headings, as ONS words them. */
const CENSUS: Rows = [
  ['asian', ['Asian, Asian British or Asian Welsh', 'Bangladeshi', 'Chinese', 'Indian', 'Pakistani', 'Other Asian']],
  [
    'asian',
    ['Any other Asian background', 'Asian or Asian British', 'Asian - Indian', 'Asian/Asian British: Pakistani'],
  ],
  ['black', ['Black, Black British, Black Welsh, Caribbean or African', 'African', 'Caribbean', 'Other Black']],
  [
    'black',
    [
      'Black or Black British',
      'Black African',
      'Black British - Caribbean',
      'Any other Black background',
      'West Indian',
    ],
  ],
  [
    'mixed',
    ['Mixed or Multiple ethnic groups', 'White and Asian', 'White and Black African', 'White and Black Caribbean'],
  ],
  [
    'mixed',
    [
      'Other Mixed or Multiple ethnic groups',
      'Mixed',
      'Mixed - White & Asian',
      'White/Black Caribbean',
      'Dual heritage',
    ],
  ],
  [
    'white',
    ['White', 'English, Welsh, Scottish, Northern Irish or British', 'Irish', 'Gypsy or Irish Traveller', 'Roma'],
  ],
  ['white', ['White British', 'White - British', 'White Irish', 'Other White', 'Any other White background', 'WHITE']],
  [
    'white',
    [
      'White: English/Welsh/Scottish/Northern Irish/British',
      'White: Gypsy or Irish Traveller',
      'White - Eastern European',
    ],
  ],
  [
    'other',
    ['Other ethnic group', 'Arab', 'Any other ethnic group', 'Other', 'Other - Arab', 'Chinese or other ethnic group'],
  ],
]

/** Self-defined codes as forces record them, 16+1 and 18+1. */
const CODES: Rows = [
  ['white', ['W1', 'W2', 'W3', 'W4', 'W9', 'w1', 'W1 - British', 'W9 Any other White background']],
  ['mixed', ['M1', 'M2', 'M3', 'M9', 'M1 - White and Black Caribbean']],
  ['asian', ['A1', 'A2', 'A3', 'A4', 'A9', 'A1 Indian', 'O1', 'O1 - Chinese']],
  ['black', ['B1', 'B2', 'B9', 'B2 (African)']],
  ['other', ['O2', 'O9', 'O2 - Arab']],
  ['unknown', ['NS', 'ns', 'N/S', 'NS - Not stated', 'W', 'A', 'B', 'M', 'Z', 'A12', 'M25', 'C1']],
]

/** What officers saw. */
const PERCEIVED: Rows = [
  [
    'white',
    [
      'IC1',
      'IC2',
      'ic1',
      'IC 1',
      'IC1 - White North European',
      'White North European',
      'Dark European',
      'White South European',
    ],
  ],
  ['black', ['IC3', 'IC3 Black']],
  ['asian', ['IC4', 'IC5', 'IC4 - Asian', 'IC5 - Chinese, Japanese or South East Asian']],
  ['other', ['IC6', 'IC6 - Arab or North African', 'Middle Eastern']],
  ['unknown', ['IC0', 'IC7', 'IC9', 'IC9 Unknown', 'IC']],
]

const NOTHING: Rows = [
  [
    'unknown',
    ['', ' ', 'Unknown', 'Not stated', 'Refused', 'Declined', 'Prefer not to say', 'Not recorded', 'N/K', '-'],
  ],
  [
    'unknown',
    [
      'British',
      'English',
      'Polish',
      'Norwich',
      'Asian or Black',
      'Whitechapel',
      'Blackburn',
      'Romania',
      'White or Asian',
    ],
  ],
]

describe.each([
  ['the Census', CENSUS],
  ['self-defined codes', CODES],
  ['what officers saw', PERCEIVED],
  ['nothing that says it', NOTHING],
] as const)('ethnicityOf: %s', (_, rows) => {
  it.each(rows.flatMap(([group, texts]) => texts.map((text) => [text, group] as const)))('%j: %s', (text, group) => {
    expect(ETHNICITIES[ethnicityOf(text)]).toBe(group)
  })
})
