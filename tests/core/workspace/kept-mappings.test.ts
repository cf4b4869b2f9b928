import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../../src/core/import/mapping.ts'
import { keptMappings } from '../../../src/core/workspace/kept-mappings.ts'
import { parseWorkspace } from '../../../src/core/workspace/parse-workspace.ts'
import { writeWorkspace } from '../../../src/core/workspace/write-workspace.ts'
import { SOUND } from './workspace-files.ts'

const [BASE] = SOUND.mappings as readonly [Mapping]
const column = (name: string): Mapping['columns'][number] => ({ name, role: null, why: 'not-used', personal: null })
const mapping = (recorder: string, ...names: string[]): Mapping => ({ ...BASE, recorder, columns: names.map(column) })
const recorders = (mappings: readonly Mapping[]) => mappings.map(({ recorder }) => recorder)

describe('mappings to be remembered', () => {
  it('are one for each header, whatever its case and spaces, the newest first', () => {
    const before = [mapping('old', 'Date', 'Easting'), mapping('other', 'Date', 'Ward')]
    const kept = keptMappings([mapping('new', ' date', 'EASTING'), mapping('third', 'Ward')], before)
    expect(recorders(kept)).toEqual(['new', 'third', 'other'])
  })

  it('are the newest hundred', () => {
    const before = Array.from({ length: 100 }, (_, at) => mapping(`${at}`, `column ${at}`))
    const kept = keptMappings([mapping('new', 'Date')], before)
    expect(recorders(kept)).toEqual(['new', ...before.slice(0, 99).map(({ recorder }) => recorder)])
  })

  it.each<[what: string, mapping: Mapping, kept: number]>([
    ['a line break in a header, which is the same header without it', mapping('', 'Date of\noffence'), 1],
    ['a column without a name', mapping('', 'Date', '', 'Ward'), 1],
    ['a column name of 201 letters', mapping('', 'x'.repeat(201)), 0],
    ['a name turned around', mapping('', 'a\u202eb'), 0],
    ['a header further down than is looked for', { ...mapping('', 'Date'), headerRow: 101 }, 0],
    ['a category of 201 letters', { ...mapping('', 'Date'), category: 'x'.repeat(201) }, 0],
  ])('with %s can be saved and opened again', (_, one, length) => {
    const mappings = keptMappings([one], [])
    expect(mappings).toHaveLength(length)
    expect(parseWorkspace(writeWorkspace({ ...SOUND, mappings })).mappings).toEqual(mappings)
  })
})
