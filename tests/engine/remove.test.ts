import { describe, expect, it } from 'vitest'
import { writePrepared } from '../../src/core/import/write-prepared.ts'
import type { PlaceLayer } from '../../src/core/table/place-layer.ts'
import { NothingLoaded } from '../../src/engine/engine.ts'
import { incidents } from '../core/incidents.ts'
import { add, everythingSeen, loaded, question } from './loading.ts'

/** Three months, each in a file; the second repeats a row of the first, the third one of the second and the first. */
function months(): [File, File, File] {
  const march = incidents().in('2021-03').withId('a').of('Robbery').times(3).of('Drugs').file('march.csv')
  const april = incidents().in('2021-04').withId('a').of('Robbery').withId('b').of('Burglary').file('april.csv')
  const may = incidents().in('2021-05').withId('a').of('Robbery').withId('b').of('Burglary').nowhere().of('Drugs')
  return [march, april, may.file('may.csv')]
}

const REMOVED: [what: string, sources: number[], left: (files: File[]) => File[]][] = [
  ['the first', [0], ([, april, may]) => [april as File, may as File]],
  ['one in the middle', [1], ([march, , may]) => [march as File, may as File]],
  ['the last', [2], ([march, april]) => [march as File, april as File]],
  ['two of them', [0, 1], ([, , may]) => [may as File]],
  ['none', [], (files) => files],
]

describe('files that are removed', () => {
  it.each(REMOVED)('%s: what is left is as if they had never been loaded', async (_, sources, left) => {
    const files = months()
    const { engine } = await loaded(...files)
    const report = engine.remove(sources)
    const fresh = await loaded(...left(files))
    expect(everythingSeen(engine, report)).toEqual(everythingSeen(fresh.engine, fresh.report))
    expect(report).toMatchObject({ outcome: 'loaded', added: [], refused: [] })
  })

  it('a repeat counts again once the row that it repeats is gone, and only once', async () => {
    const { engine, report } = await loaded(...months())
    expect(report.files.map(({ repeats }) => repeats)).toEqual([0, 1, 2])
    expect(engine.ask(question({ groups: ['Robbery'] })).totals.total).toBe(1)
    const after = engine.remove([0])
    expect(after.files.map(({ source, name, repeats }) => [source, name, repeats])).toEqual([
      [0, 'april.csv', 0],
      [1, 'may.csv', 2],
    ])
    expect(engine.ask(question({ groups: ['Robbery'] })).totals.total).toBe(1)
  })

  it('all of them: nothing is loaded', async () => {
    const { engine } = await loaded(...months())
    expect(engine.remove([0, 1, 2])).toMatchObject({ all: { read: 0, kept: 0 }, files: [], categories: [], months: [] })
    expect(() => engine.ask(question())).toThrow(NothingLoaded)
    await expect(engine.prepared()).rejects.toThrow(NothingLoaded)
  })

  it('may be added again, and files after them', async () => {
    const [march, april, may] = months()
    const { engine } = await loaded(march, april, may)
    engine.remove([0, 2])
    const report = await add(engine, [may, march])
    const fresh = await loaded(april, may, march)
    expect(report.added).toEqual(['may.csv', 'march.csv'])
    expect(everythingSeen(engine, report)).toEqual(everythingSeen(fresh.engine, fresh.report))
  })

  it('that there are not are refused, and nothing changes', async () => {
    const { engine, report } = await loaded(...months())
    expect(() => engine.remove([0, 3])).toThrow(RangeError)
    expect(everythingSeen(engine, engine.remove([]))).toEqual(everythingSeen(engine, report))
  })
})

describe('files that take the place of all that is loaded', () => {
  it('leave nothing of it', async () => {
    const [march, april, may] = months()
    const { engine } = await loaded(march)
    const report = await add(engine, [april, may], { replace: true })
    const fresh = await loaded(april, may)
    expect(report.added).toEqual(['april.csv', 'may.csv'])
    expect(everythingSeen(engine, report)).toEqual(everythingSeen(fresh.engine, fresh.report))
  })

  it.each([
    ['are cancelled', [months()[1]], { isCancelled: () => true }],
    ['cannot be used', [new File(['nothing'], 'bad.csv')], {}],
  ] as const)('and leave everything where they %s', async (_, files, answers) => {
    const { engine, report } = await loaded(months()[0])
    const before = everythingSeen(engine, report)
    const after = await add(engine, [...files], { ...answers, replace: true })
    expect(after).toMatchObject({ added: [], all: report.all })
    expect(after.outcome).not.toBe('loaded')
    expect(everythingSeen(engine, after)).toEqual(before)
  })

  it('are refused where they are invented and what is loaded is real, or the other way', async () => {
    const { engine, report } = await loaded(months()[0])
    const before = everythingSeen(engine, report)
    const invented = incidents().by('TRAINING DATA: invented constabulary').of('Drugs').file('invented.csv')
    const after = await add(engine, [invented], { replace: true })
    expect(after).toMatchObject({ outcome: 'nothing-loaded', training: false })
    expect(after.refused.map(({ refusal }) => refusal)).toEqual(['training-and-real'])
    expect(everythingSeen(engine, after)).toEqual(before)
    const training = await loaded(invented)
    const real = await add(training.engine, [months()[0]], { replace: true })
    expect(real).toMatchObject({ outcome: 'nothing-loaded', training: true })
  })
})

describe('lists of places', () => {
  const pubs: PlaceLayer = {
    name: 'licences.csv',
    bytes: 300,
    layout: 'licensing-register',
    isInvented: false,
    kinds: ['Pub', 'Club'],
    kind: Uint16Array.of(0, 0, 1),
    names: ['The Bell', 'The Fat Cat', 'Number 1'],
    lng: Int32Array.of(12_974_430, 12_800_000, 12_990_000),
    lat: Int32Array.of(526_289_340, 526_300_000, 526_280_000),
    opens: ['11:00', '', '22:00'],
    closes: ['23:00', '', '04:00'],
    ledger: { read: 6, withoutLocation: 2, rejected: { 'wrong-number-of-fields': 1 }, blank: 0 },
    notices: [],
    columns: { kept: ['Premises'], dropped: [{ name: 'Holder', why: 'personal-name' }] },
  }
  const file = async () => {
    const data = { ...incidents().of('Drugs').data(), places: [pubs] }
    return new File([await writePrepared(data)], 'all.places')
  }

  it('are reported apart from incidents', async () => {
    const { engine, report } = await loaded(await file())
    expect(report.all).toMatchObject({ read: 1, kept: 1 })
    expect(report.points).toBe(1)
    expect(report.places).toEqual([
      expect.objectContaining({
        ...{ name: 'licences.csv', layout: 'licensing-register', places: 3, read: 6, withoutLocation: 2 },
        kinds: [
          { name: 'Pub', places: 2 },
          { name: 'Club', places: 1 },
        ],
      }),
    ])
    expect(engine.places()).toEqual([{ ...pubs, notices: ['from-prepared-file'] }])
  })

  it('are removed by name, without the incidents', async () => {
    const { engine } = await loaded(await file())
    expect(engine.remove([], ['licences.csv'])).toMatchObject({ places: [], all: { kept: 1 } })
    expect(engine.places()).toEqual([])
  })

  it('stay when the incidents are removed, and can be saved alone', async () => {
    const { engine } = await loaded(await file())
    expect(engine.remove([0]).places).toHaveLength(1)
    const alone = await loaded(new File([await engine.prepared()], 'places.places'))
    expect(alone.report).toMatchObject({ outcome: 'loaded', files: [], all: { read: 0 } })
    expect(alone.engine.places()).toEqual(engine.places())
  })
})
