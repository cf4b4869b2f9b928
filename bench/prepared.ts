import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { withBenchPage } from './bench-page.ts'
import { type Figure, median } from './figure.ts'
import { loadedEngine } from './page/load-ways.ts'

/** From the prepared data file to the first picture, against the CSV it was prepared from, by the same engine in the same worker. */
export async function measurePrepared(file: string, rounds: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'places-and-spaces-bench-prepared-'))
  try {
    const prepared = join(folder, 'incidents.places')
    const engine = await loadedEngine(new File([await openAsBlob(file)], 'incidents.csv'))
    await writeFile(prepared, await engine.prepared())
    return await withBenchPage(file, (page) => inTurn(page, file, prepared, rounds))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function inTurn(page: Page, csv: string, prepared: string, rounds: number): Promise<Figure[]> {
  const [ours, texts]: [number[], number[]] = [[], []]
  for (let round = 1; round <= rounds; round++) {
    const one = await timed(page, prepared)
    const other = await timed(page, csv)
    if (one.rows !== other.rows) throw new Error('The two files did not give the same rows.')
    ours.push(one.ms)
    texts.push(other.ms)
    console.error(`prepared ${round}/${rounds}: ${one.ms.toFixed(0)} ms, CSV ${other.ms.toFixed(0)} ms`)
  }
  const [quick, slow] = [median(ours), median(texts)]
  const ratio = quick / slow
  return [
    {
      name: 'Prepared file to first picture, against its CSV',
      ours: `${(quick / 1000).toFixed(2)} s`,
      other: `${(slow / 1000).toFixed(2)} s`,
      ratio,
      goal: { words: '< 1/5', value: ratio, limit: 1 / 5 },
    },
  ]
}

/** Both files lie on the disk and are read from there. */
async function timed(page: Page, file: string): Promise<{ ms: number; rows: number }> {
  await page.locator('input').setInputFiles(file)
  return page.evaluate(() => bench.worker.loadEngine(bench.file()))
}
