import { expect, it } from 'vitest'
import { whereReader } from '../../../src/core/import/incident-row/where.ts'
import type { Mapping } from '../../../src/core/import/mapping.ts'

const METRES = {
  columns: [{ role: 'easting' }, { role: 'northing' }],
  grid: 'british-national-grid',
  decimal: '.',
} as unknown as Mapping

/** 2^32: a number and one that is larger by this are the same in 32 bits. */
const ALL_BITS = 4_294_967_296

it('takes metres that are on no grid for no others, whatever was read before them', () => {
  const whereOf = whereReader(METRES, false)
  const place = whereOf(['623000', '308500'])
  expect(place).toMatchObject({ lat: expect.any(Number) })
  expect(whereOf([String(623_000 + ALL_BITS), '308500'])).toBe('outside-the-grid')
  expect(whereOf(['624000', String(308_500 - ALL_BITS)])).toBe('outside-the-grid')
  expect(whereOf(['624000', '308500'])).not.toEqual(place)
  expect(whereOf(['623000', '308500'])).toEqual(place)
})

it.each([
  ['0', '308000', 'coordinates-zero'],
  ['620000', '0', 'coordinates-zero'],
  ['1', '1', 'outside-the-grid'],
  // The middle of the North Sea, the Irish Sea south of Wexford, the Channel.
  ['650000', '900000', 'outside-the-grid'],
  ['50000', '250000', 'outside-the-grid'],
  ['650000', '50000', 'outside-the-grid'],
])('places nothing at sea: %s, %s', (easting, northing, why) => {
  expect(whereReader(METRES, false)([easting, northing])).toBe(why)
})

it.each([
  ['Scilly', '90000', '10500'],
  ['Lowestoft', '655500', '293500'],
  ['St Kilda', '9588', '899449'],
  ['Unst', '462000', '1214000'],
  ['Dover', '632000', '141500'],
  ['Lewis', '142000', '933000'],
])('places %s', (_, easting, northing) => {
  expect(whereReader(METRES, false)([easting, northing])).toMatchObject({ lat: expect.any(Number) })
})

it('tells places of one whole metre apart by their decimals', () => {
  const whereOf = whereReader(METRES, false)
  expect(whereOf(['623000.6', '308500'])).not.toEqual(whereOf(['623000', '308500']))
})
