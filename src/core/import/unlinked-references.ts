import { fingerprint } from '../table/fingerprint.ts'
import type { IncidentTable } from '../table/incident-table.ts'
import type { LoadedData } from './loaded-data.ts'

type Reference = IncidentTable['reference']

/**
 * References as they may leave in a file. Crime IDs of data.police.uk are published: their fingerprints stay. The salted hashes of
 * partners' references become numbers in the order of the rows, alike where the hashes are alike: they say which rows repeat which,
 * and nothing of the reference. The upper half is of the files they came from, so that numbers of two such files are never alike.
 */
export function unlinkedReferences({ table, repeats, sources }: LoadedData): { table: Reference; repeats: Reference } {
  const isPublished = sources.map(({ layout }) => layout === 'police-uk-street')
  const high = fingerprint(JSON.stringify(sources)).high
  const numbers = new Map<string, number>()
  const unlinked = ({ rows, source, reference }: IncidentTable): Reference => {
    if (isPublished.every((is) => is)) return reference
    const own = { high: reference.high.slice(), low: reference.low.slice() }
    for (let row = 0; row < rows; row++) {
      const low = reference.low[row] as number
      if (low === 0 || isPublished[source[row] as number]) continue
      const key = `${reference.high[row]},${low}`
      const number = numbers.get(key) ?? numbers.size + 1
      numbers.set(key, number)
      own.high[row] = high
      own.low[row] = number
    }
    return own
  }
  return { table: unlinked(table), repeats: unlinked(repeats) }
}
