import { districtOfArea, NO_POINT, type StatedArea } from '../../table/incident-table.ts'
import type { TableBuilder } from '../../table/table-builder.ts'
import type { Mapping } from '../mapping.ts'
import { cellOf, hasRole } from './cells.ts'
import type { CleanText } from './clean-texts.ts'

/**
 * A reader of the area a row states, as the builder numbers it, for an incident at a point of the builder or at none (see NO_POINT).
 * Where only the district may be kept, it is the area's name.
 */
export function areaReader(
  mapping: Mapping,
  builder: TableBuilder,
  textOf: (text: string) => CleanText,
): (fields: readonly string[], isDistrictOnly: boolean, point: number) => number {
  const [code, name, district] = [
    cellOf(mapping, 'area-code'),
    cellOf(mapping, 'area-name'),
    cellOf(mapping, 'district'),
  ]
  const isNamed = hasRole(mapping, 'area-name') || hasRole(mapping, 'district')
  const none = builder.area('', '')
  /** The area stated last at each point: nearly always it is stated again. */
  const areaOfPoint: number[] = []
  if (!isNamed && !hasRole(mapping, 'area-code')) return () => none
  return (fields, isDistrictOnly, point) => {
    const before = areaOfPoint[point]
    if (before !== undefined && !isDistrictOnly) {
      const known = builder.areas[before] as StatedArea
      if (known.code === code(fields) && known.name === (name(fields) || district(fields))) return before
    }
    const ownCode = textOf(code(fields)).text
    const ownName = isNamed ? textOf(name(fields)).text : ''
    const ownDistrict = isNamed ? textOf(district(fields)).text : ''
    if (isDistrictOnly) return builder.area('', ownDistrict || districtOfArea({ code: ownCode, name: ownName }))
    const number = builder.area(ownCode, ownName || ownDistrict)
    if (point < NO_POINT) areaOfPoint[point] = number
    return number
  }
}
