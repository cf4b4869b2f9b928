import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { TRAINING_MARK } from '../../src/core/vocabulary/training.ts'
import { axe, type OpenedApp, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, goTo, report } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()

/** The page with the county loaded, as the button does it. */
async function withCounty(width = 1280): Promise<OpenedApp> {
  const app = await openApp({ browser: on.browser, width })
  await app.page.getByRole('button', { name: 'Try the invented county' }).click()
  await isLoaded(app.page)
  return app
}

async function isLoaded(page: Page): Promise<void> {
  await page.getByText(`${TRAINING_MARK}.`).first().waitFor({ timeout: 60_000 })
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
}

it('is there after one press, with progress, and says on every screen that it is invented', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await page.getByRole('button', { name: 'Try the invented county' }).click()
  await page.getByText(/Making the invented county: \d+ of 36 months/).waitFor()
  await isLoaded(page)
  expect(await report(page).innerText()).toContain('41 files added')
  for (const screen of ['Explore', 'Areas', 'Assess', 'Monitor', 'Report', 'Data']) {
    await goTo(page, screen)
    await page.getByText(`${TRAINING_MARK}.`).first().waitFor()
    expect(await axe(page)).toEqual([])
  }
  expect(problems).toEqual([])
  await close()
})

it('can be cancelled while it is made, and is then not there', async () => {
  const { page, close } = await openApp({ browser: on.browser })
  await page.getByRole('button', { name: 'Try the invented county' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  expect(await page.getByText(`${TRAINING_MARK}.`).count()).toBe(0)
  await page.getByRole('button', { name: 'Try the invented county' }).waitFor()
  await close()
})

it('opens by its address, and keeps it', async () => {
  const { page, close } = await openApp({ browser: on.browser, hash: '#explore?county=invented' })
  await isLoaded(page)
  await page.getByRole('region', { name: 'Answer' }).getByText('46,591').first().waitFor()
  expect(page.url()).toContain('county=invented')
  await page.reload()
  await isLoaded(page)
  await close()
})

it('refuses real data beside it; removed, it leaves nothing behind', async () => {
  const real = writeStreetFile(on.scratch, 'real.csv', inventedTown())
  const { page, close } = await withCounty()
  await addFiles(page, [real])
  await page.getByText('Invented training data and real data are never put together').waitFor()
  await goTo(page, 'Explore')
  expect(await page.getByRole('region', { name: 'Answer' }).innerText()).toContain('46,591')
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Remove what is loaded' }).click()
  await page.getByText('No data loaded').waitFor()
  expect(await page.getByText(TRAINING_MARK).count()).toBe(0)
  expect(page.url()).not.toContain('county')
  await addFiles(page, [real])
  expect(await page.getByText(TRAINING_MARK).count()).toBe(0)
  await goTo(page, 'Explore')
  expect(await page.getByRole('region', { name: 'Answer' }).innerText()).not.toContain('TRAINING')
  await close()
})

it('is refused beside real data, by its address too', async () => {
  const real = writeStreetFile(on.scratch, 'first.csv', inventedTown())
  const { page, close } = await openApp({ browser: on.browser })
  await addFiles(page, [real])
  expect(await page.getByRole('button', { name: 'Try the invented county' }).count()).toBe(0)
  await page.evaluate(() => {
    window.location.hash = '#data?county=invented'
  })
  await page.getByText('Invented and real data are never shown together').waitFor()
  expect(await page.getByText(TRAINING_MARK).count()).toBe(0)
  await close()
})

it('gives all its files away in one zip, each marked, and shows what was planted', async () => {
  const { page, close } = await withCounty()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all its files (zip)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('TRAINING-invented-county.zip')
  const files = unzipSync(readFileSync(await download.path()))
  expect(Object.keys(files).filter((name) => name.endsWith('-street.csv'))).toHaveLength(36)
  for (const [name, bytes] of Object.entries(files)) {
    expect(name.toLowerCase()).toContain('training')
    expect(strFromU8(bytes)).toContain(TRAINING_MARK)
  }
  await page.getByText('What was planted (the answers)').click()
  await page.getByRole('button', { name: 'Show on the map' }).first().click()
  await page.getByRole('region', { name: 'Chosen hexagon' }).waitFor()
  await close()
})

it.each([1280, 320])('is clean for axe at %i pixels with its answers open and a hexagon chosen', async (width) => {
  const { page, close } = await withCounty(width)
  await page.getByText('What was planted (the answers)').click()
  expect(await axe(page)).toEqual([])
  await goTo(page, 'Explore')
  await page.getByRole('application').press('ArrowDown')
  await page.getByRole('region', { name: 'Chosen hexagon' }).waitFor()
  expect(await axe(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await close()
})

it.each([
  ['with WebGL', []],
  ['without WebGL', ['--disable-3d-apis']],
] as const)('what was planted is shown close by on the map, from the Data screen too: %s', async (_, args) => {
  const { page, close } = await openApp({ args })
  await page.getByRole('button', { name: 'Try the invented county' }).click()
  await isLoaded(page)
  await page.getByText('What was planted (the answers)').click()
  await page.getByRole('button', { name: 'Show on the map' }).nth(1).click()
  await page.getByRole('region', { name: 'Chosen hexagon' }).waitFor()
  // The whole county has a scale of kilometres.
  const scale = page.locator('.maplibregl-ctrl-scale, .map-canvas .scale').first()
  await expect.poll(() => scale.textContent()).toMatch(/^\d{3}\sm$/)
  await close()
})
