import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../support/browser.ts'

/** One browser for the tests of a file, and a folder for the files they make; both are gone when the tests are done. */
export function stage(): { readonly browser: Browser; readonly scratch: string } {
  let browser: Browser | null = null
  const scratch = mkdtempSync(join(tmpdir(), 'places-'))
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(scratch, { recursive: true })
  })
  return {
    scratch,
    get browser() {
      if (browser === null) throw new Error('The browser starts with the first test of the file.')
      return browser
    },
  }
}
