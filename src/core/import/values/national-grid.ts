import proj4 from 'proj4'

/**
 * The British National Grid, EPSG:27700, with the seven parameters that Ordnance Survey gives from OSGB36 to WGS84 (A guide to
 * coordinate systems in Great Britain, 6.6): exact to about 5 metres, which is less than a hex of any size shown. Ours whatever a
 * file says, because the definitions that files bring lack the parameters, and then all lies 130 metres aside.
 */
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs'

const toDegrees = proj4(NATIONAL_GRID, 'EPSG:4326')

/** Degrees (WGS84) of metres on the British National Grid. */
export function degreesOfNationalGrid(easting: number, northing: number): { lng: number; lat: number } {
  const [lng, lat] = toDegrees.forward([easting, northing])
  return { lng, lat }
}

/** The squares of 100 kilometres that have letters: 700 kilometres to the east and 1,300 to the north of the false origin. */
const EXTENT = { east: 700_000, north: 1_300_000 }

/** Whether numbers can be metres on the British National Grid. */
export function isOnNationalGrid(easting: number, northing: number): boolean {
  return easting >= 0 && easting <= EXTENT.east && northing >= 0 && northing <= EXTENT.north
}

/**
 * The squares of 100 kilometres with land in them, from the south (SV to TV) to the north (HP): columns from the west, one text a row.
 * (Ordnance Survey, "A guide to coordinate systems in Great Britain", figure of the National Grid squares.)
 */
const SQUARES_WITH_LAND = [
  ...['012345', '123456', '123456', '23456', '2345', '12345', '1234'],
  ...['0123', '01234', '0123', '1234', '34', '4'],
]
const SQUARE = 100_000
/** South and west of this there is no land in the first square: the numbers of a slip, 1 and 1, lie there. */
const CORNER = 5_000

/** Whether metres on the British National Grid can be a place on land, or near it. */
export function isOnLandSquare(easting: number, northing: number): boolean {
  if (easting < CORNER || northing < CORNER) return false
  return SQUARES_WITH_LAND[Math.floor(northing / SQUARE)]?.includes(String(Math.floor(easting / SQUARE))) ?? false
}

/** Names and codes; 7405 is the grid with heights above Newlyn. Longitudes and latitudes on OSGB36 (4277) are not on the grid. */
const NAME =
  /british[ _]national[ _]grid|\bbng\b|ordnance survey(?: of)? great brit|^osgb[ _-]?(?:19)?36$|\bepsg\W*(?:\d+(?:\.\d+)*\W+)?(?:27700|7405)\b|^27700$/i
const AIRY = /airy|osgb|ordnance[ _]survey|ord[ _]?survey/i
const TRANSVERSE = /transverse[ _]?mercator|tmerc|gauss[ _]?kruger|earth projection 8/i
const PARAMETERS = [49, -2, 400_000, -100_000]

/** Whether a name, a code or a whole definition (WKT, PROJ, MapInfo) of a coordinate system means the British National Grid. */
export function isNationalGridName(text: string): boolean {
  const plain = text.trim()
  const isDefinition = /[[=]|earth projection/i.test(plain)
  if (!isDefinition) return NAME.test(plain)
  const numbers = new Set(plain.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi)?.map(Number))
  const isOurs = PARAMETERS.every((parameter) => numbers.has(parameter))
  return isOurs && TRANSVERSE.test(plain) && (AIRY.test(plain) || /earth projection 8, *79\b/i.test(plain))
}
