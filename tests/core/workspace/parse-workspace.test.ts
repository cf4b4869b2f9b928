import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Definition } from '../../../src/core/vocabulary/definition.ts'
import { parseWorkspace } from '../../../src/core/workspace/parse-workspace.ts'
import { workspaceText } from '../../../src/core/workspace/read-json.ts'
import { WorkspaceProblem } from '../../../src/core/workspace/workspace-problem.ts'
import { writeWorkspace } from '../../../src/core/workspace/write-workspace.ts'
import { seededRuns } from '../../support/property.ts'
import { SOUND, written } from './workspace-files.ts'

/** The first view of a written file, to be spoilt. */
function viewOf(file: Record<string, unknown>): Record<string, unknown> {
  return (file.views as Record<string, unknown>[])[0] as Record<string, unknown>
}

function problemOf(open: () => unknown): WorkspaceProblem {
  try {
    open()
  } catch (problem) {
    if (problem instanceof WorkspaceProblem) return problem
    throw problem
  }
  throw new Error('The file was opened.')
}

type Change = Parameters<typeof written>[0]
const text = (change: Change) => written(change)
const OWN = SOUND.definitions[0] as Definition
const repeat = (times: number) => Array.from({ length: times }, (_, at) => at)

/** What is wrong · the file · the code · the key it names. */
const HOSTILE: readonly (readonly [string, string, WorkspaceProblem['code'], string])[] = [
  ['an empty file', '', 'empty', ''],
  ['a file of spaces', ' \n\t ', 'empty', ''],
  ['a file of zero bytes, as a torn save leaves it', '\0'.repeat(512), 'empty', ''],
  ['a file cut off', JSON.stringify(SOUND).slice(0, -40), 'not-json', ''],
  ['a page', '<!doctype html><title>x</title>', 'not-json', ''],
  ['a street file', 'Crime ID,Month,Reported by\n1,2024-01,Invented\n', 'not-json', ''],
  ['a number that JSON lacks', text(() => {}).replace('12345', 'NaN'), 'not-json', ''],
  ['6 MB', `"${'x'.repeat(6_000_000)}"`, 'too-big', ''],
  ['100,000 lists in each other', '['.repeat(100_000), 'too-deep', ''],
  ['100,000 objects in each other', '{"views":'.repeat(100_000), 'too-deep', ''],
  ['a list', '[]', 'another-file', 'format'],
  ['null', 'null', 'another-file', 'format'],
  ['a word', '"workspace"', 'another-file', 'format'],
  ['GeoJSON', '{"type":"FeatureCollection","features":[]}', 'another-file', 'format'],
  ['a question', '{"groups":["all"]}', 'another-file', 'format'],
  ['a newer version', '{"format":"places-and-spaces workspace","version":2,"plans":[]}', 'newer', 'version'],
  ['version nought', text((file) => Object.assign(file, { version: 0 })), 'version', 'version'],
  ['version "1"', text((file) => Object.assign(file, { version: '1' })), 'version', 'version'],
  ['version 1e999', text(() => {}).replace('"version":1', '"version":1e999'), 'version', 'version'],
  ['__proto__', text(() => {}).replace('{', '{"__proto__":{"polluted":1},'), 'forbidden-key', '__proto__'],
  [
    '__proto__ in a view',
    text(() => {}).replace('"views":[{', '"views":[{"__proto__":{"polluted":1},'),
    'forbidden-key',
    'views[0].__proto__',
  ],
  [
    'constructor in the settings',
    text((file) => Object.assign(file.settings as object, { constructor: { prototype: { polluted: 1 } } })),
    'forbidden-key',
    'settings.constructor',
  ],
  [
    '__proto__ in a question',
    text(() => {}).replace('"question":{', '"question":{"__proto__":{"polluted":1},'),
    'forbidden-key',
    'question.__proto__',
  ],
  ['a key too many', text((file) => Object.assign(file, { areas: [] })), 'unknown-key', 'areas'],
  [
    'a key too many in a view',
    text((file) => Object.assign(viewOf(file), { rows: [] })),
    'unknown-key',
    'views[0].rows',
  ],
  ['a key too few', text((file) => Reflect.deleteProperty(file, 'sources')), 'missing-key', 'sources'],
  [
    'a view without a question',
    text((file) => Reflect.deleteProperty(viewOf(file), 'question')),
    'missing-key',
    'views[0].question',
  ],
  ['views as an object', text((file) => Object.assign(file, { views: {} })), 'value', 'views'],
  ['a view as a list', text((file) => Object.assign(file, { views: [[]] })), 'value', 'views[0]'],
  ['settings as a list', text((file) => Object.assign(file, { settings: [] })), 'value', 'settings'],
  ['settings null', text((file) => Object.assign(file, { settings: null })), 'value', 'settings'],
  [
    '501 views',
    text((file) => Object.assign(file, { views: repeat(501).map((at) => ({ ...viewOf(file), id: `v${at}` })) })),
    'value',
    'views',
  ],
  ['a name that is a number', text((file) => Object.assign(viewOf(file), { name: 7 })), 'value', 'views[0].name'],
  ['an empty name', text((file) => Object.assign(viewOf(file), { name: '  ' })), 'value', 'views[0].name'],
  [
    'a name of 201 characters',
    text((file) => Object.assign(viewOf(file), { name: 'x'.repeat(201) })),
    'value',
    'views[0].name',
  ],
  ['a control character', text((file) => Object.assign(viewOf(file), { name: 'a\u0007b' })), 'value', 'views[0].name'],
  [
    'a name turned around',
    text((file) => Object.assign(viewOf(file), { name: 'exe\u202ecod.json' })),
    'value',
    'views[0].name',
  ],
  ['half a character', text((file) => Object.assign(viewOf(file), { name: '\ud800' })), 'value', 'views[0].name'],
  ['an id with a space', text((file) => Object.assign(viewOf(file), { id: 'a b' })), 'value', 'views[0].id'],
  ['an id that is a path', text((file) => Object.assign(viewOf(file), { id: '../x' })), 'value', 'views[0].id'],
  ['definitions as an object', text((file) => Object.assign(file, { definitions: {} })), 'value', 'definitions'],
  [
    '51 definitions',
    text((file) => Object.assign(file, { definitions: repeat(51).map((at) => ({ ...OWN, id: `d${at}` })) })),
    'value',
    'definitions',
  ],
  [
    'a definition without groups',
    text((file) => Object.assign(file, { definitions: [{ ...OWN, groups: [] }] })),
    'value',
    'definitions[0].groups',
  ],
  [
    'a definition with a code that is a number',
    text((file) => Object.assign(file, { definitions: [{ ...OWN, groups: [{ ...OWN.groups[0], codes: [8] }] }] })),
    'value',
    'definitions[0].groups[0].codes[0]',
  ],
  [
    'a definition with a key too many',
    text((file) => Object.assign(file, { definitions: [{ ...OWN, rows: [] }] })),
    'value',
    'definitions[0].rows',
  ],
  [
    'one definition twice',
    text((file) => Object.assign(file, { definitions: [OWN, OWN] })),
    'repeated-id',
    'definitions[1].id',
  ],
  [
    'a definition by the name of the one that comes with the tool',
    text((file) => Object.assign(file, { definitions: [{ ...OWN, id: 'norfolk-2024' }] })),
    'repeated-id',
    'definitions[0].id',
  ],
  [
    'a question by a definition that is not there',
    text((file) => Object.assign(file.question as object, { definition: 'lost' })),
    'value',
    'question.definition',
  ],
  [
    'a view by a definition that is not there',
    text((file) => Object.assign(viewOf(file).question as object, { definition: 'lost' })),
    'value',
    'views[0].question.definition',
  ],
  [
    'one id twice',
    text((file) => Object.assign(file, { views: [viewOf(file), viewOf(file)] })),
    'repeated-id',
    'views[1].id',
  ],
  [
    'a hexagon that is none',
    text((file) => Object.assign(viewOf(file), { hex: '88194ad32dffff<' })),
    'value',
    'views[0].hex',
  ],
  [
    'a hexagon of another size',
    text((file) => Object.assign(viewOf(file), { hex: '89194ad32dfffff' })),
    'value',
    'views[0].hex',
  ],
  [
    'a map that looks beside the earth',
    text((file) => Object.assign(viewOf(file), { map: { lng: 1.3, lat: 95, metresPerPixel: 10 } })),
    'value',
    'views[0].map.lat',
  ],
  [
    'a map without a scale',
    text((file) => Object.assign(viewOf(file), { map: { lng: 1.3, lat: 52, metresPerPixel: 0 } })),
    'value',
    'views[0].map.metresPerPixel',
  ],
  [
    'a month that is none',
    text((file) => Object.assign((file.timeBreaks as object[])[0] as object, { month: '2024-13' })),
    'value',
    'timeBreaks[0].month',
  ],
  [
    'a long note',
    text((file) => Object.assign((file.timeBreaks as object[])[0] as object, { note: 'x'.repeat(2001) })),
    'value',
    'timeBreaks[0].note',
  ],
  [
    'an unknown size of cell',
    text((file) => Object.assign(file, { settings: { cellSize: 'huge' } })),
    'value',
    'settings.cellSize',
  ],
  ['training as a text', text((file) => Object.assign(file, { training: 'false' })), 'value', 'training'],
  ['a day for a time', text((file) => Object.assign(file, { saved: '1 March 2026' })), 'value', 'saved'],
  ['a day that is none', text((file) => Object.assign(file, { saved: '2026-13-41T14:02:00Z' })), 'value', 'saved'],
  ['bytes without end', text(() => {}).replace('12345', '1e999'), 'value', 'sources[0].bytes'],
  ['bytes below nought', text(() => {}).replace('12345', '-1'), 'value', 'sources[0].bytes'],
  ['a hash that is none', text(() => {}).replace('a'.repeat(64), 'zz'), 'value', 'sources[0].sha256'],
  ['a question as a list', text((file) => Object.assign(file, { question: [] })), 'question', 'question'],
  [
    'a question with a strange key',
    text((file) => Object.assign(file.question as object, { rows: 1 })),
    'question',
    'question.rows',
  ],
  [
    'resolution 1e999',
    text(() => {}).replace('"resolution":9', '"resolution":1e999'),
    'question',
    'question.resolution',
  ],
  [
    'a question of a view',
    text((file) => Object.assign(viewOf(file).question as object, { from: 'March' })),
    'question',
    'views[0].question.from',
  ],
  [
    'a category with a control character',
    text((file) => Object.assign(file.question as object, { groups: ['all', 'a\u0000'] })),
    'value',
    'question.groups[1]',
  ],
  [
    '501 categories',
    text((file) => Object.assign(file.question as object, { groups: repeat(501).map(String) })),
    'value',
    'question.groups',
  ],
]

describe('parseWorkspace', () => {
  it('takes a sound file whole', () => {
    expect(parseWorkspace(JSON.stringify(SOUND))).toEqual(SOUND)
  })

  it('takes a mark before the text, as editors of Windows put it', () => {
    expect(parseWorkspace(`\ufeff${JSON.stringify(SOUND)}`)).toEqual(SOUND)
  })

  it('takes brackets and quotes in a name for what they are', () => {
    const name = '[[{{"\\"<img src=x onerror=alert(1)> =1+1 £'
    const file = parseWorkspace(text((file) => Object.assign(viewOf(file), { name })))
    expect(file.views[0]?.name).toBe(name)
  })

  it('keeps the sentence of the question that cannot be asked', () => {
    const problem = problemOf(() =>
      parseWorkspace(text((file) => Object.assign(file.question as object, { from: 'May' }))),
    )
    expect(problem.message).toMatch(
      /question\.from cannot be used: "from" has to be a month such as "2021-03", not "May"/,
    )
  })

  it('says what a file of another kind is', () => {
    expect(problemOf(() => parseWorkspace('{"type":"FeatureCollection"}')).message).toMatch(/GeoJSON/)
    const newer = '{"format":"places-and-spaces workspace","version":7}'
    expect(problemOf(() => parseWorkspace(newer)).message).toMatch(/made by a newer version .*7.*reads 1/)
  })

  it('does not repeat a megabyte of key in its message', () => {
    const problem = problemOf(() => parseWorkspace(text((file) => Object.assign(file, { ['k'.repeat(1e6)]: 1 }))))
    expect(problem.code).toBe('unknown-key')
    expect(problem.message.length).toBeLessThanOrEqual(600)
  })

  it.each(HOSTILE)('refuses %s', (_what, file, code, path) => {
    const problem = problemOf(() => parseWorkspace(file))
    expect({ code: problem.code, path: problem.path }).toEqual({ code, path })
    expect(problem.message).toMatch(/\.$/)
    // Who is refused must learn which key it was, where it is a key.
    if (!['another-file', 'newer'].includes(code)) expect(problem.message).toContain(path)
    expect(({} as Record<string, unknown>).polluted).toBe(undefined)
  })
})

describe('any text', () => {
  const keys = fc.constantFrom(
    'views',
    'question',
    'sources',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '',
    'id',
  )
  const value = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.constantFrom('1e999', '-0', 'null', '[]', '{}', '"\\ud800"', '"\\u202e"'),
  )

  /** Opens it, or refuses it in our words; never anything else. What is opened can be written and opened again. */
  const open = (text: string) => {
    try {
      const file = parseWorkspace(text)
      expect(parseWorkspace(writeWorkspace(file))).toEqual(file)
    } catch (problem) {
      if (!(problem instanceof WorkspaceProblem)) throw problem
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  }

  it('is opened or refused, with some of a sound file overwritten', () => {
    const sound = JSON.stringify(SOUND)
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(30), fc.oneof(fc.string({ maxLength: 20 }), value), (at, cut, put) =>
        open(sound.slice(0, at) + put + sound.slice(at + cut)),
      ),
      seededRuns(10_000),
    )
  })

  it('is opened or refused, with any key put anywhere', () => {
    const sound = JSON.stringify(SOUND)
    const places = [...sound.matchAll(/\{/g)].map(({ index }) => index + 1)
    fc.assert(
      fc.property(fc.constantFrom(...places), keys, value, (at, key, put) =>
        open(`${sound.slice(0, at)}${JSON.stringify(key)}:${put},${sound.slice(at)}`),
      ),
      seededRuns(10_000),
    )
  })
})

describe('workspaceText', () => {
  it.each([
    ['UTF-16, low byte first', [0xff, 0xfe, 0x7b, 0x00], 'encoding', /UTF-16/],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x7b], 'encoding', /UTF-16/],
    ['bytes that are no text', [0x7b, 0xc3, 0x28], 'encoding', /UTF-8/],
    ['more than 5 MB', new Array(5_000_001).fill(0x20), 'too-big', /5 MB/],
  ])('refuses %s', (_what, bytes, code, words) => {
    const problem = problemOf(() => workspaceText(Uint8Array.from(bytes as number[])))
    expect(problem.code).toBe(code)
    expect(problem.message).toMatch(words)
  })

  it('reads UTF-8, with or without its mark', () => {
    const bytes = new TextEncoder().encode('\ufeff{"name":"Caf\u00e9"}')
    expect(workspaceText(bytes)).toBe('{"name":"Café"}')
    expect(workspaceText(bytes.subarray(3))).toBe('{"name":"Café"}')
  })

  it('opens a file of before there were definitions, flags, mappings and notes of sources', () => {
    const old = written((file) => {
      for (const key of ['definitions', 'mappings', 'sourceNotes']) Reflect.deleteProperty(file, key)
      for (const question of [file.question, viewOf(file).question]) {
        Reflect.deleteProperty(question as object, 'flags')
        Reflect.deleteProperty(question as object, 'definition')
      }
    })
    expect(parseWorkspace(old)).toEqual({ ...SOUND, definitions: [], mappings: [], sourceNotes: [] })
  })

  it('takes a question by a definition of its own', () => {
    const own = written((file) => Object.assign(file.question as object, { definition: 'norwich-2' }))
    expect(parseWorkspace(own).question.definition).toBe('norwich-2')
  })
})
