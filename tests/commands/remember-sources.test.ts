import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { offerLastData } from '../../src/commands/offer-data.ts'
import { forgetSources, rememberSources } from '../../src/commands/remember-sources.ts'
import type { ImportReport } from '../../src/core/import/ledger.ts'
import { rememberedFiles } from '../../src/platform/remembered-files.ts'
import { newApp } from './stage.ts'

const ROW = 'case-1,2024-01,Mill Lane,1.3,52.63'
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function reportRefusing(...names: string[]): ImportReport {
  return { refused: names.map((name) => ({ name, refusal: 'empty', missing: [] })) } as unknown as ImportReport
}

beforeEach(() => forgetSources(newApp()))

describe('the files of a load', () => {
  it('are remembered by name, size and hash; those refused are not, and no row is', async () => {
    const app = newApp()
    const files = [new File([ROW], 'a.csv'), new File(['x'], 'notes.txt')]
    await rememberSources(app, files, reportRefusing('notes.txt'))
    const remembered = [{ name: 'a.csv', bytes: ROW.length, sha256: hash(ROW), handle: null }]
    expect(app.session.getState().sources).toEqual(remembered)
    expect(await rememberedFiles()).toEqual(remembered)
  })

  it('join those loaded before, once each', async () => {
    const app = newApp()
    await rememberSources(app, [new File(['1'], 'a.csv')], reportRefusing())
    await rememberSources(app, [new File(['2'], 'a.csv'), new File(['22'], 'b.csv')], reportRefusing())
    expect(app.session.getState().sources.map(({ name, sha256 }) => [name, sha256])).toEqual([
      ['a.csv', hash('2')],
      ['b.csv', hash('22')],
    ])
  })

  it('stay remembered when the data are removed while hashes are made', async () => {
    const app = newApp()
    const done = rememberSources(app, [new File([ROW], 'a.csv')], reportRefusing())
    app.session.setState({ sources: [] })
    await done
    expect((await rememberedFiles()).map(({ name }) => name)).toEqual(['a.csv'])
  })

  it('are offered at the next start, until they are forgotten', async () => {
    await rememberSources(newApp(), [new File([ROW], 'a\u202e.csv')], reportRefusing())
    const next = newApp()
    await offerLastData(next)
    expect(next.session.getState().offered).toMatchObject({ from: null, sources: [{ name: 'a .csv' }] })
    await forgetSources(next)
    expect(next.session.getState().offered).toBe(null)
    const later = newApp()
    await offerLastData(later)
    expect(later.session.getState().offered).toBe(null)
  })
})
