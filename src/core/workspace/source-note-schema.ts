import * as v from 'valibot'
import { bytes, name, nameOrNothing, object, oneOf } from './schema-parts.ts'
import { CONTRIBUTORS, isIsoDay, MARKINGS } from './source-note.ts'

const DAY = 'has to be null or a day such as "2026-03-31"'
const day = v.nullable(v.pipe(v.string(DAY), v.check(isIsoDay, DAY)))

/** What a workspace file holds of a source; see SourceNote. */
export const SOURCE_NOTE_SCHEMA = object({
  name,
  bytes,
  owner: nameOrNothing,
  contributor: v.nullable(oneOf(CONTRIBUTORS)),
  received: day,
  agreement: nameOrNothing,
  marking: oneOf(MARKINGS),
  retention: day,
})
