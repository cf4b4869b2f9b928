import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { BLOCKED_PICKERS, fakePickers } from './pickers.ts'

/**
 * Address of the built file, the thing all browser tests test; PLACES_BUILT in the environment names another one. `hash` is the
 * address bar's, with its "#".
 */
export function builtFile(hash = ''): string {
  const file = resolve(process.env.PLACES_BUILT || resolve(import.meta.dirname, '../../dist/index.html'))
  if (!existsSync(file)) throw new Error(`${file} is not there: run "npm run build" first.`)
  return pathToFileURL(file).href + hash
}

export interface OpenedApp {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught errors and violations of the Content-Security-Policy so far; a test asserts that it is empty. */
  readonly problems: string[]
  /** Addresses requested so far by the page and its workers, the page itself first. */
  readonly requests: string[]
  /** Closes the page, and the browser where `openApp` started it. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** A browser to open the page in; without it one is started, and closed again with the page. */
  readonly browser?: Browser
  readonly width?: number
  readonly height?: number
  /** More flags for the browser started. */
  readonly args?: readonly string[]
  /** The address bar's hash, with its "#". */
  readonly hash?: string
  /** What the browser's file pickers do: refuse, as on a managed computer, or give files of a disk in memory (`window.disk`). */
  readonly pickers?: 'blocked' | 'fake'
}

/** Opens the built file over file://, in a fresh context (nothing stored), and waits until the app has drawn something. */
export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
  const browser = options.browser ?? (await launchBrowser(options.args))
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 720 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    acceptDownloads: true,
  })
  const problems: string[] = []
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  await context.exposeBinding('__placesViolation', (_source, violation: string) => problems.push(violation))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { __placesViolation: (text: string) => void }).__placesViolation
      report(`policy: ${event.effectiveDirective} refused ${event.blockedURI}`)
    })
  })
  await context.addInitScript(options.pickers === 'fake' ? fakePickers : { content: BLOCKED_PICKERS })
  const page = await context.newPage()
  await page.goto(builtFile(options.hash))
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
  return {
    page,
    context,
    problems,
    requests,
    close: () => (options.browser ? context.close() : browser.close()),
  }
}

/** One rule of axe broken: which, how badly, and the elements. */
export interface AxeViolation {
  readonly id: string
  readonly impact: string | null | undefined
  readonly help: string
  readonly elements: readonly string[]
}

/**
 * Violations of WCAG 2.2 AA (and below) that axe finds on the page as it is now.
 * @throws where axe has passed fewer rules than any real page passes: no violations would then mean that nothing was looked at.
 */
export async function axe(page: Page): Promise<AxeViolation[]> {
  // Legacy mode: axe otherwise opens a second page to gather frames, and the app has none.
  const results = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze()
  if (results.passes.length < 5)
    throw new Error(`axe passed only ${results.passes.length} rules: it did not really run.`)
  return results.violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    elements: nodes.map((node) => node.html),
  }))
}
