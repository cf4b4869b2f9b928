import { describe, expect, it } from 'vitest'
import { TRAINING_FORCE } from '../../src/core/vocabulary/training.ts'
import { Engine, NothingLoaded } from '../../src/engine/engine.ts'
import { incidents } from '../core/incidents.ts'
import { add, everythingSeen, question } from './loading.ts'

const real = () => incidents().times(3).of('Robbery').file('real.csv')
const invented = () => incidents().by(TRAINING_FORCE).times(2).of('Drugs').file('invented.csv')
const both = () => incidents().in('2021-04').of('Robbery').by(TRAINING_FORCE).of('Drugs').file('both.csv')
const refused = (...names: string[]) => names.map((name) => ({ name, refusal: 'training-and-real', missing: [] }))

describe('invented and real rows', () => {
  it.each([
    ['invented beside real', real, invented],
    ['real beside invented', invented, real],
    ['both in one file beside real', real, both],
    ['both in one file beside invented', invented, both],
  ])('never come together: %s', async (_, first, second) => {
    const engine = new Engine()
    const before = everythingSeen(engine, await add(engine, [first()]))
    const report = await add(engine, [second()])
    expect(report.outcome).toBe('nothing-loaded')
    expect(report.refused).toEqual(refused(second().name))
    expect(everythingSeen(engine, report)).toEqual(before)
  })

  it('never come together in one load, and nothing of it stays', async () => {
    const engine = new Engine()
    const report = await add(engine, [real(), invented()])
    expect(report.refused).toEqual(refused('real.csv', 'invented.csv'))
    expect(report.all.read).toBe(0)
    expect(() => engine.ask(question())).toThrow(NothingLoaded)
  })

  it('may come after each other, when what was loaded is let go of', async () => {
    const engine = new Engine()
    await add(engine, [invented()])
    engine.clear()
    expect(() => engine.ask(question())).toThrow(NothingLoaded)
    const report = await add(engine, [real()])
    expect([report.outcome, report.training, report.all.kept]).toEqual(['loaded', false, 3])
  })

  it('are told apart by the report, and every picture of invented ones says so first', async () => {
    const engine = new Engine()
    expect((await add(engine, [invented()])).training).toBe(true)
    expect(engine.ask(question()).caveats[0]).toEqual({ code: 'training-data' })
    const other = new Engine()
    await add(other, [real()])
    expect(other.ask(question()).caveats.map(({ code }) => code)).not.toContain('training-data')
  })
})
