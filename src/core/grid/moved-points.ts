import { getHexagonEdgeLengthAvg, latLngToCell, UNITS } from 'h3-js'
import type { Resolution } from '../question/question.ts'
import { lngLatOfPoint, type PointTable } from '../table/incident-table.ts'

/** Kilometres of a degree of latitude, on the sphere that H3 uses. */
const KILOMETRES_A_DEGREE = (6371.007180918475 * Math.PI) / 180
/** From the middle of a hexagon to the middle of a side, in edges: half of its width. */
const HALF_WIDTH = Math.sqrt(3) / 2

/**
 * The cell that a point would be in if it stood half the width of a cell beside where it does, in a direction that hangs on the point and
 * the seed alone: the same for the same seed.
 */
export function cellOfMoved(points: PointTable, point: number, resolution: Resolution, seed: number): bigint {
  const { lng, lat } = lngLatOfPoint(points, point)
  const kilometres = HALF_WIDTH * getHexagonEdgeLengthAvg(resolution, UNITS.km)
  const direction = 2 * Math.PI * mixed(point, seed)
  const up = (kilometres * Math.cos(direction)) / KILOMETRES_A_DEGREE
  const across = (kilometres * Math.sin(direction)) / (KILOMETRES_A_DEGREE * Math.cos((lat * Math.PI) / 180))
  return BigInt(`0x${latLngToCell(lat + up, lng + across, resolution)}`)
}

/** 0 to 1, as good as random: the finishing steps of MurmurHash3 (Appleby, public domain) over both numbers. */
function mixed(point: number, seed: number): number {
  let bits = Math.imul(point + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}
