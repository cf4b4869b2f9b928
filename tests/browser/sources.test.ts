import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { flaggedExtract } from './flagged-extract.ts'
import { stage } from './stage.ts'
import { addFiles, report } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()
const town = writeStreetFile(on.scratch, 'town.csv', inventedTown())
const village = writeStreetFile(on.scratch, 'village.csv', [
  { id: 'v-1', month: '2024-03', at: [1.1, 52.7], type: 'Robbery' },
  { id: 'v-2', month: '2024-04', at: [1.1, 52.7], type: 'Drugs' },
])
const notes = join(on.scratch, 'notes.txt')
writeFileSync(notes, 'nothing')

const sources = (page: Page) => page.getByRole('region', { name: 'Sources' })
const fileOf = (page: Page, name: string) =>
  sources(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })
const marking = (page: Page) => sources(page).getByText('Marking of anything made').innerText()

test('each file is listed with what it holds, and its details are noted, shared and taken back', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town, village])
  expect(await fileOf(page, 'town.csv').innerText()).toMatch(
    /Street file of data\.police\.uk, January 2024 to February 2024: 60 rows kept, 100% with a location\./,
  )
  expect(await marking(page)).toMatch(/: Not protectively marked$/)
  await page.getByRole('button', { name: 'Edit details of town.csv' }).click()
  const form = page.getByRole('form', { name: 'Details of town.csv' })
  expect(await axe(page)).toEqual([])
  await form.getByLabel('Owner organisation').fill('x'.repeat(201))
  await form.getByRole('button', { name: 'Keep details' }).click()
  expect(await form.getByLabel('Owner organisation').evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await form.getByText('At most 200 characters.').count()).toBe(1)
  await form.getByLabel('Owner organisation').fill('Inventham Council')
  await form.getByLabel('Type of contributor').selectOption('Council')
  await form.getByLabel('Agreement reference').fill('ISA 12')
  await form.getByLabel('Marking').selectOption('OFFICIAL-SENSITIVE')
  expect(await form.getByLabel('Marking').locator('option').allInnerTexts()).toEqual([
    ...['Not protectively marked', 'OFFICIAL', 'OFFICIAL-SENSITIVE'],
  ])
  await form.getByLabel('Keep until').fill('2020-02-29')
  await form.getByRole('button', { name: 'Use these details for all files without any' }).click()
  expect(await marking(page)).toMatch(/: OFFICIAL-SENSITIVE$/)
  for (const name of ['town.csv', 'village.csv'])
    expect(await fileOf(page, name).innerText()).toMatch(
      /Inventham Council \(council\)\. OFFICIAL-SENSITIVE\. Agreement ISA 12\.\s+Keep until 29 February 2020: [\d,]+ days past\. Delete it or agree a new date\./,
    )
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo: the details of 2 files' }).click()
  await expect.poll(() => marking(page)).toMatch(/: Not protectively marked$/)
  expect(problems).toEqual([])
  await close()
})

test('one of two files is deleted: its rows are gone and the browser forgets it; the last leaves an empty page', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town, village])
  await page.getByRole('button', { name: 'Delete now: town.csv' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete town.csv?' })
  expect(await dialog.innerText()).toMatch(/already exported or saved elsewhere stay where they are/)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(await fileOf(page, 'town.csv').count()).toBe(1)
  await page.getByRole('button', { name: 'Delete now: town.csv' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await fileOf(page, 'town.csv').waitFor({ state: 'detached' })
  expect(await report(page).getByRole('status').innerText()).toMatch(/of 2 rows read, 2 incidents are kept/)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sources')
  await page.reload()
  await page.getByText('Last time: 1 file').waitFor()
  expect(await page.getByRole('region', { name: 'Data to open again' }).innerText()).toMatch(/\(village\.csv\)/)
  await addFiles(page, [village])
  await page.getByRole('button', { name: 'Delete now: village.csv' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await sources(page).waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor()
  expect(await page.getByText('Last time:').count()).toBe(0)
  expect(problems).toEqual([])
  await close()
})

test('data are replaced by files that can be read, and stay where they cannot', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  const replaceBy = async (path: string) => {
    const [dialog] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Replace data' }).click(),
    ])
    await dialog.setFiles(path)
  }
  await replaceBy(notes)
  await page.getByText(/Nothing was added\. 1 file was left out\. What was loaded before is unchanged\./).waitFor()
  expect(await fileOf(page, 'town.csv').count()).toBe(1)
  await replaceBy(village)
  await fileOf(page, 'village.csv').waitFor()
  expect(await fileOf(page, 'town.csv').count()).toBe(0)
  expect(await report(page).getByRole('status').innerText()).toMatch(/of 2 rows read/)
  expect(problems).toEqual([])
  await close()
})

test('a prepared file tells how complete its flags are; the list fits a narrow window', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser, width: 320, height: 720 })
  await addFiles(page, [await flaggedExtract(on.scratch)])
  expect(await marking(page)).toMatch(/: OFFICIAL$/)
  // 26 incidents; all say whether they are domestic abuse, 21 whether a knife was involved: 47 of 52.
  await page.getByText('Flags 90.4% complete').click()
  expect(await sources(page).innerText()).toMatch(/Knife: 80\.8% \(yes or no for 21 of 26\)/)
  await page.getByRole('button', { name: /^Edit details of/ }).click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await axe(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('columns that a person confirmed are remembered for the next file, and can be forgotten', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  const table = (month: string) => {
    const rows = ['Assault', 'Theft', 'Arson'].map((kind, at) => `1${at}/${month}/2025,${kind},62310${at},30850${at}`)
    const path = join(on.scratch, `council-${month}.csv`)
    writeFileSync(path, ['Incident date,Incident type,Easting,Northing', ...rows, ''].join('\n'))
    return path
  }
  await page.setInputFiles('input[type=file]', [table('03')])
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await fileOf(page, 'council-03.csv').waitFor()
  await addFiles(page, [table('04')])
  await fileOf(page, 'council-04.csv').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.getByText('Columns remembered for 1 kind of file').click()
  const words = 'Table of incidents: Incident date, Incident type, Easting and Northing'
  expect(await sources(page).innerText()).toContain(words)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: `Forget ${words}` }).click()
  expect(await page.getByText('Columns remembered').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo: forgetting columns of a file' }).click()
  await page.getByText('Columns remembered for 1 kind of file').waitFor()
  expect(problems).toEqual([])
  await close()
})
