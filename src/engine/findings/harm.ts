import type { HarmTable } from '../../core/context/harm-table.ts'
import type { HarmFinding } from '../../core/question/finding.ts'
import { QuestionProblem } from '../../core/question/parse-question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { harmOf } from '../../core/statistics/harm.ts'
import type { AskedData } from '../asked-data.ts'
import { addedUp, countsOfCells, totalOf } from './counts-of-cells.ts'
import { nameOfPosition } from './name-of-position.ts'

/** Cells told by name. */
const MOST_PLACES = 100

/** Harm of each cell by the weights that are loaded. Throws QuestionProblem without weights, and where two tables have some. */
export function harmFinding(data: AskedData, asked: AskedRows): HarmFinding {
  const { name, version, source, unit, weights, labels } = onlyTable(data.harm)
  const { table, view } = data
  const kinds = table.categories.flatMap((category, at) => {
    if (asked.categories[at] !== 1) return []
    const only = table.categories.map((_, other) => (other === at ? 1 : 0))
    const counts = countsOfCells(view, { ...asked, categories: Uint8Array.from(only) })
    return [{ code: codeOf(weights, table.offenceCodes[at] as string, category), category, counts }]
  })
  const merged = new Map<string, Uint32Array[]>()
  for (const { code, counts } of kinds) merged.set(code, [...(merged.get(code) ?? []), counts])
  const ofCodes = Array.from(merged, ([code, counts]) => ({ code, counts: addedUp(counts) }))
  if (ofCodes.every(({ code }) => !weights.has(code)))
    throw new QuestionProblem(
      'measure',
      `“${name}” has a weight for none of the kinds of offence that are asked for (${kinds
        .slice(0, 3)
        .map(({ category }) => category)
        .join(
          ', ',
        )}${kinds.length > 3 ? ' …' : ''}). Its codes are matched with offence codes, and with the names of categories.`,
    )
  const found = harmOf(ofCodes, weights)
  const counts = countsOfCells(view, asked)
  const order = byHarm(found.harm)
  const quarter = quarters(found.harm, order, found.total)
  const half = holdingHalf(found.harm, order, found.total)
  const without = new Set(holdingHalf(found.withoutLargest, byHarm(found.withoutLargest), found.totalWithoutLargest))
  return {
    kind: 'harm',
    table: { name, version, source, unit },
    ...{ harm: found.harm, weighed: found.weighed, total: found.total, heaviestShare: found.heaviestShare },
    incidents: { weighed: totalOf(found.weighed), all: totalOf(found.offences) },
    largest: found.largest && {
      ...{ code: found.largest.code, label: labels.get(found.largest.code) ?? '' },
      incidents: found.largest.offences,
      ...{ harm: found.largest.harm, share: found.largest.share },
    },
    unweighed: found.unweighed.map(({ code, offences }) => ({ code, incidents: offences })),
    half: {
      hexes: half.length,
      incidents: half.reduce((sum, cell) => sum + (counts[cell] as number), 0),
      withoutLargest: half.filter((cell) => without.has(cell)).length,
    },
    quarter,
    listed: listedOf(data, order, found.harm, counts, ofCodes, weights),
  }
}

function onlyTable(tables: readonly HarmTable[]): HarmTable {
  const [table, other] = tables
  if (table === undefined)
    throw new QuestionProblem(
      'measure',
      'No harm weights are loaded. Add a table with a code, a weight, a version and a source in each row: the tool brings none of its own, because which harm counts how much is not for it to say.',
    )
  if (other === undefined) return table
  throw new QuestionProblem(
    'measure',
    `Harm weights are loaded from “${table.name}” and from “${other.name}”. Remove one of them on Data: weights of two tables cannot be added up.`,
  )
}

/** The code of a category in the weights: its offence code, else its name, in whatever case; else its name as it is. */
function codeOf(weights: ReadonlyMap<string, number>, offenceCode: string, category: string): string {
  const same = (text: string) => [...weights.keys()].find((code) => code.toLowerCase() === text.toLowerCase())
  return (offenceCode === '' ? undefined : same(offenceCode)) ?? same(category) ?? category
}

/** Cells with harm, most first, ties by cell. */
function byHarm(harm: Float64Array): Uint32Array {
  const filled = Uint32Array.from(harm.keys()).filter((cell) => (harm[cell] as number) > 0)
  return filled.sort((a, b) => (harm[b] as number) - (harm[a] as number) || a - b)
}

/** The fewest cells that hold half of the harm. */
function holdingHalf(harm: Float64Array, order: Uint32Array, total: number): number[] {
  const cells: number[] = []
  let held = 0
  for (const cell of order) {
    if (held >= total / 2) break
    held += harm[cell] as number
    cells.push(cell)
  }
  return cells
}

/** In which quarter of all harm a cell is, going down from the cell with most: 1 for those that hold the first quarter. */
function quarters(harm: Float64Array, order: Uint32Array, total: number): Uint8Array {
  const quarter = new Uint8Array(harm.length)
  let before = 0
  for (const cell of order) {
    quarter[cell] = Math.min(4, 1 + Math.floor((4 * before) / total))
    before += harm[cell] as number
  }
  return quarter
}

function listedOf(
  data: AskedData,
  order: Uint32Array,
  harm: Float64Array,
  counts: Uint32Array,
  kinds: readonly { readonly code: string; readonly counts: Uint32Array }[],
  weights: ReadonlyMap<string, number>,
): HarmFinding['listed'] {
  const nameOf = nameOfPosition(data)
  const byCount = Uint32Array.from(counts).sort()
  return Array.from(order.subarray(0, MOST_PLACES), (position) => {
    const heaviest = Math.max(
      ...kinds.map(({ code, counts: of }) => ((of[position] as number) > 0 ? (weights.get(code) ?? 0) : 0)),
    )
    const count = counts[position] as number
    return {
      ...{ position, name: nameOf(position) },
      ...{ harm: harm[position] as number, count, single: heaviest / (harm[position] as number) },
      rankByCount: 1 + above(byCount, count),
    }
  })
}

/** How many of the ascending values are above one of them. */
function above(ascending: Uint32Array, value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return ascending.length - low
}
