import { EMPTY_TABLE, type IncidentTable, NO_POINT } from '../../../src/core/table/incident-table.ts'
import { TableBuilder } from '../../../src/core/table/table-builder.ts'
import { type Month, parseIsoMonth } from '../../../src/core/vocabulary/month.ts'

/** Rows alike: `at` is longitude and latitude, null for no location; `rows` of them, each for `weight` incidents. */
export interface Told {
  readonly force?: string
  readonly month?: string
  readonly category?: string
  readonly source?: number
  readonly at?: readonly [lng: number, lat: number] | null
  readonly rows?: number
  readonly weight?: number
}

export const NORWICH = [1.297443, 52.628934] as const

/** A table of these rows, in their order. */
export function tableOf(told: readonly Told[]): IncidentTable {
  const builder = new TableBuilder(EMPTY_TABLE, 0)
  for (const {
    force = 'Norfolk',
    month = '2021-03',
    category = 'Drugs',
    source = 0,
    at = NORWICH,
    rows = 1,
    weight = 1,
  } of told) {
    const place = at?.map((degrees) => Math.round(degrees * 1e7))
    const row = {
      category: builder.category(category, ''),
      month: monthOf(month),
      force: builder.forces.number(force),
      area: builder.area('', ''),
      source,
      point: place ? builder.points.number(place[0] as number, place[1] as number, '') : NO_POINT,
      referenceHigh: 0,
      referenceLow: 0,
      more: weight - 1,
    }
    for (let copy = 0; copy < rows; copy++) builder.add(row)
  }
  return builder.finish(new Uint8Array(builder.rows).fill(1))
}

/** A month that the test knows to be one. */
export function monthOf(iso: string): Month {
  return parseIsoMonth(iso) as Month
}

/** Files of these layouts, in their order. */
export const STREET = { layout: 'police-uk-street', recorder: '' } as const
export const TABLE = { layout: 'table', recorder: '' } as const
export const ASB_TABLE = { layout: 'asb-table', recorder: '' } as const
