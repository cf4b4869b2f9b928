import { describe, expect, it } from 'vitest'
import type { LoadedData } from '../../src/core/import/loaded-data.ts'
import { NEW_WORKSPACE } from '../../src/core/workspace/new-workspace.ts'
import { writeWorkspace } from '../../src/core/workspace/write-workspace.ts'
import { Engine } from '../../src/engine/engine.ts'
import { hexesCsv } from '../../src/report/hexes-csv.ts'
import { hexesGeoJson } from '../../src/report/hexes-geojson.ts'
import { notesText } from '../../src/report/notes.ts'
import { tidyCsv } from '../../src/report/tidy-csv.ts'
import { sourceWords } from '../../src/text/export-words.ts'
import { PERSONAL_ROWS, personalFile, valuesIn } from '../support/personal-file.ts'
import { add, question } from './loading.ts'

const { text, personal } = personalFile()

/** The file loaded as a person would confirm it, which is what is remembered then. */
async function loadedByPerson() {
  const engine = new Engine()
  const report = await add(engine, [new File([text], 'victims.csv')], {
    decideMapping: async ({ mapping }) => ({ choice: 'use', mapping }),
  })
  return { engine, report }
}

/** Every text and every byte of what an object holds, however deep. */
function everythingIn(held: unknown, seen = new Set<unknown>()): string {
  if (typeof held === 'string') return `${held}\n`
  if (typeof held !== 'object' || held === null || seen.has(held)) return ''
  seen.add(held)
  if (ArrayBuffer.isView(held))
    return `${Buffer.from(held.buffer, held.byteOffset, held.byteLength).toString('latin1')}\n`
  const parts =
    held instanceof Map ? [...held.keys(), ...held.values()] : held instanceof Set ? [...held] : Object.values(held)
  return parts.map((part) => everythingIn(part, seen)).join('')
}

describe('a file of 1,000 rows with twelve personal columns', () => {
  it('is there to be found: each value stands in the file itself', () => {
    const found = valuesIn(new TextEncoder().encode(text), personal)
    expect(found).toHaveLength([...personal.values()].reduce((sum, values) => sum + values.size, 0))
    expect(new Set(found.map((one) => one.split(':')[0])).size).toBe(12)
  })

  it('is kept whole as incidents; ten columns are dropped by what is in them, one becomes a band and one a hash', async () => {
    const { report } = await loadedByPerson()
    expect(report.all).toMatchObject({ read: PERSONAL_ROWS, kept: PERSONAL_ROWS, located: PERSONAL_ROWS })
    const columns = report.files[0]?.columns
    expect(columns?.kept).toEqual(['Date', 'Offence', 'Easting', 'Northing', 'Crime reference', 'Date of birth'])
    expect(columns?.dropped).toEqual([
      { name: 'Forename', why: 'personal-name' },
      { name: 'Surname', why: 'personal-name' },
      { name: 'NHS number', why: 'personal-nhs-number' },
      { name: 'NI number', why: 'personal-national-insurance-number' },
      { name: 'Mobile', why: 'personal-phone' },
      { name: 'Email', why: 'personal-email' },
      { name: 'Postcode', why: 'personal-postcode' },
      { name: 'Address', why: 'personal-address' },
      { name: 'Vehicle registration', why: 'personal-vehicle-registration' },
      { name: 'MO notes', why: 'free-text' },
    ])
  })

  it('leaves no value behind: not in memory, the workspace, the prepared data file or any export', async () => {
    const { engine, report } = await loadedByPerson()
    const picture = engine.ask(question())
    const names = engine.names(picture.question)
    const origin = { source: sourceWords(report), marking: 'OFFICIAL' }
    const workspace = {
      ...NEW_WORKSPACE,
      ...{ format: 'places-and-spaces workspace' as const, version: 1 as const, training: false },
      saved: '2026-03-01T14:02:00.000Z',
      mappings: report.mappings,
      sources: [{ name: 'victims.csv', bytes: text.length, sha256: null }],
    }
    expect(report.mappings).toHaveLength(1)
    const left: Record<string, string | Uint8Array> = {
      memory: everythingIn(engine),
      report: JSON.stringify(report),
      picture: JSON.stringify(picture, (_, value) => (typeof value === 'bigint' ? value.toString(16) : value)),
      workspace: writeWorkspace(workspace),
      prepared: await engine.prepared(),
      hexagons: hexesCsv(picture, names, origin, true),
      geojson: hexesGeoJson(picture, names, origin, true, '2026-03-01'),
      tidy: tidyCsv(engine.tidy(picture.question), false, 'OFFICIAL'),
      notes: notesText(picture, origin, '2026-03-01'),
      rejected: JSON.stringify(engine.rejectedRows()),
    }
    for (const [where, held] of Object.entries(left)) {
      const bytes = typeof held === 'string' ? new TextEncoder().encode(held) : held
      expect({ where, found: valuesIn(bytes, personal) }).toEqual({ where, found: [] })
    }
  })

  it('keeps of a reference a salted hash in memory, and in a file nothing but which rows are alike', async () => {
    const [one, other] = [await loadedByPerson(), await loadedByPerson()]
    const prepared = [await one.engine.prepared(), await other.engine.prepared()].map((file) => Buffer.from(file))
    // Two engines have two secrets: were anything of a hash in the files, they would differ.
    expect(prepared[0]?.equals(prepared[1] as Buffer)).toBe(true)
    const hashes = [one, other].map(({ engine }) => {
      const { table } = (engine as unknown as { data: LoadedData }).data
      return Array.from(table.reference.low, (low, row) => `${table.reference.high[row]},${low}`)
    })
    expect(new Set(hashes.flat()).size).toBe(2 * PERSONAL_ROWS)
  })
})
