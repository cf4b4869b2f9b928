import type { GridView } from './grid-view.ts'

/** The slot of each of `points` points; a point outside the study area has the slot after the last. */
export function slotsOfPoints({ slotStart, pointsBySlot }: GridView, points: number): Uint32Array {
  const slots = new Uint32Array(points)
  for (let slot = 0; slot + 1 < slotStart.length; slot++) {
    for (const point of pointsBySlot.subarray(slotStart[slot], slotStart[slot + 1])) slots[point] = slot
  }
  return slots
}
