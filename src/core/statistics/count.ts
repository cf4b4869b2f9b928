import { type IncidentTable, weightOf } from '../table/incident-table.ts'
import type { Month } from '../vocabulary/month.ts'
import { type AskedRows, isAsked } from './asked-rows.ts'

/**
 * Incidents asked for, in every slot. The slots are the occupied cells, and after them two more: `outside` the study area and
 * `withoutLocation`. Every row of the table is in one slot, so that what is not in any count was filtered out.
 */
export interface SlotCounts {
  readonly cells: Uint32Array
  readonly outside: number
  readonly withoutLocation: number
}

/** Rows of a table by slot; see SlotCounts. `slotOfRow(row)` is below `cells` for a row in an occupied cell. */
export interface Slots {
  readonly cells: number
  readonly slotOfRow: (row: number) => number
}

/** Above this many sums (64 MB) a cube is not worth its memory; questions are then answered by one scan of the rows. */
const AFFORDABLE_SUMS = 16 * 1024 * 1024

/**
 * Running sums over months, by category and slot, so that any question of categories and whole months is a few subtractions a
 * cell, however many rows there are. Layout: [category, and after the last all of them together][month, 0 to months][slot]; the
 * plane at month m holds the incidents before the m-th month.
 */
export class CountCube {
  private readonly sums: Uint32Array
  private readonly first: Month
  private readonly months: number
  private readonly categories: number
  /** Numbers in a plane: one a slot. */
  private readonly plane: number

  /** Null where the sums would take too much memory. */
  static of(table: IncidentTable, slots: Slots, span: { first: Month; last: Month }): CountCube | null {
    const months = span.last - span.first + 1
    const size = (table.categories.length + 1) * (months + 1) * (slots.cells + 2)
    return size > AFFORDABLE_SUMS ? null : new CountCube(table, slots, span.first, months)
  }

  private constructor(table: IncidentTable, slots: Slots, first: Month, months: number) {
    this.first = first
    this.months = months
    this.categories = table.categories.length
    this.plane = slots.cells + 2
    const { plane, categories } = this
    const perCategory = (months + 1) * plane
    const sums = new Uint32Array((categories + 1) * perCategory)
    const { rows, month: monthOfRow, category: categoryOfRow } = table
    const { slotOfRow } = slots
    for (let row = 0; row < rows; row++) {
      const month = (monthOfRow[row] as number) - first
      const at = (categoryOfRow[row] as number) * perCategory + (month + 1) * plane + slotOfRow(row)
      sums[at] = (sums[at] as number) + weightOf(table, row)
    }
    const all = sums.subarray(categories * perCategory)
    for (let category = 0; category < categories; category++) {
      const own = sums.subarray(category * perCategory, (category + 1) * perCategory)
      for (let at = plane; at < perCategory; at++) {
        const sum = (own[at] as number) + (own[at - plane] as number)
        own[at] = sum
        all[at] = (all[at] as number) + sum
      }
    }
    this.sums = sums
  }

  /** Puts the counts into `counts`, of `cells` + 2 numbers, whatever was in it. Only for a request that every row passes. */
  count(request: AskedRows, counts: Uint32Array): SlotCounts {
    const from = clamp(request.from - this.first, this.months)
    const to = Math.max(from, clamp(request.to + 1 - this.first, this.months))
    counts.fill(0)
    const asked = request.categories.reduce((sum, is) => sum + is, 0)
    // Where most categories are asked for, it is quicker to take the others away from all.
    const takeAway = asked * 2 > this.categories
    if (takeAway) this.addBetween(from, to, this.categories, counts)
    for (let category = 0; category < this.categories; category++) {
      const isAsked = request.categories[category] === 1
      if (takeAway && !isAsked) this.addBetween(to, from, category, counts)
      if (!takeAway && isAsked) this.addBetween(from, to, category, counts)
    }
    return slotCounts(counts)
  }

  /** Adds the plane at `to` less the plane at `from` of a category. (Unsigned numbers wrap round, so that taking away is exact.) */
  private addBetween(from: number, to: number, category: number, counts: Uint32Array): void {
    const { sums, plane } = this
    const start = category * (this.months + 1) * plane
    const before = sums.subarray(start + from * plane, start + (from + 1) * plane)
    const after = sums.subarray(start + to * plane, start + (to + 1) * plane)
    for (let slot = 0; slot < plane; slot++) {
      counts[slot] = (counts[slot] as number) + (after[slot] as number) - (before[slot] as number)
    }
  }
}

/** The counts by one look at every row. */
export function countByScan(table: IncidentTable, slots: Slots, request: AskedRows, counts: Uint32Array): SlotCounts {
  counts.fill(0)
  for (let row = 0; row < table.rows; row++) {
    if (!isAsked(table, request, row)) continue
    const slot = slots.slotOfRow(row)
    counts[slot] = (counts[slot] as number) + weightOf(table, row)
  }
  return slotCounts(counts)
}

function slotCounts(counts: Uint32Array): SlotCounts {
  const cells = counts.length - 2
  return {
    cells: counts.subarray(0, cells),
    outside: counts[cells] as number,
    withoutLocation: counts[cells + 1] as number,
  }
}

function clamp(months: number, most: number): number {
  return Math.max(0, Math.min(most, months))
}
