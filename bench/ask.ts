import type { Page } from 'playwright-core'
import { withBenchPage } from './bench-page.ts'
import { type Figure, median } from './figure.ts'
import { type AskedCounts, type BenchQuestion, questions } from './questions.ts'

const QUESTIONS = 20
const RESOLUTION = 9
const MOST = 1 / 20

/** Any category and month range, against duckdb-wasm's GROUP BY in the same worker; the counts have to be the same. */
export function measureAsk(file: string, rounds: number, months: readonly string[]): Promise<Figure[]> {
  return withBenchPage(file, async (page) => {
    const asked = questions(QUESTIONS, months)
    await page.evaluate(async (resolution) => {
      const cells = await bench.worker.prepareEngine(bench.file())
      await bench.worker.prepareDuckdb(bench.file(), cells, resolution)
    }, RESOLUTION)
    const differences = await differingQuestions(page, asked)
    const ours: number[][] = []
    const duckdb: number[][] = []
    for (let round = 1; round <= rounds; round++) {
      ours.push(await page.evaluate((all) => bench.worker.engineTimes(all), asked))
      duckdb.push(await page.evaluate((all) => bench.worker.duckdbTimes(all), asked))
      console.error(
        `ask ${round}/${rounds}: ${ms(sum(ours.at(-1)))}, duckdb ${ms(sum(duckdb.at(-1)))} for all questions`,
      )
    }
    return figures(ours, duckdb, differences)
  })
}

async function differingQuestions(page: Page, asked: readonly BenchQuestion[]): Promise<number> {
  let differing = 0
  for (const question of asked) {
    const [ours, theirs] = await page.evaluate(
      async (one): Promise<[AskedCounts, AskedCounts]> => [
        await bench.worker.engineCounts(one),
        await bench.worker.duckdbCounts(one),
      ],
      question,
    )
    if (!same(ours, theirs)) differing += 1
  }
  return differing
}

function same(one: AskedCounts, other: AskedCounts): boolean {
  const cells = one.cells.length === other.cells.length && one.cells.every((count, at) => count === other.cells[at])
  return cells && one.outside === other.outside && one.withoutLocation === other.withoutLocation
}

function figures(ours: readonly number[][], duckdb: readonly number[][], differences: number): Figure[] {
  const together = [median(ours.map(sum)), median(duckdb.map(sum))] as const
  const ratio = together[0] / together[1]
  const each = Array.from({ length: QUESTIONS }, (_, at) => ({
    ours: medianOf(ours, at),
    duckdb: medianOf(duckdb, at),
  }))
  const hardest = each.reduce((worst, one) => (one.ours / one.duckdb > worst.ours / worst.duckdb ? one : worst))
  return [
    {
      name: `${QUESTIONS} random questions, against duckdb-wasm`,
      ours: ms(together[0]),
      other: ms(together[1]),
      ratio,
      goal: { words: '< 1/20', value: ratio, limit: MOST },
    },
    {
      name: 'That one of them at which duckdb-wasm does best',
      ours: ms(hardest.ours),
      other: ms(hardest.duckdb),
      ratio: hardest.ours / hardest.duckdb,
      goal: null,
    },
    {
      name: 'Questions whose counts differ from duckdb-wasm in any cell',
      ours: String(differences),
      other: '',
      ratio: null,
      goal: { words: '0', value: differences, limit: 0 },
    },
  ]
}

function medianOf(rounds: readonly number[][], question: number): number {
  return median(rounds.map((times) => times[question] as number))
}

function sum(values: readonly number[] = []): number {
  return values.reduce((all, value) => all + value, 0)
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`
}
