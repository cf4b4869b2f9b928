import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openApp } from '../support/page.ts'
import { PERSONAL_ROWS, personalFile, valuesIn } from '../support/personal-file.ts'
import { stage } from './stage.ts'
import { goTo, report, tableRows } from './steps.ts'

const on = stage()

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const path = join(on.scratch, download.suggestedFilename())
  await download.saveAs(path)
  return { name: download.suggestedFilename(), bytes: readFileSync(path) }
}

const click = (page: Page, button: string) => () => page.getByRole('button', { name: button, exact: true }).click()

test('of twelve personal columns nothing is on the screen, in what the browser keeps, or in any file that is saved', async () => {
  const { text, personal } = personalFile()
  const path = join(on.scratch, 'victims.csv')
  writeFileSync(path, text)
  const { page, problems, close } = await openApp({ browser: on.browser, pickers: 'blocked' })
  await page.setInputFiles('input[type=file]', [path])
  const dialog = page.getByRole('dialog', { name: 'How is victims.csv read?' })
  await dialog.waitFor()
  const screens = [await dialog.innerHTML()]
  await page.keyboard.press('Enter')
  await report(page).waitFor()
  const rows = String(PERSONAL_ROWS).replace(/(\d)(\d{3})$/, '$1,$2')
  expect((await tableRows(page, 'Rows of each file')).at(-1)).toEqual([
    'All files',
    rows,
    rows,
    '0',
    '0',
    '0',
    rows,
    '0',
  ])
  // Not the whole page: its script holds names to know names by.
  screens.push(await page.locator('#root').innerHTML())

  const files = [await saved(page, click(page, 'Save prepared data'))]
  await goTo(page, 'Explore')
  await page.getByLabel('What', { exact: true }).selectOption('all')
  await page.getByText('Export what is shown').click()
  for (const button of [
    /Hexagons as CSV/,
    /Hexagons as GeoJSON/,
    /Months and categories/,
    /Notes/,
    /Map as a picture/,
  ]) {
    files.push(await saved(page, () => page.getByRole('button', { name: button }).click()))
  }
  // Not the whole page: its script holds names to know names by.
  screens.push(await page.locator('#root').innerHTML())
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const naming = page.getByRole('dialog', { name: 'Save the workspace' })
  await naming.waitFor()
  files.push(await saved(page, () => page.keyboard.press('Enter')))

  expect(files.map(({ name }) => name.replace(/^.*[.]/, ''))).toEqual([
    'places',
    'csv',
    'geojson',
    'csv',
    'txt',
    'png',
    'json',
  ])
  for (const { name, bytes } of files) expect({ name, found: valuesIn(bytes, personal) }).toEqual({ name, found: [] })
  for (const html of screens) expect(valuesIn(new TextEncoder().encode(html), personal)).toEqual([])
  const kept = await page.evaluate(everythingKept)
  expect(kept).toContain('victims.csv')
  expect(valuesIn(new TextEncoder().encode(kept), personal)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

/** Runs in the page: all that the browser keeps for it. (No function in it has a name: tsx would mark it for a helper it lacks.) */
async function everythingKept(): Promise<string> {
  const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie]
  for (const { name } of await indexedDB.databases()) {
    const opening = indexedDB.open(name ?? '')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    for (const store of opening.result.objectStoreNames) {
      const reading = opening.result.transaction(store).objectStore(store).getAll()
      await new Promise((resolve) => reading.addEventListener('success', resolve))
      kept.push(reading.result)
    }
  }
  return JSON.stringify(kept)
}
