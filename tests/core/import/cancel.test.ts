import { describe, expect, it } from 'vitest'
import type { LoadProgress } from '../../../src/core/import/load-progress.ts'
import { Engine } from '../../../src/engine/engine.ts'
import { add, everythingSeen, loaded } from '../../engine/loading.ts'
import { incidents } from '../incidents.ts'

/** A file of so many rows that it is read in several blocks. */
function large(name: string): File {
  const story = incidents().in('2021-05').times(24_000).of('Burglary').times(24_000).of('Robbery')
  return story.file(name)
}

const earlier = () => incidents().times(3).of('Anti-social behaviour').of('Drugs')

describe('Cancel', () => {
  it('in the middle of a file leaves what was there, and the next load starts afresh', async () => {
    const { engine, report } = await loaded(earlier().file())
    const seen = everythingSeen(engine, report)
    const file = large('large.csv')
    let progress: LoadProgress | null = null
    const cancelled = await add(engine, [file], {
      onProgress: (now) => {
        progress = now
      },
      isCancelled: () => progress !== null,
    })
    expect(progress).toMatchObject({ file: 'large.csv', position: 1, files: 1, ofBytes: file.size })
    expect((progress as LoadProgress | null)?.rows).toBeLessThan(48_000)
    expect(cancelled).toMatchObject({ outcome: 'cancelled', added: [], refused: [] })
    expect(everythingSeen(engine, cancelled)).toEqual(seen)
    expect((await add(engine, [file])).all).toMatchObject({ read: 48_004, kept: 48_004 })
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('at the %ith time it is looked for leaves what was there', async (time) => {
    const { engine, report } = await loaded(earlier().file())
    const seen = everythingSeen(engine, report)
    const files = ['2021-04', '2021-05', '2021-06', '2021-07'].map((month) =>
      incidents().in(month).of('Drugs').file(`${month}.csv`),
    )
    let looked = 0
    const cancelled = await add(engine, files, { isCancelled: () => ++looked >= time })
    expect(cancelled).toMatchObject({ outcome: 'cancelled', added: [] })
    expect(everythingSeen(engine, cancelled)).toEqual(seen)
    expect((await add(engine, files)).all).toMatchObject({ read: 8, kept: 8 })
  })

  it('while it is asked about a month that comes twice leaves what was there', async () => {
    const { engine, report } = await loaded(earlier().file('a.csv'))
    const seen = everythingSeen(engine, report)
    let asked = false
    const cancelled = await add(engine, [earlier().file('b.csv')], {
      isCancelled: () => asked,
      decideSameMonth: async () => {
        asked = true
        return 'keep'
      },
    })
    expect(cancelled.outcome).toBe('cancelled')
    expect(everythingSeen(engine, cancelled)).toEqual(seen)
  })

  it('of the first load leaves nothing loaded', async () => {
    const engine = new Engine()
    const cancelled = await add(engine, [earlier().file()], { isCancelled: () => true })
    expect(cancelled).toMatchObject({ outcome: 'cancelled', files: [], months: [], categories: [], points: 0 })
    expect(cancelled.all).toMatchObject({ read: 0, kept: 0 })
  })
})

describe('progress', () => {
  it('never goes backwards, says which file of how many, and ends with every row and byte', async () => {
    const files = [large('large.csv'), earlier().file('small.csv')]
    const steps: LoadProgress[] = []
    await add(new Engine(), files, { onProgress: (step) => steps.push(step) })
    for (const [at, step] of steps.entries()) {
      expect(step.rows).toBeGreaterThanOrEqual(steps[at - 1]?.rows ?? 0)
      expect(step.bytes).toBeGreaterThanOrEqual(steps[at - 1]?.bytes ?? 0)
    }
    const ofBytes = files.reduce((sum, { size }) => sum + size, 0)
    expect(steps.at(-1)).toEqual({ file: 'small.csv', position: 2, files: 2, rows: 48_004, bytes: ofBytes, ofBytes })
    expect(steps.filter(({ file }) => file === 'large.csv').length).toBeGreaterThan(1)
  })
})
