/** Longitude and latitude, degrees WGS84. */
export type Position = readonly [lng: number, lat: number]

/** Rings of one area as files have them: of each polygon the outline first, then its holes. */
export type Polygons = readonly (readonly (readonly Position[])[])[]

/**
 * The shapes of many areas as columns. Rings are open (their first corner does not come again at the end), outlines run anticlockwise
 * and holes clockwise: then the areas of an area's rings, with their signs, add up to its own, and a point is inside where it is
 * inside an odd number of rings.
 */
export interface Shapes {
  readonly areas: number
  /** Longitude and latitude in turn, degrees WGS84. */
  readonly corners: Float64Array
  /** Where each ring begins, counted in corners, and the end of the last. */
  readonly ringStart: Uint32Array
  /** Where the rings of each area begin, and the end of the last. */
  readonly areaStart: Uint32Array
  /** West, south, east, north of each area. */
  readonly boxes: Float64Array
}

/** Shapes of areas, one list of polygons each; an area may have none. Rings may be closed or open and run either way. */
export function shapesOf(areas: readonly Polygons[]): Shapes {
  const corners: number[] = []
  const ringStart = [0]
  const areaStart = [0]
  const boxes = new Float64Array(areas.length * 4)
  for (const [area, polygons] of areas.entries()) {
    const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const rings of polygons) {
      for (const [at, ring] of rings.entries()) {
        for (const [lng, lat] of turned(opened(ring), at === 0)) {
          corners.push(lng, lat)
          widen(box, lng, lat)
        }
        ringStart.push(corners.length / 2)
      }
    }
    areaStart.push(ringStart.length - 1)
    boxes.set(box, area * 4)
  }
  return {
    areas: areas.length,
    corners: Float64Array.from(corners),
    ringStart: Uint32Array.from(ringStart),
    areaStart: Uint32Array.from(areaStart),
    boxes,
  }
}

/** The rings of one area, as positions; they come closed, as files have them. */
export function ringsOf({ corners, ringStart, areaStart }: Shapes, area: number): Position[][] {
  const rings: Position[][] = []
  for (let ring = areaStart[area] as number; ring < (areaStart[area + 1] as number); ring++) {
    const positions: Position[] = []
    for (let at = ringStart[ring] as number; at < (ringStart[ring + 1] as number); at++)
      positions.push([corners[2 * at] as number, corners[2 * at + 1] as number])
    rings.push([...positions, positions[0] as Position])
  }
  return rings
}

function opened(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring.slice(0, -1) : ring
}

/** The ring in the direction asked for; see Shapes. */
function turned(ring: readonly Position[], anticlockwise: boolean): readonly Position[] {
  return twiceArea(ring) > 0 === anticlockwise ? ring : ring.toReversed()
}

/** Twice the area in square degrees, above 0 where the ring runs anticlockwise. */
function twiceArea(ring: readonly Position[]): number {
  // From the first corner: far from the origin the products would lose what is sought.
  const [x, y] = ring[0] ?? [0, 0]
  let twice = 0
  for (const [at, [fromX, fromY]] of ring.entries()) {
    const [toX, toY] = ring[(at + 1) % ring.length] as Position
    twice += (fromX - x) * (toY - y) - (toX - x) * (fromY - y)
  }
  return twice
}

function widen(box: number[], lng: number, lat: number): void {
  box[0] = Math.min(box[0] as number, lng)
  box[1] = Math.min(box[1] as number, lat)
  box[2] = Math.max(box[2] as number, lng)
  box[3] = Math.max(box[3] as number, lat)
}

/** The shapes of groups of areas, the rings of each group together as one area. */
export function mergedShapes(shapes: Shapes, groups: readonly (readonly number[])[]): Shapes {
  if (groups.length === shapes.areas) return shapes
  const corners: Float64Array[] = []
  const ringStart = [0]
  const areaStart = [0]
  const boxes = new Float64Array(groups.length * 4)
  let corner = 0
  for (const [at, group] of groups.entries()) {
    const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const area of group) {
      for (let ring = shapes.areaStart[area] as number; ring < (shapes.areaStart[area + 1] as number); ring++) {
        const [from, to] = [shapes.ringStart[ring] as number, shapes.ringStart[ring + 1] as number]
        corners.push(shapes.corners.subarray(2 * from, 2 * to))
        corner += to - from
        ringStart.push(corner)
      }
      widen(box, shapes.boxes[4 * area] as number, shapes.boxes[4 * area + 1] as number)
      widen(box, shapes.boxes[4 * area + 2] as number, shapes.boxes[4 * area + 3] as number)
    }
    areaStart.push(ringStart.length - 1)
    boxes.set(box, at * 4)
  }
  const all = new Float64Array(corner * 2)
  let to = 0
  for (const part of corners) {
    all.set(part, to)
    to += part.length
  }
  return {
    areas: groups.length,
    corners: all,
    ringStart: Uint32Array.from(ringStart),
    areaStart: Uint32Array.from(areaStart),
    boxes,
  }
}
