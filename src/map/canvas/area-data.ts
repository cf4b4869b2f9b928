import type { Shapes } from '../../core/context/shapes.ts'
import { namesOfAreas } from '../area-names.ts'
import { twiceRingArea } from '../area-rings.ts'
import type { MapAreas } from '../map-areas.ts'
import { AREA_NAME_SIZE } from '../svg/labels.ts'
import { textWidth } from '../svg/text-width.ts'

type Data = GeoJSON.FeatureCollection

/** Areas as GeoJSON. A feature's id is the number of its area, which is what its state is set by. */
export function areaData({ shapes }: MapAreas): Data {
  const features = Array.from({ length: shapes.areas }, (_, id): GeoJSON.Feature => {
    const coordinates = polygonsOf(shapes, id)
    return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } }
  })
  return { type: 'FeatureCollection', features }
}

/** Names as points: `from` is the zoom from which the area is as wide as its name, `order` the larger area first. */
export function areaNameData(areas: MapAreas): Data {
  const features = namesOfAreas(areas).map(({ name, lng, lat, room }, order): GeoJSON.Feature => {
    const from = Math.log2(textWidth(name, AREA_NAME_SIZE) / (512 * room))
    return { type: 'Feature', properties: { name, from, order }, geometry: { type: 'Point', coordinates: [lng, lat] } }
  })
  return { type: 'FeatureCollection', features }
}

/** Closed rings by polygon: each outline begins one, and the holes after it are its own. */
function polygonsOf(shapes: Shapes, area: number): GeoJSON.Position[][][] {
  const { corners, ringStart, areaStart } = shapes
  const polygons: GeoJSON.Position[][][] = []
  for (let ring = areaStart[area] ?? 0; ring < (areaStart[area + 1] ?? 0); ring++) {
    const positions: GeoJSON.Position[] = []
    for (let at = ringStart[ring] ?? 0; at < (ringStart[ring + 1] ?? 0); at++)
      positions.push([corners[2 * at] ?? 0, corners[2 * at + 1] ?? 0])
    const [first] = positions
    if (!first || positions.length < 3) continue
    positions.push(first)
    const polygon = polygons.at(-1)
    if (polygon && twiceRingArea(shapes, ring) < 0) polygon.push(positions)
    else polygons.push([positions])
  }
  return polygons
}
