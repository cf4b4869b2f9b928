import { districtOfArea } from '../../table/incident-table.ts'
import type { TableBuilder } from '../../table/table-builder.ts'
import type { Mapping } from '../mapping.ts'
import { cellOf } from './cells.ts'
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
  let last = { code: '', name: '', number: -1 }
  return (fields, isDistrictOnly) => {
    const stated = { code: textOf(code(fields)).text, name: textOf(name(fields)).text }
    const own = textOf(district(fields)).text
    const area = isDistrictOnly
      ? { code: '', name: own || districtOfArea(stated) }
      : { code: stated.code, name: stated.name || own }
    if (last.number === -1 || last.code !== area.code || last.name !== area.name)
      last = { ...area, number: builder.area(area.code, area.name) }
    return last.number
  }
}
