import { describe, expect, it } from 'vitest'
import { areaCodeKind } from '../../../../src/core/import/values/area-codes.ts'

describe('areaCodeKind', () => {
  it.each([
    ['E00136000', 'output-area', 'England'],
    ['W00000001', 'output-area', 'Wales'],
    ['S00088956', 'output-area', 'Scotland'],
    ['E01026789', 'lsoa', 'England'],
    ['W01000001', 'lsoa', 'Wales'],
    ['S01006506', 'lsoa', 'a data zone in Aberdeen'],
    ['N20000001', 'lsoa', 'a data zone in Northern Ireland'],
    ['E02005585', 'msoa', 'England'],
    ['W02000001', 'msoa', 'Wales'],
    ['S02001236', 'msoa', 'an intermediate zone in Aberdeen'],
    ['E05005851', 'ward', 'England'],
    ['W05000001', 'ward', 'Wales'],
    ['E06000001', 'district', 'Hartlepool'],
    ['E07000148', 'district', 'Norwich'],
    ['E08000003', 'district', 'Manchester'],
    ['E09000001', 'district', 'City of London'],
    ['W06000015', 'district', 'Cardiff'],
    ['S12000033', 'district', 'Aberdeen'],
    ['N09000003', 'district', 'Belfast'],
    ['E10000020', 'county', 'Norfolk'],
    ['E11000001', 'county', 'Greater Manchester'],
    ['E12000006', 'region', 'East of England'],
    ['E92000001', 'country', 'England'],
    ['W92000004', 'country', 'Wales'],
    ['S92000003', 'country', 'Scotland'],
    ['N92000002', 'country', 'Northern Ireland'],
    [' e01026789 ', 'lsoa', 'small letters and blanks'],
  ])('%j is a %s (%s)', (text, expected) => {
    expect(areaCodeKind(text)).toBe(expected)
  })

  it.each([
    ['', 'nothing'],
    ['E0102678', 'a digit short'],
    ['E010267890', 'a digit more'],
    ['E54000022', 'a health area'],
    ['E23000036', 'a police force area'],
    ['X01026789', 'no country'],
    ['33UGGA', 'a code as they were before 2011'],
    ['NR1 1AA', 'a postcode'],
    ['36/21858/19', 'a crime reference'],
    ['Norwich 001A', 'a name'],
  ])('%j is none: %s', (text) => {
    expect(areaCodeKind(text)).toBeNull()
  })
})
