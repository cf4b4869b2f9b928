import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type ElementHandle, launch } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../support/find-browser.ts'
import { builtFile } from '../support/page.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const SCREENS = ['Data', 'Explore', 'Areas', 'Assess', 'Monitor', 'Report']

const firefox = findFirefox()
if (!firefox) console.warn('Firefox is not installed (Debian: firefox-esr): its smoke test is skipped.')

describe.skipIf(!firefox)('the built file in Firefox, over file://', () => {
  let browser: Browser
  const scratch = mkdtempSync(join(tmpdir(), 'places-'))
  const town = writeStreetFile(scratch, 'town.csv', inventedTown())
  beforeAll(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      // Puppeteer turns this off; a user's Firefox has it on, and it is what makes file:// hard.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(scratch, { recursive: true })
  })

  test('draws its six screens without an error', async () => {
    const { page, problems } = await open(browser)
    const links = await page.$$eval('a', (all) => all.map((link) => link.textContent?.trim()))
    for (const name of SCREENS) expect(links).toContain(name)
    expect(problems).toEqual([])
    await page.close()
  })

  test('reads a street file, draws its picture, and goes back', async () => {
    const { page, problems } = await open(browser)
    const input = await page.$('input[type=file]')
    if (!input) throw new Error('The page has no file input on its first screen, Data.')
    await (input as ElementHandle<HTMLInputElement>).uploadFile(town)
    const report = await page.waitForSelector('::-p-aria([name="Import report"][role="region"])')
    await expect
      .poll(() => report?.evaluate((region) => region.textContent), { timeout: 30_000 })
      .toMatch(/60 incidents are kept/)
    await page.click('a[href="#explore"]')
    await page.waitForFunction(() => document.querySelector('.summary')?.textContent?.startsWith('60 of 60 incidents'))
    // Steps of the Back button have to work over file:// here too.
    await page.evaluate(() => history.back())
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Data')
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
