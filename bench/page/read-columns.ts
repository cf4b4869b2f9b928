import { latLngToCell } from 'h3-js'
import Papa from 'papaparse'
import { POLICE_UK_CATEGORIES } from '../../src/core/vocabulary/crime-groups.ts'

/** Cells of rows that are in no cell of the study area. */
export const OUTSIDE = -1
export const WITHOUT_LOCATION = -2

/** The rows of the file as whole numbers. `cell` is a position in the study area, or one of the two above. */
export interface Columns {
  readonly rows: number
  readonly cell: Int32Array
  readonly category: Uint8Array
  readonly month: Uint16Array
}

/** The file read without any of our reader: each row's own coordinates are put into a cell of `cells` (H3 names). */
export function readColumns(file: File, cells: readonly string[], resolution: number): Promise<Columns> {
  const positions = new Map(cells.map((name, position) => [name, position]))
  const categories = new Map<string, number>(POLICE_UK_CATEGORIES.map((name, number) => [name, number]))
  const [cell, category, month]: number[][] = [[], [], []]
  return new Promise((resolve, reject) => {
    Papa.parse<Record<string, string>>(file, {
      header: true,
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const { Latitude, Longitude, Month = '', 'Crime type': type = '' } of data) {
          const name = Latitude && Longitude ? latLngToCell(Number(Latitude), Number(Longitude), resolution) : null
          cell?.push(name === null ? WITHOUT_LOCATION : (positions.get(name) ?? OUTSIDE))
          category?.push(categories.get(type) ?? Number.NaN)
          month?.push(monthNumber(Month))
        }
      },
      complete: () =>
        resolve({
          rows: cell?.length ?? 0,
          cell: Int32Array.from(cell ?? []),
          category: Uint8Array.from(category ?? []),
          month: Uint16Array.from(month ?? []),
        }),
      error: reject,
    })
  })
}

/** "2022-03" as one whole number. */
export function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
}
