import { type Browser, launch } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../support/find-browser.ts'
import { builtFile } from '../support/page.ts'

const SCREENS = ['Data', 'Explore', 'Areas', 'Assess', 'Monitor', 'Report']

const firefox = findFirefox()
if (!firefox) console.warn('Firefox is not installed (Debian: firefox-esr): its smoke test is skipped.')

describe.skipIf(!firefox)('the built file in Firefox, over file://', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      // Puppeteer turns this off; a user's Firefox has it on, and it is what makes file:// hard.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    })
  })
  afterAll(() => browser?.close())

  test('draws its six screens without an error', async () => {
    const { page, problems } = await open(browser)
    const links = await page.$$eval('a', (all) => all.map((link) => link.textContent?.trim()))
    for (const name of SCREENS) expect(links).toContain(name)
    expect(problems).toEqual([])
    await page.close()
  })

  test('lets a worker start and answer', async () => {
    const { page, problems } = await open(browser)
    const answer = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const code = 'onmessage = (event) => postMessage(2 * event.data)'
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
          worker.onmessage = (event) => resolve(event.data)
          worker.onerror = () => reject(new Error('the worker did not start'))
          worker.postMessage(21)
        }),
    )
    expect(answer).toBe(42)
    expect(problems).toEqual([])
    await page.close()
  })
})

async function open(browser: Browser) {
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`uncaught: ${error}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  await page.goto(builtFile())
  await page.waitForSelector('#root > *')
  return { page, problems }
}
