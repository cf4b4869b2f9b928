import { TableBuilder } from '../table/table-builder.ts'
import type { LoadedData } from './loaded-data.ts'
import { dropRepeats } from './repeats.ts'

/**
 * What is loaded without some of its files, given by number, and without some lists of places, given by name. The other files keep
 * their order and get new numbers. A repeat is kept again where the row that it repeats is gone. Throws RangeError for a number that
 * no file has.
 */
export function withoutSources(data: LoadedData, sources: readonly number[], places: readonly string[]): LoadedData {
  const gone = new Set(sources)
  const unknown = sources.find((source) => data.sources[source] === undefined)
  if (unknown !== undefined) throw new RangeError(`There is no file number ${unknown}.`)
  const stay = data.sources.map((_, source) => source).filter((source) => !gone.has(source))
  const numbers = new Map(stay.map((source, at) => [source, at]))
  const builder = new TableBuilder(data.table, data.repeats.rows)
  builder.addTable(data.repeats)
  const { source: sourceOfRow } = builder.columns
  const keep = new Uint8Array(builder.rows)
  for (let row = 0; row < builder.rows; row++) {
    const number = numbers.get(sourceOfRow[row] as number)
    if (number === undefined) continue
    sourceOfRow[row] = number
    keep[row] = 1
  }
  const repeats = dropRepeats(builder.columns, keep)
  return {
    table: builder.finish(keep),
    repeats: builder.finish(repeats),
    sources: stay.map((source) => data.sources[source] as LoadedData['sources'][number]),
    places: data.places.filter(({ name }) => !places.includes(name)),
  }
}
