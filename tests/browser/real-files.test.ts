import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { data } from '../support/data.ts'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, report, tableRows } from './steps.ts'

const on = stage()

/** Lines below the header, counted by their ends: none of these files has a line break in a field. */
function rowsOf(path: string): number {
  const lines = readFileSync(path, 'latin1').split('\n')
  return lines.length - (lines.at(-1) === '' ? 1 : 0) - 1
}

const figure = (rows: number) => rows.toLocaleString('en-GB')

test('the anti-social behaviour of Lancashire is a table known unasked', async (context) => {
  const path = data('police/other/lancashire_asb.tab', context)
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [path])
  const rows = figure(rowsOf(path))
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
  expect(await tableRows(page, 'Incidents kept by type')).toContainEqual(['Anti-social behaviour', rows, '100%'])
  expect(problems).toEqual([])
  await close()
})

test('outcomes files hold no offences and are refused by that name', async (context) => {
  const folder = data('police/other', context)
  const { page, close } = await openApp({ browser: on.browser })
  await addFiles(
    page,
    ['03', '04', '05'].map((month) => join(folder, `2021-${month}-norfolk-outcomes.csv`)),
  )
  expect(await report(page).innerText()).toMatch(/Nothing was added\. 3 files were left out/)
  expect(await report(page).getByText('This is an outcomes file; it holds no offences').count()).toBe(3)
  await close()
})

test('robberies of another country stand where their file says, once a person has confirmed it', async (context) => {
  const path = data('timed/memphis_robberies.csv', context)
  const { page, problems, close } = await openApp({ browser: on.browser })
  await page.setInputFiles('input[type=file]', [path])
  await page.getByRole('dialog', { name: 'How is memphis_robberies.csv read?' }).waitFor()
  expect(await page.getByLabel('To look at').innerText()).toMatch(/outside the United Kingdom/)
  await page.keyboard.press('Enter')
  await report(page).waitFor()
  const rows = figure(rowsOf(path))
  expect((await tableRows(page, 'Rows of each file')).at(-1)?.slice(0, 3)).toEqual(['All files', rows, rows])
  expect(await report(page).innerText()).toContain('Most of its places lie outside the United Kingdom.')
  expect(problems).toEqual([])
  await close()
})

test('feet of an American grid are placed nowhere: a person says that there are no places, or leaves the file out', async (context) => {
  const path = data('timed/dcburglaries.csv', context)
  const { page, problems, close } = await openApp({ browser: on.browser })
  await page.setInputFiles('input[type=file]', [path])
  const dialog = page.getByRole('dialog', { name: 'How is dcburglaries.csv read?' })
  await dialog.waitFor()
  await page.keyboard.press('Enter')
  expect(await dialog.isVisible()).toBe(true)
  expect(await axe(page)).toEqual([])
  await dialog.getByLabel('No places').check()
  await page.keyboard.press('Enter')
  await report(page).waitFor()
  const rows = figure(rowsOf(path))
  const [all] = (await tableRows(page, 'Rows of each file')).slice(-1)
  expect(all?.slice(0, 3)).toEqual(['All files', rows, rows])
  expect(all?.slice(-2)).toEqual(['0', rows])
  expect(problems).toEqual([])
  await close()
})

test('a workbook of three sheets is asked about once', async (context) => {
  const path = data('timed/aggravated_assaults.xlsx', context)
  const { page, problems, close } = await openApp({ browser: on.browser })
  await page.setInputFiles('input[type=file]', [path])
  await page
    .getByRole('dialog', { name: 'How is aggravated_assaults.xlsx · Austin read?' })
    .waitFor({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  await report(page).waitFor({ timeout: 60_000 })
  // Rows of the sheets' own XML (<row> elements, less one header each): 8,696 + 1,577 + 2,529; two of Austin have no date.
  expect((await tableRows(page, 'Rows of each file')).at(-1)?.slice(0, 4)).toEqual([
    'All files',
    '12,802',
    '12,800',
    '2',
  ])
  expect(problems).toEqual([])
  await close()
})

test('lists of places are no incidents; markup in them is never run', async (context) => {
  const files = [
    data('places/norwich-amenities-osm-2019.csv', context),
    data('places/norwich-osm-html-in-properties.geojson', context),
  ]
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, files)
  const text = await report(page).innerText()
  const places = JSON.parse(readFileSync(files[1] as string, 'utf8')).features.length
  expect(text).toContain(`norwich-amenities-osm-2019.csv (${figure(rowsOf(files[0] as string))} places)`)
  expect(text).toContain(`norwich-osm-html-in-properties.geojson (${figure(places)} places)`)
  expect(text).toContain('no incidents')
  expect(problems).toEqual([])
  await close()
})
