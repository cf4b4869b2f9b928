import type { ImportReport, Ledger } from '../../src/core/import/ledger.ts'
import type { LoadOptions } from '../../src/core/import/load-files.ts'
import type { Picture } from '../../src/core/question/picture.ts'
import { DEFAULT_QUESTION, type Question } from '../../src/core/question/question.ts'
import { monthOf } from '../../src/core/vocabulary/month.ts'
import { Engine } from '../../src/engine/engine.ts'

/** The month in which the tests take place: none after it is believed. */
const LATEST = monthOf(2026, 3) as number

/** Adds files; a load that asks what to do about a month that comes twice fails, unless the test answers. */
export function add(engine: Engine, files: readonly File[], answers: Partial<LoadOptions> = {}): Promise<ImportReport> {
  return engine.load(files, {
    latest: LATEST,
    onProgress: () => {},
    isCancelled: () => false,
    decideSameMonth: async (conflicts) => {
      throw new Error(`not expected to be asked: ${JSON.stringify(conflicts)}`)
    },
    ...answers,
  })
}

/** An engine with these files loaded, and what it reported. */
export async function loaded(...files: File[]): Promise<{ engine: Engine; report: ImportReport }> {
  const engine = new Engine()
  return { engine, report: await add(engine, files) }
}

export function question(written: Partial<Question> = {}): Question {
  return { ...DEFAULT_QUESTION, ...written }
}

/** Count of each cell that is not zero, by H3 name, in the order of the ranking. */
export function countsOf(picture: Picture): [string, number][] {
  return Array.from(picture.ranking, (at) => [(picture.cells[at] as bigint).toString(16), picture.values[at] as number])
}

/** The figures of a ledger alone. */
export function figures(ledger: Ledger): Ledger {
  const { read, kept, located, withoutLocation, withoutLocationBy, rejected, repeats, blank } = ledger
  return { read, kept, located, withoutLocation, withoutLocationBy, rejected, repeats, blank }
}

/** All that a person can see of what is loaded: the account, and the picture of everything. */
export function everythingSeen(engine: Engine, report: ImportReport): unknown {
  const { all, files, coverage, categories, months, points } = report
  return { all, files, coverage, categories, months, points, counts: countsOf(engine.ask(question())) }
}
