import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/core/question/question.ts'
import { incidents } from '../../core/incidents.ts'
import { loaded, question } from '../loading.ts'
import { allWrong } from './all-wrong.ts'

const CODES = ['file-cut-off', 'far-outside', 'stacked-coordinates', 'point-list-changed', 'missing-location-changes']

describe('what is wrong with data', () => {
  it('is said beside every picture that it bears on', async () => {
    const { engine } = await loaded(...allWrong())
    const codes = engine.ask(question()).caveats.map(({ code }) => code)
    expect(codes.filter((code) => CODES.includes(code))).toEqual(CODES)
  })

  it.each<[code: string, asked: Partial<Question>]>([
    ['file-cut-off', { groups: ['Noise'] }],
    ['far-outside', { groups: ['Noise'] }],
    ['far-outside', { from: '2021-01', to: '2021-07' }],
    ['stacked-coordinates', { groups: ['Drugs'] }],
    ['point-list-changed', { from: '2021-01', to: '2021-06' }],
    ['point-list-changed', { from: '2021-07', to: '2021-08' }],
    ['missing-location-changes', { from: '2021-01', to: '2021-04' }],
    ['missing-location-changes', { groups: ['Noise'] }],
  ])('%s not beside a picture of %j', async (code, asked) => {
    const { engine } = await loaded(...allWrong())
    expect(engine.ask(question(asked)).caveats.map((caveat) => caveat.code)).not.toContain(code)
  })

  it('names files and figures', async () => {
    const { engine } = await loaded(...allWrong())
    const { caveats } = engine.ask(question())
    expect(caveats.filter(({ code }) => CODES.includes(code))).toEqual([
      { code: 'file-cut-off', files: ['2021-08-street.csv'] },
      expect.objectContaining({ code: 'far-outside', rows: 1 }),
      {
        code: 'stacked-coordinates',
        positions: [expect.objectContaining({ files: ['council.csv'], located: 80, spacing: 100 })],
      },
      {
        code: 'point-list-changed',
        changes: [{ force: 'Norfolk Constabulary', month: '2021-07', rows: 120, of: 120 }],
      },
      { code: 'missing-location-changes', changes: [expect.anything(), expect.anything()] },
    ])
  })

  it('is nothing in sound files', async () => {
    const { engine } = await loaded(incidents().times(200).of('Drugs').in('2021-04').times(200).of('Drugs').file())
    expect(engine.ask(question()).caveats.filter(({ code }) => CODES.includes(code))).toEqual([])
  })

  it.each([
    [10, true],
    [9, false],
  ] as const)('rounded positions in hexes of size %d: too fine is %s', async (resolution, isTooFine) => {
    const [, council] = allWrong()
    const { engine } = await loaded(council as File)
    const codes = engine.ask(question({ resolution })).caveats.map(({ code }) => code)
    expect(codes.includes('snap-points-too-fine')).toBe(isTooFine)
    expect(codes).not.toContain('snap-points')
  })
})
