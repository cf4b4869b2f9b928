import { PairIndex } from '../../table/pair-index.ts'
import type { NoLocationReason } from '../../vocabulary/import-codes.ts'
import type { Mapping } from '../mapping.ts'
import { isInUnitedKingdom } from '../united-kingdom.ts'
import { degreesOfNationalGrid, isOnLandSquare, isOnNationalGrid } from '../values/national-grid.ts'
import { readNumber } from '../values/numbers.ts'
import { cellOf, hasRole } from './cells.ts'

/** A place in whole ten-millionths of a degree, or why there is none. */
export type Where = { readonly lng: number; readonly lat: number } | NoLocationReason

/** A thousandth of a degree, in ten-millionths: 111 metres to the north, about 68 to the east at the latitude of Norwich. */
const COARSE = 10_000

/**
 * Reads where a row's incident happened. Nothing is placed by guess: not swapped back, not taken for another grid. Places outside
 * the United Kingdom count only where `isAnywhere`: then most of the file lies there, and a notice says so.
 */
export function whereReader(mapping: Mapping, isAnywhere: boolean): (fields: readonly string[]) => Where {
  const hasArea = hasRole(mapping, 'area-code') || hasRole(mapping, 'area-name')
  const [code, name] = [cellOf(mapping, 'area-code'), cellOf(mapping, 'area-name')]
  const numberIn = (role: 'longitude' | 'latitude' | 'easting' | 'northing') => {
    const cell = cellOf(mapping, role)
    return (fields: readonly string[]) => coordinate(cell(fields), mapping.decimal)
  }
  switch (mapping.grid) {
    case 'none':
      return (fields) => (hasArea && code(fields) + name(fields) !== '' ? 'area-only' : 'no-coordinate-columns')
    case 'unknown':
      return () => 'grid-not-known'
    case 'degrees': {
      const [lng, lat] = [numberIn('longitude'), numberIn('latitude')]
      return (fields) => inDegrees(lng(fields), lat(fields), isAnywhere)
    }
    case 'british-national-grid': {
      const [easting, northing] = [numberIn('easting'), numberIn('northing')]
      const pairs = new PairIndex()
      const places: Where[] = []
      return (fields) => {
        const east = easting(fields)
        const north = northing(fields)
        const isWhole = Number.isInteger(east) && Number.isInteger(north)
        if (!isWhole || !isOnNationalGrid(east as number, north as number)) return onNationalGrid(east, north)
        // A few thousand places come again and again, in whole metres.
        const number = pairs.number(east as number, north as number)
        const known = places[number]
        if (known !== undefined) return known
        const where = onNationalGrid(east, north)
        places.push(where)
        return where
      }
    }
  }
}

/** The same place, to about 100 metres: what homes and sexual offences are kept to (they are nowhere shown more closely). */
export function coarse(where: { lng: number; lat: number }): { lng: number; lat: number } {
  return { lng: Math.round(where.lng / COARSE) * COARSE, lat: Math.round(where.lat / COARSE) * COARSE }
}

type Read = number | 'blank' | 'unreadable'

function coordinate(text: string, decimal: Mapping['decimal']): Read {
  if (text === '') return 'blank'
  return readNumber(text, decimal) ?? 'unreadable'
}

function inDegrees(lng: Read, lat: Read, isAnywhere: boolean): Where {
  if (typeof lng !== 'number' || typeof lat !== 'number') return whyNone(lng, lat)
  if (lng === 0 && lat === 0) return 'coordinates-zero'
  const place = inUnits(lng, lat)
  if (isInUnitedKingdom(place.lng, place.lat)) return place
  const isOnEarth = Math.abs(lng) <= 180 && Math.abs(lat) <= 90
  if (isAnywhere && isOnEarth) return place
  return isInUnitedKingdom(place.lat, place.lng) ? 'coordinates-swapped' : 'outside-united-kingdom'
}

function onNationalGrid(easting: Read, northing: Read): Where {
  if (typeof easting !== 'number' || typeof northing !== 'number') return whyNone(easting, northing)
  // No land has an easting or a northing of 0: one of them was not known.
  if (easting === 0 || northing === 0) return 'coordinates-zero'
  if (!isOnLandSquare(easting, northing)) return 'outside-the-grid'
  const { lng, lat } = degreesOfNationalGrid(easting, northing)
  const place = inUnits(lng, lat)
  return isInUnitedKingdom(place.lng, place.lat) ? place : 'outside-united-kingdom'
}

function whyNone(first: Read, second: Read): NoLocationReason {
  if (first === 'unreadable' || second === 'unreadable') return 'coordinates-unreadable'
  return first === 'blank' && second === 'blank' ? 'coordinates-blank' : 'one-coordinate-blank'
}

function inUnits(lng: number, lat: number): { lng: number; lat: number } {
  return { lng: Math.round(lng * 1e7), lat: Math.round(lat * 1e7) }
}
