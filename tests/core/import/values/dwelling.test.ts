import { describe, expect, it } from 'vitest'
import { dwellingOf } from '../../../../src/core/import/values/dwelling.ts'
import { FLAG_NO, FLAG_UNKNOWN, FLAG_YES } from '../../../../src/core/vocabulary/flags.ts'

const VALUES = { yes: FLAG_YES, no: FLAG_NO, unknown: FLAG_UNKNOWN }
type Value = keyof typeof VALUES

const PLACES: readonly (readonly [Value, readonly string[]])[] = [
  [
    'yes',
    [
      'Dwelling',
      'DWELLING',
      'Home',
      'Own home',
      "Victim's home",
      "Someone else's home",
      'Home address',
      'House',
      'Flat',
    ],
  ],
  [
    'yes',
    [
      'House/flat',
      'House / Flat',
      'Private residence',
      'Residential',
      'Private dwelling',
      'Residential property',
      'Bungalow',
    ],
  ],
  [
    'yes',
    [
      'Dwelling - garden',
      'Flat above shop',
      'House - High Street',
      'Block of flats',
      'Flats/stairwell',
      'Caravan',
      'HMO',
    ],
  ],
  [
    'yes',
    [
      'Care home',
      "Children's home",
      'Hostel',
      'Refuge',
      'Student accommodation',
      'Halls of residence',
      'Sheltered housing',
    ],
  ],
  [
    'yes',
    [
      'Supported accommodation',
      'Domestic premises',
      'Private address',
      'Patient’s home',
      "Friend's address",
      'Safe house',
    ],
  ],
  [
    'no',
    [
      'Street',
      'Public street',
      'Street/road',
      'Road',
      'Highway',
      'Footpath',
      'Alleyway',
      'Residential street',
      'Town centre',
    ],
  ],
  [
    'no',
    [
      'Licensed premises',
      'Pub',
      'Public house',
      'Public House/Bar',
      'Nightclub',
      'Bar/pub/club',
      'Restaurant',
      'Takeaway',
    ],
  ],
  [
    'no',
    [
      'Park',
      'Public open space',
      'Car park',
      'Playground',
      'Beach',
      'School',
      'University',
      'Workplace',
      'Hospital',
      'Prison',
    ],
  ],
  [
    'no',
    [
      'Shop',
      'Shopping centre',
      'Supermarket',
      'Home Bargains',
      'Guest house',
      'Coffee house',
      'Hotel',
      'Bus station',
      'Taxi',
    ],
  ],
  [
    'no',
    [
      'Train',
      'Vehicle',
      'Sports ground',
      'Warehouse',
      'Non-dwelling',
      'Non dwelling',
      'Other than dwelling',
      'Not in dwelling',
    ],
  ],
  [
    'no',
    [
      'Outside dwelling',
      'Street outside house',
      'Outside',
      'Public place',
      'Street/House',
      'Shop with flat above',
      'Bus stop',
    ],
  ],
  ['yes', ['Council house', 'Council flat', 'Park home', 'Mobile home', 'Farm house', 'Farmhouse', 'Lodging house']],
  ['yes', ['Residential institution', 'Shared house', 'House of multiple occupation', 'At home', 'Garden of house']],
  [
    'no',
    ['Café', 'CAFE', 'Street and highway', 'Trade and service area', 'Sports and athletics area', 'Farm', 'Toilets'],
  ],
  ['no', ['Industrial and construction area', 'Educational establishment', 'Residential car park', 'Council offices']],
  [
    'unknown',
    [
      '',
      '  ',
      'Unknown',
      'Not known',
      'N/K',
      'Other',
      'Elsewhere',
      'Not stated',
      'Norwich',
      'Homer',
      'Inflatable',
      '1',
    ],
  ],
]

describe('dwellingOf', () => {
  it.each(PLACES.flatMap(([value, texts]) => texts.map((text) => [text, value] as const)))('%j: %s', (text, value) => {
    expect(dwellingOf(text)).toBe(VALUES[value])
  })
})
