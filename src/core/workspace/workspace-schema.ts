import * as v from 'valibot'
import { parseIsoMonth } from '../vocabulary/month.ts'
import { MAPPING_SCHEMA } from './mapping-schema.ts'
import { isPlainNote } from './plain-text.ts'
import { bytes, list, name, object } from './schema-parts.ts'
import { SOURCE_NOTE_SCHEMA } from './source-note-schema.ts'
import { MOST_MAPPINGS } from './workspace.ts'

/** More than a person could tell apart; the limits keep a hostile file from filling the page. */
const MOST_VIEWS = 500
const MOST_BREAKS = 500
const MOST_DEFINITIONS = 50
const MOST_SOURCES = 10_000

const id = v.pipe(
  v.string('has to be a text'),
  v.regex(/^[A-Za-z0-9-]{1,64}$/, 'has to be letters, digits and hyphens, at most 64'),
)
const note = v.pipe(
  v.string('has to be a text'),
  v.check(
    isPlainNote,
    'has to be at most 2,000 characters, none of them a control character or one that turns text around',
  ),
)
const month = v.pipe(
  v.string('has to be a month such as "2021-03"'),
  v.check((text) => parseIsoMonth(text) !== null, 'has to be a month such as "2021-03"'),
)
const HEX = 'has to be null or a hexagon as H3 writes it, such as "89194105a17ffff"'
const SHA = 'has to be null or 64 hexadecimal digits'
const SAVED = 'has to be a date and time with its zone, such as "2026-03-01T14:02:00.000Z"'

const MAP = 'has to be null or where the map looks: lng, lat and metresPerPixel'
const number = (least: number, most: number) =>
  v.pipe(v.number(MAP), v.finite(MAP), v.minValue(least, MAP), v.maxValue(most, MAP))
const mapView = object({ lng: number(-180, 180), lat: number(-85, 85), metresPerPixel: number(0.01, 200_000) })

const view = object({
  id,
  name,
  // Checked by parseQuestion, which every way in shares.
  question: v.unknown(),
  hex: v.nullable(v.pipe(v.string(HEX), v.regex(/^8[6-a][0-9a-f]{13}$/, HEX))),
  map: v.nullable(mapView),
})

const source = object({
  name,
  bytes,
  sha256: v.nullable(v.pipe(v.string(SHA), v.regex(/^[0-9a-f]{64}$/, SHA))),
})

/** A workspace file of version 1, but for its questions. The messages go on from the name of a key. */
export const WORKSPACE_SCHEMA = object({
  format: v.literal('places-and-spaces workspace'),
  version: v.literal(1),
  saved: v.pipe(
    v.string(SAVED),
    v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/, SAVED),
    v.check((text) => !Number.isNaN(Date.parse(text)), SAVED),
  ),
  training: v.boolean('has to be true or false'),
  question: v.unknown(),
  views: list(view, MOST_VIEWS),
  timeBreaks: list(object({ id, month, label: name, note }), MOST_BREAKS),
  // Files of before there were definitions have none. Checked by parseDefinition, which a question shares.
  definitions: v.optional(list(v.unknown(), MOST_DEFINITIONS), []),
  // Nor of how files are read, and of where they are from.
  mappings: v.optional(list(MAPPING_SCHEMA, MOST_MAPPINGS), []),
  sourceNotes: v.optional(list(SOURCE_NOTE_SCHEMA, MOST_SOURCES), []),
  settings: object({
    cellSize: v.picklist(['fixed', 'follow-zoom'], 'has to be "fixed" or "follow-zoom"'),
  }),
  sources: list(source, MOST_SOURCES),
})
