import type { Check } from '../core/question/finding.ts'
import { QuestionProblem } from '../core/question/parse-question.ts'
import type { Picture } from '../core/question/picture.ts'
import { nameOf } from './printed-beneath.ts'

/** Each place takes about as long as ten questions. */
const MOST_PLACES = 10

/** What could change that places were found: the first of them, each looked for again. Throws QuestionProblem for other measures. */
export function printedChecks(picture: Picture, checksOf: (cell: bigint) => readonly Check[]): object {
  const { finding, question } = picture
  if (finding?.kind !== 'gi-star')
    throw new QuestionProblem('measure', `Places are checked with "measure": "gi-star", not "${question.measure}".`)
  return {
    question,
    places: finding.places.length,
    checked: finding.places.slice(0, MOST_PLACES).map(({ name, hexes, count, alsoIn }) => ({
      ...{ name, count, alsoIn, cells: Array.from(hexes, (at) => nameOf(picture, at)) },
      checks: checksOf(picture.cells[hexes[0] as number] as bigint),
    })),
  }
}
