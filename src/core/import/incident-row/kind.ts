import type { TableBuilder } from '../../table/table-builder.ts'
import { inGroups } from '../../vocabulary/definition.ts'
import { NORFOLK_DEFINITION } from '../../vocabulary/norfolk-definition.ts'

/** A kind of incident: a name with an offence code. */
export interface Kind {
  /** As the builder numbers it. */
  readonly number: number
  readonly isSexual: boolean
}

const SEXUAL_OFFENCES = NORFOLK_DEFINITION.groups.filter(({ id }) => id === 'sexual-offences')
/** Names that forces give them, beside those of the definition. */
const SEXUAL = /\b(?:sexual|rape|indecen|voyeur|exposure|grooming|penetration|upskirt)/i

/** The kinds of a builder by name and code; each is put together once. */
export function kindReader(builder: TableBuilder): (name: string, code: string) => Kind {
  const kinds = new Map<string, Map<string, Kind>>()
  return (name, code) => {
    let byCode = kinds.get(name)
    if (byCode === undefined) {
      byCode = new Map()
      kinds.set(name, byCode)
    }
    let kind = byCode.get(code)
    if (kind === undefined) {
      const isSexual = SEXUAL.test(name) || inGroups(SEXUAL_OFFENCES, [name], [code])[0] === 1
      kind = { number: builder.category(name, code), isSexual }
      byCode.set(code, kind)
    }
    return kind
  }
}
