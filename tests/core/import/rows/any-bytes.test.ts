import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openRows } from '../../../../src/core/import/rows/open-rows.ts'
import type { RowsFile } from '../../../../src/core/import/rows/rows-file.ts'
import { REFUSALS } from '../../../../src/core/vocabulary/import-codes.ts'
import { seededRuns } from '../../../support/property.ts'
import { row, workbookParts } from './forged-workbook.ts'
import { forgedZip, soundZip } from './forged-zip.ts'

const CSV = `Extract of March;;\r\n"Ref";"Street, with ""marks""";Count\r\n${'1;"Flat 1\r\nCafé";2,5\r\n'.repeat(20)}3;Quay;`
const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'EPSG:27700' } },
  features: Array.from({ length: 8 }, (_, at) => ({
    type: 'Feature',
    properties: { ref: `é${at}`, list: [at, { at }] },
    geometry: at === 3 ? null : { type: 'Point', coordinates: [600_000 + at, 300_000] },
  })),
})
const PARTS = workbookParts(
  [
    {
      name: 'One',
      rows: `${row(2, ['Date', 'Street', 3])}${row(3, ['<c r="A3" s="1"><v>44260</v></c>', 'Quay', 0.5], 'hidden="1"')}`,
    },
    { name: 'Two', rows: row(1, ['<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="e"><v>#N/A</v></c>']), state: 'hidden' },
  ],
  { strings: '<si><t>Môn</t></si>', formats: ['dd/mm/yyyy'] },
)
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Files that are sound, by kind. Workbooks also as stored, and with one part of theirs as what is damaged. */
const SOUND = {
  'a delimited text': [
    utf8(CSV),
    utf8(`\ufeff${CSV}`),
    new Uint8Array(Uint16Array.from(CSV, (one) => one.charCodeAt(0)).buffer),
  ],
  'a workbook or an archive': [
    soundZip(PARTS),
    forgedZip(Object.entries(PARTS).map(([name, content]) => ({ name, content, stored: true }))),
    soundZip({ 'a.csv': utf8(CSV), 'b.txt': utf8(CSV) }),
  ],
  'a GeoJSON file': [utf8(GEOJSON), utf8(JSON.stringify(JSON.parse(GEOJSON), null, 2))],
} as const

/** What may happen to a file: some bytes are others, a part is doubled, left out, or the end is missing. */
const damage = fc.record({
  bytes: fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { maxLength: 12 }),
  part: fc.record({ from: fc.nat(), length: fc.nat(200), times: fc.integer({ min: 0, max: 3 }) }),
  cutAt: fc.option(fc.nat(), { freq: 4 }),
})

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never

function damaged(sound: Uint8Array, { bytes, part, cutAt }: Damage): Uint8Array<ArrayBuffer> {
  const changed = sound.slice()
  for (const { at, to } of bytes) changed[at % changed.length] = to
  const from = part.from % changed.length
  const piece = changed.slice(from, from + part.length)
  const doubled = [
    ...changed.slice(0, from),
    ...Array(part.times)
      .fill([...piece])
      .flat(),
    ...changed.slice(from + part.length),
  ]
  return Uint8Array.from(cutAt === null ? doubled : doubled.slice(0, cutAt % (doubled.length + 1)))
}

/** Reads all of a file; what is no table has to say so by name. */
async function readAll(file: File): Promise<void> {
  const opened = await openRows(file)
  if (opened.kind === 'refused') expect(REFUSALS).toContain(opened.refusal)
  if (opened.kind === 'rows') for (const table of opened.files) await readTable(table)
  if (opened.kind !== 'archive') return
  for (const member of opened.members) {
    const source = await member.open()
    if (typeof source === 'string') expect(REFUSALS).toContain(source)
    else {
      const inside = await openRows(source)
      if (inside.kind === 'rows') for (const table of inside.files) await readTable(table)
    }
  }
}

async function readTable(table: RowsFile): Promise<void> {
  let next = 1
  for await (const { rows, firstRow, unclosedQuoteAt } of table.batches()) {
    expect(firstRow).toBe(next)
    expect(unclosedQuoteAt === null || rows.length === 0).toBe(true)
    next += rows.length + (unclosedQuoteAt === null ? 0 : 1)
    // A cell that is moved to the last row of a sheet: its first rows say enough.
    if (next > 50_000) break
  }
  expect(table.head.length).toBeLessThanOrEqual(100)
  expect((await table.sample(30)).length).toBeLessThanOrEqual(30)
  await table.isCutOff(true)
}

it.each<[keyof typeof SOUND, number]>([
  ['a delimited text', 8_000],
  ['a workbook or an archive', 3_000],
  ['a GeoJSON file', 4_000],
])('%s that is damaged anyhow gives rows or a refusal by name', async (kind, runs) => {
  const sounds: readonly Uint8Array[] = SOUND[kind]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sounds), damage, async (sound, how) => {
      await readAll(new File([damaged(sound, how)], 'file'))
    }),
    seededRuns(runs),
  )
})

it('a workbook in which one part is damaged and packed as if it were sound gives rows or a refusal by name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(PARTS)), damage, async (name, how) => {
      const part = PARTS[name] as Uint8Array
      await readAll(new File([soundZip({ ...PARTS, [name]: damaged(part, how) })], 'file.xlsx'))
    }),
    seededRuns(5_000),
  )
})

it.each(Object.entries(SOUND))('%s that is not damaged is read', async (_, sounds) => {
  for (const sound of sounds) {
    const opened = await openRows(new File([sound.slice()], 'file'))
    expect(opened.kind).not.toBe('refused')
    await readAll(new File([sound.slice()], 'file'))
  }
})
