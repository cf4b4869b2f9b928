import type { AskedData } from '../asked-data.ts'

/** Names of cells by their position in the view; '' for one that nothing was ever recorded in. */
export function nameOfPosition({ view, nameOfSlot }: AskedData): (position: number) => string {
  const slots = new Map(Array.from(view.occupied, (position, slot) => [position, slot]))
  return (position) => {
    const slot = slots.get(position)
    return slot === undefined ? '' : nameOfSlot(slot)
  }
}
