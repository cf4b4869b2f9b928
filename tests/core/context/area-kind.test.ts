import { describe, expect, it } from 'vitest'
import { isFiner, isOfOtherVintage, kindOfCodes, vintageOf, vintageSaid } from '../../../src/core/context/area-kind.ts'

describe('the kind of areas', () => {
  it.each([
    ['lsoa', ['E01026560', 'W01000001', 'E01026561']],
    ['msoa', ['E02005551']],
    ['ward', ['E05008850']],
    ['district', ['E07000148', 'E06000001', 'E09000001']],
    ['other', ['X01000001', 'X01000002']],
    ['other', []],
    // A total for a larger area may stand among them; but half and half is neither.
    ['lsoa', ['E01000001', 'E01000002', 'E92000001']],
    ['other', ['E01000001', 'E92000001']],
    ['other', ['E01000001', 'E01000002', 'E01000003', 'Norwich']],
  ] as const)('%s, by four fifths of the codes', (kind, codes) => {
    expect(kindOfCodes(codes)).toBe(kind)
  })

  it('orders them by size', () => {
    expect(isFiner('lsoa', 'ward')).toBe(true)
    expect(isFiner('district', 'lsoa')).toBe(false)
    expect(isFiner('ward', 'ward')).toBe(false)
  })
})

describe('the census of small areas', () => {
  it.each([
    ['LSOA11CD', 2011],
    ['lsoa21_code', 2021],
    ['LSOA code (2011)', 2011],
    ['LSOA code (2021)', 2021],
    ['MSOA21NM', 2021],
    ['OA11CD', 2011],
    ['norfolk-lsoa-2011.geojson', 2011],
    ['LSOA code', null],
    ['Area code', null],
    ['2021-03-norfolk-street.csv', null],
    ['LAD21CD', null],
  ])('%s says %s', (text, vintage) => {
    expect(vintageSaid(text)).toBe(vintage)
  })

  // The last LSOA of 2011 is E01033768; those of 2021 go on to E01035762 (ONS).
  it('is told by codes that only 2021 has, whatever a header says', () => {
    expect(vintageOf('lsoa', ['E01000001', 'E01033769'], 'LSOA11CD')).toBe(2021)
    expect(vintageOf('lsoa', ['E01000001', 'E01033768'], 'LSOA code')).toBe(null)
    expect(vintageOf('lsoa', ['E01000001', 'E01033768'], 'LSOA11CD')).toBe(2011)
    expect(vintageOf('ward', ['E05008850'], 'lsoa21')).toBe(null)
  })

  it('of a code that a set lacks is the other one where its number allows it, and the set is of its country', () => {
    const england = new Set(['E01'])
    expect(isOfOtherVintage('E01026560', 2021, england)).toBe(true)
    expect(isOfOtherVintage('E01033800', 2021, england)).toBe(false)
    expect(isOfOtherVintage('E01033800', 2011, england)).toBe(true)
    expect(isOfOtherVintage('E01026560', 2011, england)).toBe(false)
    expect(isOfOtherVintage('W01000001', 2021, england)).toBe(false)
    expect(isOfOtherVintage('E01026560', null, england)).toBe(false)
  })
})
