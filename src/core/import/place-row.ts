import type { PlaceLayer } from '../table/place-layer.ts'
import type { ColumnRole } from '../vocabulary/column-roles.ts'
import type { Notice } from '../vocabulary/import-codes.ts'
import { TRAINING_MARK } from '../vocabulary/training.ts'
import { cellOf, isBlankFrom } from './incident-row/cells.ts'
import { namesRefuge } from './incident-row/names-refuge.ts'
import { whereReader } from './incident-row/where.ts'
import type { Mapping } from './mapping.ts'
import { removePersonal } from './personal-data/remove-personal.ts'

/** Kinds are told apart in 16 bits; what comes after them is of this kind. */
const OTHER_KIND = 'Other'
const MOST_KINDS = 0xffff

/** What is kept of a place; of a list of places no other role is. */
export const PLACE_ROLES: readonly ColumnRole[] = [
  ...(['place-name', 'place-kind', 'opens', 'closes'] as const),
  ...(['longitude', 'latitude', 'easting', 'northing'] as const),
]

export interface PlaceRowReader {
  /** Adds a place, or says why there is none in the row. */
  readonly read: (fields: readonly string[]) => 'kept' | 'blank' | 'wrong-number-of-fields'
  /** Rows with a place that cannot be drawn. */
  readonly withoutLocation: () => number
  readonly done: Readonly<Partial<Record<Notice, number>>>
  /** Whether a row so far was marked as an invented one. */
  readonly isInvented: () => boolean
  /** The places so far. */
  readonly places: () => Pick<PlaceLayer, 'kinds' | 'kind' | 'names' | 'lng' | 'lat' | 'opens' | 'closes'>
}

/** A reader of a list of places (licensed premises, schools, services) as its mapping says. */
export function placeRowReader(mapping: Mapping, isAnywhere: boolean): PlaceRowReader {
  const whereOf = whereReader(mapping, isAnywhere)
  const cells = {
    name: cellOf(mapping, 'place-name'),
    kind: cellOf(mapping, 'place-kind'),
    opens: cellOf(mapping, 'opens'),
    closes: cellOf(mapping, 'closes'),
  }
  const width = mapping.columns.length
  const kinds = new Map<string, number>()
  const kind: number[] = []
  const names: string[] = []
  const lng: number[] = []
  const lat: number[] = []
  const opens: string[] = []
  const closes: string[] = []
  const done: Partial<Record<Notice, number>> = {}
  let withoutLocation = 0
  let isInvented = false
  const clean = (text: string) => {
    const own = removePersonal(text)
    if (own === null) return text
    done['personal-values-removed'] = (done['personal-values-removed'] ?? 0) + 1
    return own
  }
  const kindNumber = (text: string) => {
    const own = kinds.size < MOST_KINDS - 1 || kinds.has(text) ? text : OTHER_KIND
    const number = kinds.get(own) ?? kinds.size
    kinds.set(own, number)
    return number
  }
  return {
    done,
    withoutLocation: () => withoutLocation,
    isInvented: () => isInvented,
    places: () => ({
      kinds: [...kinds.keys()],
      kind: Uint16Array.from(kind),
      names,
      lng: Int32Array.from(lng),
      lat: Int32Array.from(lat),
      opens,
      closes,
    }),
    read: (fields) => {
      if (isBlankFrom(fields, 0)) return 'blank'
      if (!isBlankFrom(fields, width)) return 'wrong-number-of-fields'
      if (fields.includes(TRAINING_MARK)) isInvented = true
      const name = clean(cells.name(fields))
      const its = clean(cells.kind(fields))
      const isHidden = namesRefuge(fields)
      if (isHidden) done['refuges-withheld'] = (done['refuges-withheld'] ?? 0) + 1
      const where = isHidden ? 'refuge-withheld' : whereOf(fields)
      if (typeof where === 'string') {
        withoutLocation += 1
        return 'kept'
      }
      kind.push(kindNumber(its))
      names.push(name)
      lng.push(where.lng)
      lat.push(where.lat)
      opens.push(clean(cells.opens(fields)))
      closes.push(clean(cells.closes(fields)))
      return 'kept'
    },
  }
}
