import { neighbourhoodsOf, type Rings } from '../../core/grid/neighbourhoods.ts'
import type { GiStarFinding } from '../../core/question/finding.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { giStar } from '../../core/statistics/gi-star.ts'
import type { AskedData } from '../asked-data.ts'
import { countsOfCells } from './counts-of-cells.ts'
import { hotPlaces } from './hot-places.ts'
import { otherGroups } from './other-groups.ts'
import { type TestedGroup, testedGroups } from './tested-groups.ts'

/** Where more happens in and around a hexagon than chance would bring about, as places, with the other kinds they are high in. */
export function giStarFinding(data: AskedData, question: Question, asked: AskedRows): GiStarFinding {
  const counts = countsOfCells(data.view, asked)
  // A family of its own: what is asked for must not depend on how many other kinds the files know.
  const { groups, account, residents } = testedGroups(data, question, [counts])
  const { nearby, expected, p, q, isHigh } = groups[0] as TestedGroup
  const others = otherGroups(data, asked)
  const ofOthers =
    others.length === 0
      ? []
      : testedGroups(
          data,
          question,
          others.map((other) => other.counts),
        ).groups
  const own = ownShare(expected, counts, groups[0] as TestedGroup, residents?.people ?? null)
  return {
    ...{ kind: 'gi-star', test: account, nearby, expected: Float32Array.from(expected), p, q },
    z: giStar(counts, neighbourhoodsOf(data.view.cells, question.neighbours as Rings)),
    places: hotPlaces(
      data,
      isHigh,
      { counts, expected: own, people: residents?.people ?? null },
      others.map(({ name, counts: inOther }, at) => ({
        ...{ name, counts: inOther, isHigh: (ofOthers[at] as TestedGroup).isHigh },
      })),
    ),
    others: others.map(({ name }) => name),
  }
}

/** What chance would put into each cell by itself. */
function ownShare(
  nearby: Float64Array,
  counts: Uint32Array,
  { dispersion }: TestedGroup,
  people: Float64Array | null,
): Float64Array {
  const total = (of: ArrayLike<number>, isIn: (at: number) => boolean) => {
    let sum = 0
    for (let at = 0; at < of.length; at++) if (isIn(at)) sum += of[at] as number
    return sum
  }
  if (dispersion === null || people === null) {
    const mean = total(counts, () => true) / counts.length
    return nearby.map(() => mean)
  }
  const lives = (at: number) => (people[at] as number) > 0
  const share = total(counts, lives) / total(people, lives)
  return people.map((here) => (here > 0 ? here * share : 0))
}
