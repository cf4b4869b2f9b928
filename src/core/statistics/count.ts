import type { IncidentTable } from '../table/incident-table.ts'
import type { Month } from '../vocabulary/month.ts'

/** What is counted: the categories by number (1 in `categories`), and months from `from` to `to`, both ends in. */
export interface CountRequest {
  readonly categories: Uint8Array
  readonly from: Month
  readonly to: Month
}

/**
 * Rows selected, in every slot. The slots are the occupied cells, and after them two more: `outside` the study area and
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
 * cell, however many rows there are. Layout: [category][month, 0 to months][slot]; the plane at month m holds the rows before
 * the m-th month. Null where the sums would take too much memory.
 */
export class CountCube {
  private readonly sums: Uint32Array
  private readonly first: Month
  private readonly months: number
  private readonly slots: number

  static of(table: IncidentTable, slots: Slots, span: { first: Month; last: Month }): CountCube | null {
    const months = span.last - span.first + 1
    const size = table.categories.length * (months + 1) * (slots.cells + 2)
    return size > AFFORDABLE_SUMS ? null : new CountCube(table, slots, span.first, months)
  }

  private constructor(table: IncidentTable, slots: Slots, first: Month, months: number) {
    this.first = first
    this.months = months
    this.slots = slots.cells + 2
    const plane = this.slots
    const perCategory = (months + 1) * plane
    this.sums = new Uint32Array(table.categories.length * perCategory)
    const { sums } = this
    for (let row = 0; row < table.rows; row++) {
      const month = (table.month[row] as number) - first
      const at = (table.category[row] as number) * perCategory + (month + 1) * plane + slots.slotOfRow(row)
      sums[at] = (sums[at] as number) + 1
    }
    for (let start = 0; start < sums.length; start += perCategory) {
      for (let at = start + plane; at < start + perCategory; at++)
        sums[at] = (sums[at] as number) + (sums[at - plane] as number)
    }
  }

  count(request: CountRequest): SlotCounts {
    const { sums, slots, months } = this
    const from = clamp(request.from - this.first, months)
    const to = Math.max(from, clamp(request.to + 1 - this.first, months))
    const counts = new Uint32Array(slots)
    for (let category = 0; category < request.categories.length; category++) {
      if (request.categories[category] === 0) continue
      const after = (category * (months + 1) + to) * slots
      const before = (category * (months + 1) + from) * slots
      for (let slot = 0; slot < slots; slot++) {
        counts[slot] = (counts[slot] as number) + (sums[after + slot] as number) - (sums[before + slot] as number)
      }
    }
    return slotCounts(counts)
  }
}

/** The same counts by one look at every row. */
export function countByScan(table: IncidentTable, slots: Slots, request: CountRequest): SlotCounts {
  const counts = new Uint32Array(slots.cells + 2)
  for (let row = 0; row < table.rows; row++) {
    const month = table.month[row] as number
    if (request.categories[table.category[row] as number] === 0 || month < request.from || month > request.to) continue
    const slot = slots.slotOfRow(row)
    counts[slot] = (counts[slot] as number) + 1
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
