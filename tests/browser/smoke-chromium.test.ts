import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Listener, listen } from '../support/listener.ts'
import { axe, openApp } from '../support/page.ts'
import { tryWayOut, WAYS_OUT, type WayOut } from '../support/ways-out.ts'

const SCREENS = ['Data', 'Explore', 'Areas', 'Assess', 'Monitor', 'Report']
/** Time for a request that slipped through to reach the listener; on loopback it takes a few milliseconds. */
const STRAGGLERS_MS = 500

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the built file, opened over file://', () => {
  test('shows its six screens without an error', async () => {
    const { page, problems, close } = await openApp({ browser })
    expect(page.url()).toMatch(/^file:/)
    for (const name of SCREENS) expect(await page.getByRole('link', { name, exact: true }).count(), name).toBe(1)
    expect(problems).toEqual([])
    await close()
  })

  test('is sealed by its policy, right after the charset', async () => {
    const { page, close } = await openApp({ browser })
    const first = await page.evaluate(() => [...document.head.children].slice(0, 2).map((meta) => meta.outerHTML))
    expect(first[0]).toMatch(/charset="utf-8"/i)
    expect(first[1]).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/)
    // WebAssembly may be compiled (SQLite, for GeoPackages); nothing else that is called unsafe is allowed.
    expect(first[1]?.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:/)
    await close()
  })

  test('asks for nothing but itself while a user goes from screen to screen', async () => {
    const { page, problems, requests, close } = await openApp({ browser })
    for (const name of SCREENS) await page.getByRole('link', { name, exact: true }).click()
    await page.waitForTimeout(STRAGGLERS_MS)
    expect(requests[0]).toMatch(/^file:/)
    expect(requests.filter((address) => !/^(blob|data):/.test(address))).toEqual([requests[0]])
    expect(problems).toEqual([])
    await close()
  })

  test('breaks no rule of axe on any screen', async () => {
    const { page, close } = await openApp({ browser })
    for (const name of SCREENS) {
      await page.getByRole('link', { name, exact: true }).click()
      expect(await axe(page), name).toEqual([])
    }
    await close()
  })
})

/**
 * Chromium opens a connection for a navigation before it asks the policy whether the frame may navigate. Nothing is sent over
 * it, and no policy prevents it.
 */
const CONNECTS_BEFORE_ASKING: readonly WayOut[] = ['iframe', 'form']

describe('a way out of the page', () => {
  let listener: Listener
  beforeEach(async () => {
    listener = await listen()
  })
  afterEach(() => listener.close())

  // Without this the tests below would also pass for an attempt that never asks anyone.
  test.each(WAYS_OUT)('%s: is a way out of a page without a policy', async (way) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    // A page of the listener itself: a local one may be refused for other reasons than its policy.
    await page.goto(`http://${listener.host}/`)
    await page.evaluate(tryWayOut, { way, host: listener.host })
    await expect.poll(() => listener.requests.join(), { timeout: 10_000 }).toContain(`/${way}`)
    await context.close()
  })

  test.each(WAYS_OUT)('%s: is closed in the built file', async (way) => {
    const { page, problems, close } = await openApp({ browser })
    const refusal = await page.evaluate(tryWayOut, { way, host: listener.host })
    await page.waitForTimeout(STRAGGLERS_MS)
    expect(listener.requests).toEqual([])
    expect(listener.bytes()).toBe(0)
    if (!CONNECTS_BEFORE_ASKING.includes(way)) expect(listener.connections()).toBe(0)
    expect([refusal, ...problems].join('\n'), 'the policy is what refused it').toMatch(/policy/i)
    await close()
  })
})
