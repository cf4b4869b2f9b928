import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Engine } from '../../../src/engine/engine.ts'
import { add, figures, loaded } from '../../engine/loading.ts'
import { seededRuns } from '../../support/property.ts'
import { incidents } from '../incidents.ts'
import { type GeneratedFile, generatedFiles, tally } from './generated-files.ts'

const asFile = ({ name, text }: GeneratedFile) => new File([text], name)
const sum = (named: Record<string, number>) => Object.values(named).reduce((all, one) => all + one, 0)

describe('the ledger', () => {
  it('accounts for every row of any mixture of sound and broken ones', async () => {
    await fc.assert(
      fc.asyncProperty(generatedFiles(), async (files) => {
        const { engine, report } = await loaded(...files.map(asFile))
        const expected = tally(files)
        expect(report.outcome).toBe('loaded')
        for (const [at, ledger] of [...report.files, report.all].entries()) {
          const { read, kept, rejected, repeats, blank, located, withoutLocation, withoutLocationBy } = figures(ledger)
          expect(read).toBe(kept + sum(rejected) + repeats + blank)
          expect(kept).toBe(located + withoutLocation)
          expect(withoutLocation).toBe(sum(withoutLocationBy))
          expect(figures(ledger)).toEqual(at < files.length ? expected.files[at]?.ledger : expected.all)
        }
        expect(engine.rejectedRows().map(({ file, row, reason }) => ({ file, row, reason }))).toEqual(
          expected.rejectedRows,
        )
      }),
      seededRuns(1500),
    )
  })

  it('does not depend on the order of the files, where no Crime ID comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(generatedFiles({ repeats: false }), async (files) => {
        const forwards = (await loaded(...files.map(asFile))).report
        const backwards = (await loaded(...files.map(asFile).reverse())).report
        expect(backwards.all).toEqual(forwards.all)
        expect(backwards.points).toBe(forwards.points)
        expect(backwards.categories).toEqual(forwards.categories)
      }),
      seededRuns(300),
    )
  })

  it('does not depend on whether files come in one load or in several', async () => {
    await fc.assert(
      fc.asyncProperty(generatedFiles(), async (files) => {
        const together = (await loaded(...files.map(asFile))).report
        const engine = new Engine()
        let last = together
        for (const file of files) last = await add(engine, [asFile(file)])
        expect(last.files).toEqual(together.files)
        expect(last.all).toEqual(together.all)
      }),
      seededRuns(300),
    )
  })

  it('never takes identical rows without a Crime ID for one incident', async () => {
    const story = incidents().times(7).of('Anti-social behaviour').withId('').times(3).of('Robbery')
    const { report } = await loaded(story.file())
    expect(report.all).toMatchObject({ read: 10, kept: 10, repeats: 0 })
  })

  it('keeps the first row of a Crime ID, in one file or in a later one of another month', async () => {
    const first = incidents().withId('a1').of('Burglary').withId('a1').of('Robbery').withId('a2').of('Drugs')
    const second = incidents().in('2021-04').withId('a2').of('Drugs').withId('a3').of('Drugs')
    const { report } = await loaded(first.file('march.csv'), second.file('april.csv'))
    expect(report.files.map(({ kept, repeats }) => ({ kept, repeats }))).toEqual([
      { kept: 2, repeats: 1 },
      { kept: 1, repeats: 1 },
    ])
    expect(report.categories).toEqual([
      { name: 'Burglary', rows: 1 },
      { name: 'Drugs', rows: 2 },
    ])
  })

  it('does not count a header whose last name has a stray quotation mark', async () => {
    const text = incidents().of('Drugs').csv().replace('Context', '"Context')
    const { engine, report } = await loaded(new File([text], 'street.csv'))
    expect(report.all).toMatchObject({ read: 1, kept: 1, rejected: {} })
    expect(engine.rejectedRows()).toEqual([])
  })

  // Nearly all of a line is two-byte characters: of two files a byte apart, a block of one ends inside a character.
  it.each(['', 'x'])(
    'reads a file of many blocks as one: rows and characters across a block edge are whole %j',
    async (shift) => {
      const rows = 30_000
      const long = 'é'.repeat(150)
      const lines = Array.from({ length: rows }, (_, at) => {
        const hint = at % 3 === 0 ? `"On or near ${long}, ${at % 89}"` : `On or near ${long} ${at % 89}`
        return `id${at},2021-0${(at % 9) + 1},Norfolk Constabulary,Norfolk Constabulary,1.29${at % 7},52.63,${hint},E01,Norwich 009F,Drugs,,`
      })
      const text = `${incidents().csv('\r\n').replace('Context', `Context${shift}`)}${lines.join('\r\n')}\r\n`
      const file = new File([text], 'large.csv')
      expect(file.size).toBeGreaterThan(8 * 1024 * 1024)
      const { report } = await loaded(file)
      expect(figures(report.all)).toMatchObject({
        read: rows,
        kept: rows,
        located: rows,
        rejected: {},
        repeats: 0,
        blank: 0,
      })
      expect(report.points).toBe(7)
      expect(report.files[0]?.notices).toEqual([])
      expect(report.coverage[0]?.months.map(({ rows: of }) => of).reduce((all, of) => all + of)).toBe(rows)
    },
  )
})
