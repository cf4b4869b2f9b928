import fc from 'fast-check'
import type { Ledger } from '../../../src/core/import/ledger.ts'
import {
  NO_LOCATION_REASONS,
  type NoLocationReason,
  type Rejection,
} from '../../../src/core/vocabulary/import-codes.ts'
import { STREET_HEADER } from '../incidents.ts'

/** What a line is made to become; `kept` by Crime ID, where it has one. */
type Fate = 'located' | NoLocationReason | Rejection | 'blank'
interface Line {
  readonly text: string
  readonly fate: Fate
  readonly id: string
}
export interface GeneratedFile {
  readonly name: string
  readonly text: string
  readonly lines: readonly Line[]
  readonly finalNewline: boolean
}

type Field = (typeof STREET_HEADER)[number]
type Broken = readonly [fate: Fate, ...changes: Partial<Record<Field, string>>[]]

/** Each way of breaking a sound row, with examples. */
const BREAKS: readonly Broken[] = [
  ['coordinates-blank', { Longitude: '', Latitude: '' }, { Longitude: ' ', Latitude: '  ' }],
  ['one-coordinate-blank', { Longitude: '' }, { Latitude: '' }],
  ['coordinates-zero', { Longitude: '0', Latitude: '0' }, { Longitude: '0.000000', Latitude: '-0.0' }],
  ['coordinates-swapped', { Longitude: '52.628934', Latitude: '1.297443' }],
  ['outside-united-kingdom', { Longitude: '-73.98', Latitude: '40.75' }, { Longitude: '620000', Latitude: '308000' }],
  ['month-missing', { Month: '' }, { Month: '  ' }],
  ['month-unreadable', { Month: '2021-13' }, { Month: 'spring' }, { Month: '13/03/2021' }, { Month: '21' }],
  ['month-in-the-future', { Month: '2026-04' }, { Month: '2031-01' }],
  ['category-missing', { 'Crime type': '' }],
  [
    'coordinate-not-a-number',
    { Longitude: 'unknown' },
    { Latitude: '52.63N' },
    { Longitude: '0x10' },
    { Latitude: 'NaN' },
  ],
  ['repeated-header', Object.fromEntries(STREET_HEADER.map((name) => [name, name]))],
]

const position = fc.constantFrom(['1.297443', '52.628934'], ['1.29', '52.6'], ['-0.1', '51.5'], ['1.7345678', '52.9'])
const category = fc.constantFrom('Robbery', 'Drugs', 'Burglary', 'Anti-social behaviour')
const location = fc.constantFrom(
  'On or near Castle Street',
  '"On or near Market Place, North"',
  '"On or near ""The Close"""',
  '"The "Lamb" Inn"',
  'The 6" "Pipe',
)

/** Lines of one file; `ids` gives a sound row its Crime ID. */
function line(month: string, ids: fc.Arbitrary<string>): fc.Arbitrary<Line> {
  const sound = fc.record({ id: ids, position, category, location }).map((row) => {
    const force = 'Norfolk Constabulary'
    const [lng, lat] = row.position as [string, string]
    const place = [lng, lat, row.location, 'E01033116', 'Norwich 009F']
    return { id: row.id, fields: [row.id, month, force, force, ...place, row.category, '', ''] }
  })
  const broken = fc
    .tuple(sound, fc.constantFrom(...BREAKS), fc.nat())
    .map(([{ id, fields }, [fate, ...changes], which]) => {
      const change = changes[which % changes.length] ?? {}
      return { text: STREET_HEADER.map((name, at) => change[name] ?? fields[at]).join(','), fate, id }
    })
  const misshapen = fc
    .tuple(
      sound,
      fc.integer({ min: -11, max: 3 }).filter((extra) => extra !== 0),
    )
    .map(
      ([{ id, fields }, extra]): Line => ({
        // The first field is filled, so that a row cut down to it is not a blank one.
        text: [id || 'x', ...fields.slice(1), 'a', 'b', 'c'].slice(0, fields.length + extra).join(','),
        fate: 'wrong-number-of-fields',
        id,
      }),
    )
  const unclosed = fc
    .tuple(sound, fc.constantFrom('"On or near Market', '"On or near" Market', '"'))
    .map(([{ id, fields }, place]): Line => ({ text: fields.with(6, place).join(','), fate: 'unclosed-quote', id }))
  const blank = fc
    .constantFrom('', '  ', ',,,,,,,,,,,', ' , ,,,,,,,,,, ', ',,')
    .map((text): Line => ({ text, fate: 'blank', id: '' }))
  return fc.oneof(
    { weight: 6, arbitrary: sound.map(({ id, fields }): Line => ({ text: fields.join(','), fate: 'located', id })) },
    { weight: 4, arbitrary: broken },
    { weight: 1, arbitrary: misshapen },
    { weight: 1, arbitrary: unclosed },
    { weight: 1, arbitrary: blank },
  )
}

/** One to three files, each with a month of its own, so that nothing is asked. */
export function generatedFiles({ repeats = true } = {}): fc.Arbitrary<GeneratedFile[]> {
  const someIds = fc.constantFrom('', 'a1', 'a2', 'a3', 'a4')
  const ids = repeats ? fc.oneof(fc.uuid(), someIds) : fc.oneof(fc.uuid(), fc.constant(''))
  const file = (at: number) =>
    fc
      .record({
        lines: fc.array(line(`2021-0${at + 1}`, ids), { minLength: 1, maxLength: 14 }),
        newline: fc.constantFrom('\n', '\r\n', '\r', 'mixed'),
        finalNewline: fc.boolean(),
      })
      .map(({ lines, newline, finalNewline }) => written(`month-${at + 1}.csv`, lines, newline, finalNewline))
  return fc
    .integer({ min: 1, max: 3 })
    .chain((files) => fc.tuple(...Array.from({ length: files }, (_, at) => file(at))))
}

function written(name: string, lines: readonly Line[], newline: string, wanted: boolean): GeneratedFile {
  const end = (at: number) => (newline === 'mixed' ? (at % 2 === 0 ? '\r\n' : '\n') : newline)
  // A last line of no characters at all exists only by its line end.
  const finalNewline = wanted || lines.at(-1)?.text === ''
  const texts = [STREET_HEADER.join(','), ...lines.map(({ text }) => text)]
  const text = texts.map((one, at) => (at === texts.length - 1 && !finalNewline ? one : one + end(at))).join('')
  return { name, text, lines, finalNewline }
}

const isReason = (fate: Fate): fate is NoLocationReason => (NO_LOCATION_REASONS as readonly string[]).includes(fate)

/** What the ledger has to say of the files, counted from what each line was made to be. */
export function tally(files: readonly GeneratedFile[]) {
  const seen = new Set<string>()
  const rejectedRows: { file: string; row: number; reason: Fate }[] = []
  const ledgers = files.map(({ name, lines, finalNewline }) => {
    const ledger = empty()
    for (const [at, { fate, id }] of lines.entries()) {
      ledger.read += 1
      if (fate === 'blank') ledger.blank += 1
      else if (fate === 'located' || isReason(fate)) {
        if (id !== '' && seen.has(id)) ledger.repeats += 1
        else {
          seen.add(id)
          ledger.kept += 1
          if (fate === 'located') ledger.located += 1
          else {
            ledger.withoutLocation += 1
            ledger.withoutLocationBy[fate] = (ledger.withoutLocationBy[fate] ?? 0) + 1
          }
        }
      } else {
        // An incomplete last row with no line end after it is one that was cut off; a whole row with a bad month is not.
        const incomplete = fate === 'wrong-number-of-fields' || fate === 'unclosed-quote'
        const cutOff = incomplete && at === lines.length - 1 && !finalNewline
        const reason = cutOff ? 'truncated-last-line' : fate
        ledger.rejected[reason] = (ledger.rejected[reason] ?? 0) + 1
        rejectedRows.push({ file: name, row: at + 2, reason })
      }
    }
    return { name, ledger }
  })
  return { files: ledgers, all: ledgers.map(({ ledger }) => ledger).reduce(plus), rejectedRows }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function empty(): Mutable<Ledger> {
  const none = { read: 0, kept: 0, located: 0, withoutLocation: 0, repeats: 0, blank: 0 }
  return { ...none, withoutLocationBy: {}, rejected: {} }
}

function plus(a: Mutable<Ledger>, b: Mutable<Ledger>): Mutable<Ledger> {
  const named = <K extends string>(left: Partial<Record<K, number>>, right: Partial<Record<K, number>>) => {
    const sums = { ...left }
    for (const key of Object.keys(right) as K[]) sums[key] = (sums[key] ?? 0) + (right[key] ?? 0)
    return sums
  }
  return {
    read: a.read + b.read,
    kept: a.kept + b.kept,
    located: a.located + b.located,
    withoutLocation: a.withoutLocation + b.withoutLocation,
    withoutLocationBy: named(a.withoutLocationBy, b.withoutLocationBy),
    rejected: named(a.rejected, b.rejected),
    repeats: a.repeats + b.repeats,
    blank: a.blank + b.blank,
  }
}
