/** What one axis of a place is called. */
export interface AxisWords {
  readonly across: string
  readonly up: string
  /** What else the two of a pair have in common, such as "x" and "y". */
  readonly weight: number
}

/** `across` is longitude, easting or x; a phrase at the same position of `up` is its partner. */
export const AXES: readonly AxisWords[] = [
  {
    weight: 10,
    across: 'longitude, long, lng, lon, wgs 84 x, geometry longitude',
    up: 'latitude, lat, lat, lat, wgs 84 y, geometry latitude',
  },
  {
    weight: 9,
    across: 'easting, eastings, loc e, grid e, osgb e, bng e, ge x, grid east, east, geo e, os e, gis e',
    up: 'northing, northings, loc n, grid n, osgb n, bng n, ge y, grid north, north, geo n, os n, gis n',
  },
  {
    weight: 6,
    across:
      'x, x coord, xcoord, x coordinate, xcoordinate, coord x, point x, pointx, x co ord, loc x, geo x, os x, map x, posx',
    up: 'y, y coord, ycoord, y coordinate, ycoordinate, coord y, point y, pointy, y co ord, loc y, geo y, os y, map y, posy',
  },
  { weight: 4, across: 'e', up: 'n' },
]

/** What says that numbers are metres of the British National Grid. */
export const NATIONAL_GRID_WORDS =
  /\b(?:eastings?|northings?|bng|osgb(?: ?(?:36|1936))?|27700|national grid|ordnance survey)\b/i
/** What no table has but one of England, Wales, Scotland or Northern Ireland: then numbers that no words name are of its grid. */
export const BRITISH_WORDS = /\b(?:lsoa|msoa|home office|ho (?:code|class|offence)|uprn|toid|constabulary)\b/i
/** Other grids whose numbers may look the same. */
export const OTHER_GRID_WORDS =
  /\b(?:another grid|irish|itm|utm|lambert|rijksdriehoek|25829|25830|27563|28992|state plane|web mercator|3857|29902|29903|2157|feet|ft)\b/i
