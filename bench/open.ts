import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { launchBrowser } from '../tests/support/browser.ts'
import { builtFile } from '../tests/support/page.ts'
import { type Figure, median } from './figure.ts'

const MOST = 2
const TIMEOUT_MS = 60_000

/** Opening the built page over file:// until it can be used, against a page of one file with an empty MapLibre map. */
export async function measureOpen(_file: string, rounds: number): Promise<Figure[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'places-and-spaces-bench-empty-map-'))
  const browser = await launchBrowser()
  try {
    await buildEmptyMap(outDir)
    const addresses = [`${builtFile()}#data`, pathToFileURL(join(outDir, 'index.html')).href]
    const times: [number[], number[]] = [[], []]
    // Round 0 fills what the system keeps of the files; a person's second opening is the usual one.
    for (let round = 0; round <= rounds; round++) {
      for (const [way, address] of addresses.entries()) {
        const time = await opened(browser, address)
        if (round > 0) times[way as 0 | 1].push(time)
      }
      if (round > 0) console.error(`open ${round}/${rounds}: ${ms(times[0].at(-1))}, empty map ${ms(times[1].at(-1))}`)
    }
    const [ours, other] = times.map(median) as [number, number]
    return [
      {
        name: 'Opening the page until it takes data, against an empty MapLibre page',
        ours: ms(ours),
        other: ms(other),
        ratio: ours / other,
        goal: { words: '< 2', value: ours / other, limit: MOST },
      },
    ]
  } finally {
    await browser.close()
    rmSync(outDir, { recursive: true })
  }
}

async function buildEmptyMap(outDir: string): Promise<void> {
  await build({
    root: resolve(import.meta.dirname, 'empty-map'),
    configFile: false,
    logLevel: 'error',
    plugins: [viteSingleFile()],
    build: { outDir, emptyOutDir: true, target: 'esnext', modulePreload: false },
  })
}

/** Milliseconds by the page's own clock, which starts with the navigation. A fresh context each time: nothing is kept. */
async function opened(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchOpening)
    await page.goto(address)
    const time = await page.waitForFunction(() => window.openedAt, undefined, { timeout: TIMEOUT_MS })
    return (await time.jsonValue()) as number
  } finally {
    await context.close()
  }
}

/**
 * Runs in the page before its own scripts. Ours can be used when the button "Add data" is there and enabled, and its worker answers
 * (any answer: it is asked for something that cannot be sent). The page of the empty map has no such button and says so by itself.
 */
function watchOpening(): void {
  const workers: Worker[] = []
  window.Worker = class extends Worker {
    constructor(...details: ConstructorParameters<typeof Worker>) {
      super(...details)
      workers.push(this)
    }
  }
  const observer = new MutationObserver(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Add data')
    const worker = workers[0]
    if (!button || button.disabled || button.ariaDisabled === 'true' || !worker) return
    observer.disconnect()
    worker.addEventListener('message', ({ data }) => {
      if (data?.id === 'bench') window.openedAt = performance.now()
    })
    worker.postMessage({ id: 'bench', type: 'GET', path: [] })
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true })
}

function ms(value = 0): string {
  return `${value.toFixed(0)} ms`
}
