import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { inventedCounty } from '../src/training/invented-county.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { builtFile } from '../tests/support/page.ts'
import { BLOCKED_PICKERS } from '../tests/support/pickers.ts'
import { type Figure, median } from './figure.ts'

/** From the press of “Try the invented county” to its account, against adding the same 36 files, saved before. */
export async function measureTraining(_file: string, rounds: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'places-and-spaces-bench-training-'))
  const browser = await launchBrowser()
  try {
    const files: string[] = []
    for (const { file } of inventedCounty()) {
      files.push(join(folder, file.name))
      await writeFile(join(folder, file.name), file.text)
    }
    const [made, added]: [number[], number[]] = [[], []]
    for (let round = 1; round <= rounds; round++) {
      made.push(await timed(browser, (page) => page.getByRole('button', { name: 'Try the invented county' }).click()))
      added.push(await timed(browser, (page) => page.setInputFiles('input[type=file]', files)))
      console.error(
        `training ${round}/${rounds}: ${made.at(-1)?.toFixed(0)} ms, its files ${added.at(-1)?.toFixed(0)} ms`,
      )
    }
    const [ours, other] = [median(made), median(added)]
    return [
      {
        name: 'The invented county made and loaded, against loading its files',
        ours: `${(ours / 1000).toFixed(2)} s`,
        other: `${(other / 1000).toFixed(2)} s`,
        ratio: ours / other,
        goal: null,
      },
    ]
  } finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}

/** Milliseconds until the report of all files stands. */
async function timed(browser: Browser, start: (page: Page) => Promise<void>): Promise<number> {
  const context = await browser.newContext()
  try {
    await context.addInitScript({ content: BLOCKED_PICKERS })
    const page = await context.newPage()
    await page.goto(builtFile())
    await page.getByRole('button', { name: 'Add data' }).first().waitFor()
    const began = performance.now()
    await start(page)
    await page.getByText('36 files added').waitFor({ timeout: 120_000 })
    return performance.now() - began
  } finally {
    await context.close()
  }
}
