import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Question } from '../../../src/core/question/question.ts'
import { FINDING_CLASSES, type FindingKind } from '../../../src/core/vocabulary/findings.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { printedFinding } from '../../../src/headless/printed-finding.ts'
import { coloursOf, PALETTE } from '../../../src/map/colours.ts'
import { shownLegend } from '../../../src/map/shown-legend.ts'
import { hexesCsv } from '../../../src/report/hexes-csv.ts'
import { hexesGeoJson } from '../../../src/report/hexes-geojson.ts'
import { notesText } from '../../../src/report/notes.ts'
import { findingSentences, testSentences } from '../../../src/text/finding-sentences.ts'
import { findingClasses, findingTitle, findingZero } from '../../../src/text/finding-words.ts'
import { hexColumns } from '../../../src/text/hex-columns.ts'
import { count } from '../../../src/text/numbers.ts'
import { wholeCounty } from '../../training/county.ts'
import { loaded, question } from '../loading.ts'

const VIOLENCE = 'Violence and sexual offences'
const ORIGIN = { source: 'invented', marking: 'OFFICIAL' }
const KINDS = Object.keys(FINDING_CLASSES) as FindingKind[]
const ASKED: Readonly<Record<FindingKind, Partial<Question>>> = {
  'gi-star': { groups: [VIOLENCE] },
  recurrence: { groups: ['all'] },
  concentration: { groups: [VIOLENCE] },
  pair: { groups: [VIOLENCE], against: ['Anti-social behaviour'] },
  change: { groups: [VIOLENCE], from: '2025-01', to: '2025-12' },
  'over-time': { groups: [VIOLENCE] },
  lasting: { groups: [VIOLENCE] },
  harm: { groups: ['all'] },
}
const WEIGHTS = 'category,weight,version,source\nViolence and sexual offences,50,1,S\nRobbery,300,1,S\nDrugs,10,1,S\n'

let engine: Engine

beforeAll(async () => {
  const { street, population, areas } = wholeCounty()
  const files = [...street, population, areas, { name: 'weights.csv', text: WEIGHTS }]
  engine = (await loaded(...files.map(({ name, text }) => new File([text], name)))).engine
})

/** Words that claim what a test cannot, or that nobody outside statistics reads. */
const NEVER =
  /NaN|undefined|Infinity|\bnull\b|\bproves?\b|\bcaused?\b by|\bhot ?spots?\b|\bcriminals\b|statistically significant|\boffenders?\b/i

describe.each(KINDS)('%s', (kind) => {
  const asked = () => {
    const of = question({ ...ASKED[kind], measure: kind })
    return { picture: engine.ask(of), names: engine.names(of) }
  }

  it('is said with its number of incidents and its months, and without words that claim too much', () => {
    const { picture } = asked()
    const sentences = findingSentences(picture)
    expect(sentences.length).toBeGreaterThan(0)
    const said = [...sentences, ...testSentences(picture)].join(' ')
    expect(said).not.toMatch(NEVER)
    expect(said).toMatch(/20(?:23|24|25)/)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z\d−-].*\.$/)
    if (kind !== 'recurrence' && kind !== 'over-time' && kind !== 'lasting')
      expect(said).toContain(count(picture.totals.total))
  })

  it('has a word and a colour of its own for each class', () => {
    const { picture } = asked()
    const words = findingClasses(kind)
    expect(words).toHaveLength(FINDING_CLASSES[kind].length)
    const colours = coloursOf(kind, words.length)
    expect(new Set(colours).size).toBe(colours.length)
    expect(new Set([...words, findingZero(kind)]).size).toBe(words.length + 1)
    expect(findingTitle(kind)).not.toBe('')
    expect(shownLegend(picture, PALETTE).entries.map((entry) => entry.words)).toEqual([...words, findingZero(kind)])
    expect(Math.max(...picture.classes)).toBeLessThanOrEqual(words.length)
  })

  it('is the same in the picture, in the table, in files and in what the command prints', () => {
    const { picture, names } = asked()
    const { finding } = picture
    if (finding === null) throw new Error('nothing found')
    const { data: rows } = Papa.parse<Record<string, string>>(
      hexesCsv(picture, names, ORIGIN, true).trim().replace('\ufeff', ''),
      { header: true },
    )
    expect(rows).toHaveLength(picture.cells.length)
    const position = new Map(Array.from(picture.cells, (cell, at) => [cell.toString(16), at]))
    const [column] = hexColumns(picture)
    const differing = rows.filter((row) => {
      const at = position.get(row.h3_cell as string) as number
      const found = (picture.classes[at] as number) - 1
      const words = findingClasses(kind)[found] ?? findingZero(kind)
      return row.finding !== (FINDING_CLASSES[kind][found] ?? '') || column?.words(at) !== words
    })
    expect(differing).toEqual([])
    const printed = printedFinding(picture, finding) as {
      cells?: readonly { cell: string; count?: number; class?: string }[]
    }
    expect(JSON.stringify(printed)).not.toMatch(/NaN|Infinity/)
    for (const cell of printed.cells ?? []) {
      const at = position.get(cell.cell) as number
      if (cell.count !== undefined && kind !== 'lasting') expect(cell.count).toBe(picture.values[at])
    }
    const { features } = JSON.parse(hexesGeoJson(picture, names, ORIGIN, false, '2026-03-01'))
    for (const { properties } of features.slice(0, 200))
      expect(properties.finding).toBe(rows.find(({ h3_cell }) => h3_cell === properties.h3_cell)?.finding)
    const notes = notesText(picture, ORIGIN, '2026-03-01')
    for (const sentence of [...findingSentences(picture), ...testSentences(picture)]) expect(notes).toContain(sentence)
  })
})
