import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { build, preview } from 'vite'
import { launchBrowser } from '../tests/support/browser.ts'
import type { BenchPage } from './page/page.ts'

/** Isolated from other origins, as a page that asks for a fine clock has to be (5 microseconds instead of 100). */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** Runs `use` on the page of engines in a fresh browser, with `file` in its file input. */
export function withBenchPage<T>(file: string, use: (page: Page) => Promise<T>): Promise<T> {
  return withBuiltPage('page', async (page) => {
    await page.locator('input').setInputFiles(file)
    return use(page)
  })
}

/** Builds the page in that folder of the bench and runs `use` on it in a fresh browser. */
export async function withBuiltPage<T>(folder: string, use: (page: Page) => Promise<T>): Promise<T> {
  const root = resolve(import.meta.dirname, folder)
  const outDir = mkdtempSync(join(tmpdir(), 'places-and-spaces-bench-page-'))
  const common = { root, configFile: false, logLevel: 'error' } as const
  try {
    await build({
      ...common,
      build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
      worker: { format: 'es' },
    })
    const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', headers: ISOLATED } })
    const browser = await launchBrowser(['--js-flags=--expose-gc'])
    try {
      const page = await browser.newPage()
      page.on('pageerror', (error) => console.error(error))
      page.on('console', (message) => console.error(`page: ${message.text()}`))
      await page.goto(server.resolvedUrls?.local[0] as string)
      return await use(page)
    } finally {
      await browser.close()
      await server.close()
    }
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

/** The page's own name for what it offers, inside `page.evaluate`. */
declare global {
  var bench: BenchPage
}
