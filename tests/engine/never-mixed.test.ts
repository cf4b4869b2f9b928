import { describe, expect, it } from 'vitest'
import { TRAINING_FORCE } from '../../src/core/vocabulary/training.ts'
import { Engine, NothingLoaded } from '../../src/engine/engine.ts'
import { forged } from '../core/import/forged-prepared.ts'
import { incidents } from '../core/incidents.ts'
import { add, everythingSeen, loaded, question } from './loading.ts'

const NORFOLK = 'Norfolk Constabulary'
const real = () => incidents().times(3).of('Robbery').file('real.csv')
const invented = () => incidents().by(TRAINING_FORCE).times(2).of('Drugs').file('invented.csv')
const both = () => incidents().in('2021-04').of('Robbery').by(TRAINING_FORCE).of('Drugs').file('both.csv')
const refused = (...names: string[]) =>
  names.map((name) => ({ name, refusal: 'training-and-real', missing: [], isPart: false }))

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

  it.each([
    ['invented', NORFOLK, TRAINING_FORCE],
    ['real', TRAINING_FORCE, NORFOLK],
  ])('never come together, though all %s ones are repeats', async (_, kept, repeated) => {
    const by = (force: string) => incidents().by(force).withId('a').of('Drugs')
    const engine = new Engine()
    const before = everythingSeen(engine, await add(engine, [by(kept).file('kept.csv')]))
    const report = await add(engine, [by(repeated).file('repeated.csv')], { decideSameMonth: async () => 'keep' })
    expect(report.refused).toEqual(refused('repeated.csv'))
    expect(everythingSeen(engine, report)).toEqual(before)
  })

  it.each([
    ['invented', NORFOLK, TRAINING_FORCE],
    ['real', TRAINING_FORCE, NORFOLK],
  ])('never come together out of a prepared file whose repeats were made %s', async (_, kept, repeated) => {
    const twice = incidents().by(kept).withId('a').of('Drugs').withId('a').of('Drugs').file('twice.csv')
    const file = await (await loaded(twice)).engine.prepared()
    const lying = forged(file, ({ repeats }) => repeats.forces.splice(0, 1, repeated))
    const engine = new Engine()
    const report = await add(engine, [new File([lying], 'lying.places')])
    expect(report.refused).toEqual(refused('lying.places'))
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
