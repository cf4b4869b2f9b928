import { FINDING_CLASSES, type FindingKind, type Null } from '../core/vocabulary/findings.ts'

/** Words about tests of counts against chance, and of what they find. */

type ClassCode<K extends FindingKind> = (typeof FINDING_CLASSES)[K][number]

const CLASSES: { readonly [K in FindingKind]: Readonly<Record<ClassCode<K>, string>> } = {
  'gi-star': {
    'no-difference': 'no clear difference from chance',
    'not-tested': 'not tested: nobody is known to live there',
    'few-events': 'too few incidents to be named',
    higher: 'higher than chance',
  },
  recurrence: {
    'in-one': 'for one kind',
    'in-two': 'for two kinds',
    'in-three': 'for three kinds',
    'in-four': 'for four kinds',
    'in-five-or-more': 'for five kinds or more',
  },
  concentration: {
    'the-other-half': 'holds some of the other half',
    'holds-half': 'holds half of all with the others of its colour',
  },
  pair: {
    'only-other': 'high for the other kind only',
    'only-first': 'high for the first kind only',
    both: 'high for both',
  },
  change: { 'no-clear-change': 'no clear change', fewer: 'clearly fewer', more: 'clearly more' },
  'over-time': {
    'no-pattern': 'in no pattern',
    intermittent: 'intermittent: now and then',
    former: 'former: once, and not of late',
    emerging: 'emerging: of late',
    persistent: 'persistent: nearly always',
  },
  lasting: {
    'never-picked': 'never picked',
    'in-some': 'picked in fewer than half of the windows',
    'in-most': 'picked in half of the windows or more',
    'in-all': 'picked every time',
  },
  harm: {
    'not-weighed': 'no weight, or weight 0',
    'last-quarter': 'last quarter of all harm',
    'third-quarter': 'third quarter',
    'second-quarter': 'second quarter',
    'first-quarter': 'first quarter',
  },
}

/** The classes of a kind of finding in words, from class 1 on. */
export function findingClasses(kind: FindingKind): string[] {
  const words: Readonly<Record<string, string>> = CLASSES[kind]
  return FINDING_CLASSES[kind].map((code) => words[code] as string)
}

const TITLES: Readonly<Record<FindingKind, string>> = {
  'gi-star': 'Incidents in and around a hexagon, against chance',
  recurrence: 'A hexagon is higher than chance',
  concentration: 'The fewest hexagons that hold half of the incidents',
  pair: 'Higher than chance, for two kinds of offence',
  change: 'Incidents in the later period, against the earlier',
  'over-time': 'Higher than chance, in which stretches of time',
  lasting: 'Hexagons picked by what came before',
  harm: 'The fewest hexagons that hold a quarter of all harm, the next quarter, and so on',
}

/** What the legend of a finding is headed by. */
export function findingTitle(kind: FindingKind): string {
  return TITLES[kind]
}

const ZERO: Readonly<Record<FindingKind, string>> = {
  'gi-star': 'no incident',
  recurrence: 'for no kind',
  concentration: 'no incident',
  pair: 'for neither',
  change: 'no incident in either',
  'over-time': 'no incident',
  lasting: 'no incident',
  harm: 'no incident',
}

/** What a hexagon of class 0 is. */
export function findingZero(kind: FindingKind): string {
  return ZERO[kind]
}

const NULL_NAMES: Readonly<Record<Null, string>> = {
  residents: 'In proportion to residents',
  shuffled: 'Counts shuffled among the hexagons',
}

/** What counts are tested against, in a control. */
export function nullName(one: Null): string {
  return NULL_NAMES[one]
}

export const NULL_LABEL = 'Higher than what?'
export const NULL_HINTS: Readonly<Record<Null, string>> = {
  residents: 'Chance puts incidents where people live, as unevenly as they lie over the county.',
  shuffled: 'Chance deals the counts of all hexagons out anew. Where people live is not in it.',
}
export const RINGS_LABEL = 'Tested together with'
export const RINGS_NAMES = ['the six hexagons around (1 ring)', 'the eighteen around (2 rings)'] as const
export const AGAINST_LABEL = 'Together with'
export const RELATIVE_LABEL = 'Change against'
export const RELATIVE_NAMES = { none: 'no change at all', county: 'the change of the whole study area' } as const
export const BASE_FROM_LABEL = 'Earlier period from'
export const BASE_TO_LABEL = 'Earlier period to'
export const YEAR_BEFORE = 'the same months of the year before'
export const COMPARED_LABEL = (kinds: number): string => `Kinds of offence compared (${kinds})`
export const COMPARED_HINT = 'No incident may belong to two of them: it would recur by itself.'
export const TESTS_LABEL = 'Tests of what is there'
export const FINDING_COLOURS =
  'Colours say what the test found, not how many incidents there are; the words beside say how it was made.'
export const FOUND_PLACE = 'a place in the list: the tip of the pin is in its busiest hexagon'
export const TESTED_HEADING = 'How this was tested'
export const FOUND_TABLES = 'What was found, as tables'
export const HEX_BY_HEX = 'Hexagon by hexagon'
