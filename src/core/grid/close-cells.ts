import { cellToLatLng, gridDisk } from 'h3-js'

type Cells = ReadonlySet<string>

/** A set of cells closed by `rings`: grown by so many rings, its holes filled, and shrunk by as many. */
export function closeCells(cells: Cells, rings: number): Set<string> {
  const around = remembered()
  let closed = new Set(cells)
  for (let ring = 0; ring < rings; ring++) closed = dilate(closed, around)
  closed = fillHoles(closed, around)
  for (let ring = 0; ring < rings; ring++) closed = erode(closed, around)
  return closed
}

/** A cell and the six next to it. */
type Around = (cell: string) => readonly string[]

/** Asks H3 once for each cell: growing, filling and shrinking go over the same cells, and a text of each is dear. */
function remembered(): Around {
  const known = new Map<string, readonly string[]>()
  return (cell) => {
    const near = known.get(cell) ?? gridDisk(cell, 1)
    known.set(cell, near)
    return near
  }
}

/** The sets of cells that touch one another. */
export function componentsOf(cells: Cells, around: Around = remembered()): Set<string>[] {
  const left = new Set(cells)
  const components: Set<string>[] = []
  for (const start of cells) {
    if (!left.delete(start)) continue
    const component = new Set([start])
    for (const cell of component) {
      for (const near of around(cell)) if (left.delete(near)) component.add(near)
    }
    components.push(component)
  }
  return components
}

/** Grown by one ring. */
function dilate(cells: Cells, around: Around): Set<string> {
  const grown = new Set<string>()
  for (const cell of cells) for (const near of around(cell)) grown.add(near)
  return grown
}

/** Shrunk by one ring. */
function erode(cells: Cells, around: Around): Set<string> {
  const shrunk = new Set<string>()
  for (const cell of cells) if (around(cell).every((near) => cells.has(near))) shrunk.add(cell)
  return shrunk
}

/**
 * The cells together with every hole they enclose. A hole is looked for from the cells just outside: whatever can walk away
 * from there further than its component is wide is not enclosed. Each component is taken alone, so that two far apart ones
 * need no walk between them; a hole that only several together enclose is touched by one of them on every side, and components
 * that touch are one.
 */
function fillHoles(cells: Cells, around: Around): Set<string> {
  const filled = new Set(cells)
  for (const component of componentsOf(cells, around)) {
    const box = boxOf(component)
    const seen = new Set<string>()
    for (const start of dilate(component, around)) {
      if (component.has(start) || seen.has(start)) continue
      const reached = new Set([start])
      let escapes = false
      for (const cell of reached) {
        seen.add(cell)
        if (outOf(box, cell)) {
          escapes = true
          continue
        }
        for (const near of around(cell)) if (!component.has(near)) reached.add(near)
      }
      if (!escapes) for (const cell of reached) filled.add(cell)
    }
  }
  return filled
}

interface Box {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** The box of the cells' centres. A cell of a hole has cells of the component on every side, so its centre lies inside. */
function boxOf(cells: Cells): Box {
  let [south, north, west, east] = [90, -90, 180, -180]
  for (const cell of cells) {
    const [lat, lng] = cellToLatLng(cell)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
    west = Math.min(west, lng)
    east = Math.max(east, lng)
  }
  return { south, north, west, east }
}

function outOf(box: Box, cell: string): boolean {
  const [lat, lng] = cellToLatLng(cell)
  return lat < box.south || lat > box.north || lng < box.west || lng > box.east
}
