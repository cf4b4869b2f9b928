import type { Browser } from 'playwright-core'
import { launchBrowser } from '../tests/support/browser.ts'
import { builtFile } from '../tests/support/page.ts'
import { BLOCKED_PICKERS } from '../tests/support/pickers.ts'
import { type Figure, median } from './figure.ts'

const MOST_MS = 200
const PROBE_MS = 5
const LOAD_TIMEOUT_MS = 300_000

/** The longest time the built page's main thread was busy while the file was loaded through its own button. */
export async function measureMainThread(file: string, rounds: number, rows: number): Promise<Figure[]> {
  const browser = await launchBrowser()
  const longest: number[] = []
  try {
    for (let round = 1; round <= rounds; round++) {
      longest.push(await longestTask(browser, file, rows))
      console.error(`main thread ${round}/${rounds}: ${longest.at(-1)?.toFixed(0)} ms`)
    }
  } finally {
    await browser.close()
  }
  const value = median(longest)
  return [
    {
      name: `Longest task of the main thread while loading ${file.endsWith('.xlsx') ? 'a workbook' : 'a CSV'} of ${rows.toLocaleString('en-GB')} rows`,
      ours: `${value.toFixed(0)} ms`,
      other: '',
      ratio: null,
      goal: { words: `<= ${MOST_MS} ms`, value, limit: MOST_MS },
    },
  ]
}

async function longestTask(browser: Browser, file: string, rows: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    // The browser's picker cannot be driven from here: the page falls back to the plain dialog.
    await context.addInitScript({ content: BLOCKED_PICKERS })
    const page = await context.newPage()
    await page.goto(`${builtFile()}#data`)
    const button = page.getByRole('button', { name: 'Add data' }).first()
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
    await page.evaluate(watchMainThread, PROBE_MS)
    await chooser.setFiles(file)
    const report = page.getByRole('region', { name: 'Import report' })
    await report.filter({ hasText: rows.toLocaleString('en-GB') }).waitFor({ timeout: LOAD_TIMEOUT_MS })
    // What the page still draws once the report stands belongs to the load.
    await page.waitForTimeout(1000)
    return await page.evaluate(() => watched.longest)
  } finally {
    await context.close()
  }
}

/**
 * Runs in the page. Two witnesses, and the worse counts: the browser's own list of tasks of 50 ms and more, and a timer that
 * notes how much later than asked it is called. (No function in it has a name: tsx would mark it for a helper the page lacks.)
 */
function watchMainThread(every: number): void {
  globalThis.watched = { longest: 0 }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration)
  }).observe({ type: 'longtask' })
  let before = performance.now()
  setInterval(() => {
    const now = performance.now()
    watched.longest = Math.max(watched.longest, now - before - every)
    before = now
  }, every)
}

declare global {
  var watched: { longest: number }
}
