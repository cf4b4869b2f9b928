import { districtOfArea } from '../../table/incident-table.ts'
import type { TableBuilder } from '../../table/table-builder.ts'
import type { Mapping } from '../mapping.ts'
import { cellOf, hasRole } from './cells.ts'
import type { CleanText } from './clean-texts.ts'

/** A reader of the area a row states, as the builder numbers it. Where only the district may be kept, it is the area's name. */
export function areaReader(
  mapping: Mapping,
  builder: TableBuilder,
  textOf: (text: string) => CleanText,
): (fields: readonly string[], isDistrictOnly: boolean) => number {
  const [code, name, district] = [
    cellOf(mapping, 'area-code'),
    cellOf(mapping, 'area-name'),
    cellOf(mapping, 'district'),
  ]
  const isNamed = hasRole(mapping, 'area-name') || hasRole(mapping, 'district')
  const none = builder.area('', '')
  const numbers = new Map<string, Map<string, number>>()
  /** The number of an area; each is put together once. */
  const numberOf = (ownCode: string, ownName: string) => {
    let byName = numbers.get(ownCode)
    if (byName === undefined) {
      byName = new Map()
      numbers.set(ownCode, byName)
    }
    const number = byName.get(ownName) ?? builder.area(ownCode, ownName)
    byName.set(ownName, number)
    return number
  }
  if (!isNamed && !hasRole(mapping, 'area-code')) return () => none
  return (fields, isDistrictOnly) => {
    const ownCode = textOf(code(fields)).text
    const ownName = isNamed ? textOf(name(fields)).text : ''
    const ownDistrict = isNamed ? textOf(district(fields)).text : ''
    if (!isDistrictOnly) return numberOf(ownCode, ownName || ownDistrict)
    return numberOf('', ownDistrict || districtOfArea({ code: ownCode, name: ownName }))
  }
}
