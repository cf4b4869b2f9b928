import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPrepared } from '../../../src/core/import/prepared-layout.ts'
import { sniff } from '../../../src/core/import/rows/sniff.ts'
import { Engine } from '../../../src/engine/engine.ts'
import { add, everythingSeen, loaded, question } from '../../engine/loading.ts'
import { seededRuns } from '../../support/property.ts'
import { incidents } from '../incidents.ts'
import { type GeneratedFile, generatedFiles } from './generated-files.ts'

const asFile = ({ name, text }: GeneratedFile) => new File([text], name)

async function preparedFile(engine: Engine, name = 'norfolk.places'): Promise<File> {
  return new File([await engine.prepared()], name)
}

/** All that can be seen, without the notice that a file came out of a prepared one. */
function seen(engine: Engine, report: Parameters<typeof everythingSeen>[1]): unknown {
  const files = report.files.map((file) => ({
    ...file,
    notices: file.notices.filter((notice) => notice !== 'from-prepared-file'),
  }))
  // A load of nothing usable has no picture.
  if (report.all.kept === 0) return { files, all: report.all }
  return { ...(everythingSeen(engine, { ...report, files }) as object), rejected: engine.rejectedRows() }
}

const halves = fc
  .tuple(generatedFiles(), fc.nat(), fc.constantFrom('replace' as const, 'keep' as const))
  .map(([files, cut, said]) => ({ files, at: 1 + (cut % files.length), said }))

describe('a prepared data file', () => {
  it('added before other files, is what it was prepared from, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(halves, async ({ files, at, said }) => {
        const decideSameMonth = async () => said
        const [first, later] = [files.slice(0, at).map(asFile), files.slice(at).map(asFile)]
        // The first file again, under another name: a month that comes twice, and a repeat of each Crime ID.
        later.push(new File([(files[0] as GeneratedFile).text], 'again.csv'))
        const plain = await loaded(...first)
        const file = await preparedFile(plain.engine)
        const alone = await loaded(file)
        expect(seen(alone.engine, alone.report)).toEqual(seen(plain.engine, plain.report))
        const expected = await add(plain.engine, later, { decideSameMonth })
        const inTurn = await add(alone.engine, later, { decideSameMonth })
        const together = new Engine()
        const inOneDrop = await add(together, [...later, file], { decideSameMonth })
        expect(seen(alone.engine, inTurn)).toEqual(seen(plain.engine, expected))
        expect(seen(together, inOneDrop)).toEqual(seen(plain.engine, expected))
      }),
      seededRuns(600),
    )
  })

  it('added after other files, is what it was prepared from', async () => {
    await fc.assert(
      fc.asyncProperty(halves, async ({ files, at, said }) => {
        const decideSameMonth = async () => said
        const [first, later] = [files.slice(0, at).map(asFile), files.slice(at).map(asFile)]
        later.push(new File([(files[0] as GeneratedFile).text], 'again.csv'))
        const { engine } = await loaded(...first)
        const prepared = await preparedFile((await loadedFrom(later, 'keep')).engine)
        const expected = await loadedFrom(first, 'keep')
        const report = await add(expected.engine, later, { decideSameMonth })
        const other = await add(engine, [prepared], { decideSameMonth })
        expect(seen(engine, other)).toEqual(seen(expected.engine, report))
      }),
      seededRuns(600),
    )
  })

  it('of the same data has the same bytes, also after it was added itself', async () => {
    const story = incidents()
      .times(3)
      .of('Robbery')
      .withId('a')
      .of('Drugs')
      .withId('a')
      .of('Drugs')
      .nowhere()
      .of('Burglary')
    const { engine } = await loaded(story.file())
    const once = await engine.prepared()
    expect(await engine.prepared()).toEqual(once)
    const { engine: again, report } = await loaded(new File([once], 'a.places'))
    expect(report.files[0]).toMatchObject({ name: '2021-03-norfolk-street.csv', notices: ['from-prepared-file'] })
    expect(report.added).toEqual(['2021-03-norfolk-street.csv'])
    const twice = await again.prepared()
    expect((await loaded(new File([twice], 'b.places'))).report).toEqual(report)
    expect(await (await loaded(new File([twice], 'b.places'))).engine.prepared()).toEqual(twice)
  })

  it('is no text to a reader of text, and holds no Crime ID and no hint of a row that is gone', async () => {
    const decideSameMonth = async () => 'replace' as const
    const crimeId = 'c0ffee00'.repeat(8)
    const gone = incidents().at('Norwich 009F', [1.29, 52.62], 'On or near Gone Street').of('Drugs').file('old.csv')
    const { engine } = await loaded(gone)
    await add(engine, [incidents().withId(crimeId).of('Robbery').file('new.csv')], { decideSameMonth })
    const file = await engine.prepared()
    expect(isPrepared(file)).toBe(true)
    expect(sniff(file, 'a.csv')).toBe('binary')
    const text = new TextDecoder('latin1').decode(file)
    expect(text).toContain('Castle Street')
    expect(text).not.toContain('Gone Street')
    expect(text).not.toContain(crimeId)
    // Nor a category that none of its rows has any more, which would be a reason to refuse it.
    const { report } = await loaded(new File([file], 'a.places'))
    expect(report).toMatchObject({ outcome: 'loaded', refused: [], categories: [{ name: 'Robbery', rows: 1 }] })
  })

  it('is asked about like any file where it brings a month again', async () => {
    const story = incidents().times(4).of('Anti-social behaviour').times(2).of('Robbery')
    const { engine } = await loaded(story.file('march.csv'))
    const file = await preparedFile(engine)
    const conflicts: unknown[] = []
    const decideSameMonth = async (asked: unknown) => {
      conflicts.push(asked)
      return 'replace' as const
    }
    const report = await add(engine, [file], { decideSameMonth })
    expect(conflicts).toEqual([[expect.objectContaining({ files: ['march.csv', 'march.csv'], rows: [6, 6] })]])
    expect(report.all).toMatchObject({ read: 12, kept: 6, rejected: { 'replaced-by-later-file': 6 } })
    expect(engine.ask(question()).totals.total).toBe(6)
  })

  it('leaves nothing behind where the load is cancelled after it', async () => {
    const { engine } = await loaded(incidents().of('Drugs').file())
    const file = await preparedFile(engine)
    const fresh = new Engine()
    expect((await add(fresh, [file], { isCancelled: () => true })).outcome).toBe('cancelled')
    expect(fresh.size().rows).toBe(0)
  })

  it('tells how far the load is, over all files', async () => {
    const { engine } = await loaded(incidents().times(7).of('Drugs').file())
    const file = await preparedFile(engine)
    const told: unknown[] = []
    const april = incidents().in('2021-04').times(5).of('Drugs').file('april.csv')
    await add(new Engine(), [april, file], { onProgress: (progress) => told.push(progress) })
    const ofBytes = file.size + april.size
    expect(told).toEqual([
      { file: 'norfolk.places', position: 1, files: 2, rows: 7, bytes: file.size, ofBytes },
      { file: 'april.csv', position: 2, files: 2, rows: 12, bytes: ofBytes, ofBytes },
    ])
  })
})

async function loadedFrom(files: readonly File[], said: 'keep' | 'replace') {
  const engine = new Engine()
  return { engine, report: await add(engine, files, { decideSameMonth: async () => said }) }
}
