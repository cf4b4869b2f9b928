import { neighbourhoodsOf, type Rings } from '../../core/grid/neighbourhoods.ts'
import type { PairFinding } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { leesL } from '../../core/statistics/lees-l.ts'
import { rankCorrelation } from '../../core/statistics/rank-correlation.ts'
import { askedPlaces, placeListOf } from '../../core/vocabulary/place-lists.ts'
import type { AskedData } from '../asked-data.ts'
import { placesOnCells } from '../beneath/places-near.ts'
import { rowsOfQuestion } from '../rows-of-question.ts'
import { countsOfCells, totalOf } from './counts-of-cells.ts'
import { type TestedGroup, testedGroups } from './tested-groups.ts'

/**
 * Two kinds of offence, or one and the places of a list: where both are higher than chance, and how far they go together. Throws
 * QuestionProblem where they share incidents, and for a list that is not loaded.
 */
export function pairFinding(data: AskedData, question: Question, asked: AskedRows): PairFinding {
  const first = countsOfCells(data.view, asked)
  const others = placesAgainst(data, question) ?? kindsAgainst(data, question, asked)
  const { groups, account } = testedGroups(data, question, [first, others])
  const [one, two] = groups as [TestedGroup, TestedGroup]
  const classOf = (at: number) => CLASSES[(one.isHigh[at] === 1 ? 2 : 0) + (two.isHigh[at] === 1 ? 1 : 0)] as Class
  const classes = { neither: { ...NONE }, 'only-other': { ...NONE }, 'only-first': { ...NONE }, both: { ...NONE } }
  const classOfCell = Array.from(first, (_, at) => classOf(at))
  for (const [at, code] of classOfCell.entries()) {
    classes[code].hexes += 1
    classes[code].first += first[at] as number
    classes[code].other += others[at] as number
  }
  // Over all hexes: without those that have neither, kinds that have nothing to do with each other would seem to shun each other.
  const correlation = rankCorrelation(first, others)
  const lee = leesL(first, others, neighbourhoodsOf(data.view.cells, question.neighbours as Rings))
  return {
    kind: 'pair',
    test: account,
    against: question.against,
    counts: { first: totalOf(first), other: totalOf(others) },
    others,
    classOfCell: Uint8Array.from(classOfCell, (code) => CLASSES.indexOf(code)),
    leeL: Number.isNaN(lee) ? null : lee,
    spearman:
      correlation === null
        ? null
        : { rho: correlation.rho, low: correlation.lower, high: correlation.upper, n: correlation.n },
    classes: CLASSES.map((code) => ({ code, ...classes[code] })),
  }
}

/** By 2 for the first and 1 for the other. */
const CLASSES = ['neither', 'only-other', 'only-first', 'both'] as const
type Class = (typeof CLASSES)[number]
const NONE = { hexes: 0, first: 0, other: 0 }

/** Places of the list that is asked for; null where kinds of offence are. */
function placesAgainst({ places, view }: AskedData, { against, resolution }: Question): Uint32Array | null {
  const list = against.length === 1 ? placeListOf(against[0] as string) : null
  if (list === null) return null
  const layer = places.find(({ name }) => name === list)
  if (layer !== undefined) return placesOnCells(layer, view.cells, resolution)
  const loaded = places.map(({ name }) => `"${askedPlaces(name)}"`)
  throw new QuestionProblem(
    'against',
    `No list of places called "${list}" is loaded. ${loaded.length === 0 ? 'There is none.' : `There is ${loaded.join(', ')}.`}`,
  )
}

function kindsAgainst(data: AskedData, question: Question, asked: AskedRows): Uint32Array {
  const other = rowsOfQuestion(data, { ...question, groups: question.against })
  if (asked.categories.some((is, at) => is === 1 && other.categories[at] === 1))
    throw new QuestionProblem(
      'against',
      '"groups" and "against" share incidents: what is in both would go together by itself.',
    )
  return countsOfCells(data.view, other)
}
