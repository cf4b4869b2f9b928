/** Groups of layers, lowest first. A layer is called by its group, or by its group, a colon and a name of its own. */
const ORDER = [
  ...(['sea', 'land', 'base-map', 'hexes', 'fills', 'outlines'] as const),
  // Signs of places, names of areas, and above all names of towns.
  ...(['symbols', 'area-names', 'places'] as const),
] as const

export type LayerGroup = (typeof ORDER)[number]

/** The group of a layer by its id. */
export function groupOf(id: string): LayerGroup | undefined {
  const name = id.split(':')[0]
  return ORDER.find((group) => group === name)
}

/**
 * Before which of the layers there are (lowest first) a new one belongs, or undefined for the top: above all of its own group
 * and of the lower ones, whichever of them came first.
 */
export function layerAbove(id: string, present: readonly string[]): string | undefined {
  const height = heightOf(id)
  return present.find((other) => heightOf(other) > height)
}

function heightOf(id: string): number {
  const group = groupOf(id)
  if (group === undefined) throw new Error(`Layer ${id} is in no group of the map.`)
  return ORDER.indexOf(group)
}
