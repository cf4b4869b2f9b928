import { areaCodeKind } from '../../import/values/area-codes.ts'
import { isNationalGridName, isOnNationalGrid } from '../../import/values/national-grid.ts'
import type { RawAreas } from './raw-areas.ts'

export type AreaGrid = 'degrees' | 'british-national-grid'

/** So large a share of the positions has to lie in a range; a few are always slips. */
const NEARLY_ALL = 0.95
/** Where the file names the national grid, fewer of them have to. */
const HALF = 0.5
/** Longitudes and latitudes of maps before GPS, some 100 metres beside those of today: by code, or by a definition without a projection. */
const OLD_DEGREES = /\bEPSG:+4277\b|^\s*(?:OSGB[\s_]*(?:19)?36\s*$|GEOG(?:CS|CRS)\[.*OSGB)/i

export type UnknownGrid = 'grid-unknown' | 'coordinates-swapped' | 'old-degrees'

/**
 * The grid that areas of a file are on: by their numbers where those can be degrees, else by what the file says, else by the codes of
 * British areas among its attributes. Why it is not known, where it is another grid, or latitude stands before longitude: then nothing
 * is placed by guess.
 */
export function gridOfAreas(areas: RawAreas): AreaGrid | UnknownGrid {
  const { degrees, swapped, national } = sharesOf(areas)
  if (degrees >= NEARLY_ALL) {
    if (swapped >= NEARLY_ALL) return 'coordinates-swapped'
    return areas.saysGrid.some((text) => OLD_DEGREES.test(text)) ? 'old-degrees' : 'degrees'
  }
  const said = areas.saysGrid.filter((text) => text.trim() !== '')
  if (said.some(isNationalGridName)) return national >= HALF ? 'british-national-grid' : 'grid-unknown'
  if (said.length > 0 || national < NEARLY_ALL) return 'grid-unknown'
  return areBritish(areas.rows) ? 'british-national-grid' : 'grid-unknown'
}

/** Shares of all positions: those that can be degrees, degrees of Britain the wrong way round, metres on the national grid. */
function sharesOf({ shapes }: RawAreas): { degrees: number; swapped: number; national: number } {
  let [all, degrees, swapped, national] = [0, 0, 0, 0]
  for (const shape of shapes) {
    if (typeof shape === 'string') continue
    for (const ring of shape.flat()) {
      all += ring.length / 2
      for (let at = 0; at < ring.length; at += 2) {
        const [x, y] = [ring[at] as number, ring[at + 1] as number]
        if (areDegrees(x, y)) degrees += 1
        if (x >= 49 && x <= 61 && y >= -9 && y <= 2.5) swapped += 1
        if (isOnNationalGrid(x, y)) national += 1
      }
    }
  }
  return { degrees: degrees / all, swapped: swapped / all, national: national / all }
}

/** Whether two numbers can be a longitude and a latitude. */
export function areDegrees(x: number, y: number): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90
}

/** Whether half of the rows have a code of England, Wales or Scotland; Northern Ireland has another grid. */
function areBritish(rows: RawAreas['rows']): boolean {
  const withCode = rows.filter((row) => row.some((text) => areaCodeKind(text) !== null && !/^\s*N/i.test(text)))
  return withCode.length >= HALF * rows.length
}
