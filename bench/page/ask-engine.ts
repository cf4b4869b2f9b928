import { DEFAULT_QUESTION, type Question } from '../../src/core/question/question.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { AskedCounts, BenchQuestion } from '../questions.ts'
import { loadedEngine } from './load-ways.ts'

let engine: Engine | null = null

/** Loads the file and answers once, so that what is worked out once a table is there. Gives the study area's cells by H3 name. */
export async function prepareEngine(file: File): Promise<string[]> {
  engine = await loadedEngine(file)
  return Array.from(engine.ask(DEFAULT_QUESTION).cells, (cell) => cell.toString(16))
}

/** Milliseconds the whole of `Engine.ask` takes for each question. */
export function engineTimes(questions: readonly BenchQuestion[]): number[] {
  return questions.map((question) => {
    const asked = settled(question)
    const start = performance.now()
    ready().ask(asked)
    return performance.now() - start
  })
}

export function engineCounts(question: BenchQuestion): AskedCounts {
  const { values, totals } = ready().ask(settled(question))
  return { cells: Uint32Array.from(values), outside: totals.outside, withoutLocation: totals.withoutLocation }
}

function settled({ categories, from, to }: BenchQuestion): Question {
  return { ...DEFAULT_QUESTION, groups: categories, from, to }
}

function ready(): Engine {
  if (!engine) throw new Error('prepareEngine has not been called.')
  return engine
}
