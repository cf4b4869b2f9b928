import { degreesOfNationalGrid } from '../../core/import/values/national-grid.ts'
import { lngLatOfPoint, type PointTable } from '../../core/table/incident-table.ts'

/** Steps of the national grid to which files are rounded, largest first, metres. */
const GRID_STEPS = [1000, 100] as const
/** The same for degrees, in ten-millionths: two decimals are 1,110 m from north to south, three 110 m (six have none to speak of). */
const DEGREE_STEPS = [
  { step: 100_000, metres: 1110 },
  { step: 10_000, metres: 110 },
] as const
/** All but this share have to lie on the steps: a few points of a rounded file may come from elsewhere. */
const MOST_BETWEEN = 0.05
/** As many points as tell: if one point in ten lay between, 200 of them would show fewer than 5 % in less than 1 % of files. */
const POINTS_TRIED = 200
/** Positions are kept to about 1 cm: a whole metre comes back to within this. */
const TOLERANCE = 0.05

/** To how many metres the positions of these points are rounded; null where they are not, or to less than 100 metres. */
export function spacingOf(points: PointTable, distinct: readonly number[]): number | null {
  const every = Math.max(1, Math.floor(distinct.length / POINTS_TRIED))
  const tried = distinct.filter((_, at) => at % every === 0)
  const degrees = DEGREE_STEPS.find(({ step }) =>
    lieOn(tried, (point) => (points.lng[point] as number) % step === 0 && (points.lat[point] as number) % step === 0),
  )
  if (degrees) return degrees.metres
  const isOnStep = (value: number, step: number) => Math.abs(value - Math.round(value / step) * step) <= TOLERANCE
  const isOnGrid = (point: number, step: number) =>
    metresOf(lngLatOfPoint(points, point)).every((value) => isOnStep(value, step))
  return GRID_STEPS.find((step) => lieOn(tried, (point) => isOnGrid(point, step))) ?? null
}

/** Whether so few lie between the steps. Ends as soon as too many do: finding metres is dear, and most files are exact. */
function lieOn(tried: readonly number[], isOn: (point: number) => boolean): boolean {
  let between = 0
  for (const point of tried) {
    if (!isOn(point)) between += 1
    if (between > MOST_BETWEEN * tried.length) return false
  }
  return true
}

/** Metres over which the grid is as good as straight, so that a step of the search lands close. */
const PROBE = 1000
/** From 400 km off, each step leaves a thousandth of the distance or less; four leave less than a millimetre. */
const SEARCH_STEPS = 4

/** Easting and northing of degrees, found by Newton's method from the way there. */
function metresOf({ lng, lat }: { lng: number; lat: number }): readonly [easting: number, northing: number] {
  let [easting, northing] = [400_000, 300_000]
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const here = degreesOfNationalGrid(easting, northing)
    const east = degreesOfNationalGrid(easting + PROBE, northing)
    const north = degreesOfNationalGrid(easting, northing + PROBE)
    const [a, b] = [east.lng - here.lng, north.lng - here.lng]
    const [c, d] = [east.lat - here.lat, north.lat - here.lat]
    const [right, up] = [lng - here.lng, lat - here.lat]
    const determinant = a * d - b * c
    easting += (PROBE * (d * right - b * up)) / determinant
    northing += (PROBE * (a * up - c * right)) / determinant
  }
  return [easting, northing]
}
