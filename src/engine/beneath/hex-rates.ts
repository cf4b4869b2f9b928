import type { CellList } from '../../core/grid/cells.ts'
import { neighboursOf } from '../../core/grid/neighbours.ts'
import type { RatesBeneath } from '../../core/question/beneath.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { empiricalBayes, localEmpiricalBayes } from '../../core/statistics/empirical-bayes.ts'
import { rateOf } from '../../core/statistics/rate.ts'
import type { IncidentTable } from '../../core/table/incident-table.ts'
import { BENEATH_FLAGS, type BeneathFlag } from '../../core/vocabulary/beneath.ts'
import { areaRates } from './area-rates.ts'
import type { Beneath } from './beneath.ts'
import { restricted } from './chosen-areas.ts'
import { basesOf, type Column, columnFor, peopled } from './footing.ts'
import { onStudyCells } from './on-study-cells.ts'

/** So many more people by day than live there, and a rate per resident says nothing of those at risk (Haleem et al. 2020). */
const BUSY_BY_DAY = 2
/** So many licensed premises in a hex are a night-time economy. */
const MANY_PREMISES = 5

/**
 * Rates of the cells of the study area. Both smoothed rates are estimates for cells in which rates as counted say little; no cell is
 * ever ranked by the rate as counted. `values` are incidents, `premises` licensed premises, both parallel to `cells`.
 */
export function ratesOfHexes(
  beneath: Beneath,
  table: IncidentTable,
  question: Question,
  asked: AskedRows,
  cells: CellList,
  values: ArrayLike<number>,
  premises: ArrayLike<number> | null,
): RatesBeneath {
  const found = peopled(beneath, question.per)
  const isIn = restricted(beneath, found.set, found.isIn, question.areas)
  const own = onStudyCells(beneath, question, cells, found, found.column, isIn)
  const others = basesOf(beneath.context.tables)
    .filter((base) => base !== question.per && base !== roleOf(found.column))
    .flatMap((base) => {
      const column = columnFor(beneath, found.set, base)
      if (column === null || 'mismatch' in column) return []
      const { people, source } = onStudyCells(beneath, question, cells, found, column, isIn)
      return [{ per: base, source, people: Float32Array.from(people) }]
    })
  const per1000 = (rates: Float64Array) => Float32Array.from(rates, (rate) => rate * 1000)
  const { rate, low, high, few } = rawRates(values, own.people)
  const workday = others.find((other) => other.per === 'workday')?.people ?? null
  const areas = areaRates(table, found.set, beneath.join(found.set), asked, found.column.values, {
    inQuestion: found.isIn,
    isIn,
  })
  return {
    ...{ kind: 'rate', per: question.per, source: own.source, boundaries: found.set.name },
    ...{ people: Float32Array.from(own.people), rate, low, high },
    smoothed: per1000(empiricalBayes(values, own.people)),
    smoothedLocally: per1000(localEmpiricalBayes(values, own.people, neighboursOf(cells))),
    flags: few.map(
      (flags, at) =>
        flags |
        (workday !== null && (workday[at] as number) >= BUSY_BY_DAY * (own.people[at] as number)
          ? bit('busy-by-day')
          : 0) |
        (premises !== null && (premises[at] as number) >= MANY_PREMISES ? bit('many-premises') : 0),
    ),
    others,
    areas,
  }
}

function roleOf({ indicator: { role, name } }: Column): string {
  return role.is === 'base' ? role.base : name
}

function rawRates(values: ArrayLike<number>, people: Float64Array) {
  const cells = people.length
  const [rate, low, high] = [nothing(cells), nothing(cells), nothing(cells)]
  const few = new Uint8Array(cells)
  for (let at = 0; at < cells; at++) {
    const found = rateOf(values[at] as number, people[at] as number)
    if (found === 'few-residents') few[at] = bit('few-people')
    else if (found === 'few-events') few[at] = bit('few-events')
    else {
      rate[at] = found.rate
      low[at] = found.lower
      high[at] = found.upper
    }
  }
  return { rate, low, high, few }
}

function nothing(cells: number): Float32Array {
  return new Float32Array(cells).fill(Number.NaN)
}

function bit(flag: BeneathFlag): number {
  return 1 << BENEATH_FLAGS.indexOf(flag)
}
