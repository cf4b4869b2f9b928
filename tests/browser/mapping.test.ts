import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, focused, report, tableRows } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()

/**
 * Sixty rows of a council's wardens with names and remarks, below a title and one header or more; no day is above 9, so that either
 * order could be meant.
 */
function wardens(name: string, headers = 1, rowCount = 60): string {
  const rows = Array.from({ length: rowCount }, (_, at) => {
    const date = `0${(at % 9) + 1}/0${(at % 7) + 1}/2025`
    const victim = ['Anna Smith', 'John Brown', 'Mary Jones'][at % 3]
    const remark = `Spoke to the ${at} people there about the noise and asked them to move on towards the bridge`
    return [`36/${10_000 + at}/25`, date, 623_000 + at * 10, 308_000 + at * 7, 'Nuisance', victim, remark].join(',')
  })
  const header = 'Ref no,Date,Easting,Northing,Incident type,Victim name,Notes'
  const path = join(on.scratch, name)
  writeFileSync(path, ['Incidents seen by wardens,,,,,,', ...Array(headers).fill(header), ...rows, ''].join('\r\n'))
  return path
}

/** Adds files and waits for the question how the first of them is read. */
async function asked(page: Page, files: readonly string[], title: string): Promise<Locator> {
  await page.setInputFiles('input[type=file]', [...files])
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.waitFor()
  return dialog
}

test('a table in doubt is asked about, filled in; Enter confirms, and the report says how its columns were read', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  const dialog = await asked(page, [wardens('wardens.csv')], 'How is wardens.csv read?')
  expect(await focused(page)).toBe('How is wardens.csv read?')
  expect(await dialog.getByLabel('To look at').innerText()).toMatch(/day or with the month first/)
  expect(await dialog.getByText('Month first: 03/04/2025 is 4 March 2025').count()).toBe(1)
  const columns = await tableRows(page, 'Columns of the file')
  expect(columns.map((row) => [row[0], row.at(-1)])).toEqual([
    ['Column', 'What becomes of it'],
    ['Ref no', 'kept as a salted hash'],
    ['Date', 'kept'],
    ['Easting', 'kept'],
    ['Northing', 'kept'],
    ['Incident type', 'kept'],
    ['Victim name', 'not kept: names of people'],
    ['Notes', 'not kept: free text may name people'],
  ])
  const text = await dialog.innerText()
  for (const personal of ['Anna', 'Brown', 'noise', '36/10000/25']) expect(text).not.toContain(personal)
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await report(page).waitFor()
  expect(await tableRows(page, 'Rows of each file')).toContainEqual(['wardens.csv', ...'60 60 0 0 0 60 0'.split(' ')])
  await page.getByText('Columns of wardens.csv: 5 of 7 columns kept').click()
  const told = await report(page).innerText()
  expect(told).toContain('Ref no (reference, to find repeats: kept as a salted hash)')
  expect(told).toContain('Victim name (names of people)')
  for (const personal of ['Anna', 'noise']) expect(told).not.toContain(personal)
  // The same header in the next file is known: nobody is asked.
  await addFiles(page, [wardens('more.csv', 1, 40)])
  await expect
    .poll(async () => (await tableRows(page, 'Rows of each file')).map(([name]) => name))
    .toContain('more.csv')
  expect(await report(page).innerText()).toContain('confirmed before for a file with the same header')
  await page.getByText('Columns of wardens.csv and more.csv: 5 of 7 columns kept').click()
  expect(problems).toEqual([])
  await close()
})

test('dates are read as a person says, and personal columns cannot be kept', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  const dialog = await asked(page, [wardens('us.csv')], 'How is us.csv read?')
  expect(await dialog.getByLabel('What Victim name says').locator('option').allInnerTexts()).toEqual(['Not kept'])
  await dialog.getByLabel('Month first').check()
  await dialog.getByRole('button', { name: 'Read it like this' }).click()
  await report(page).waitFor()
  // The first number of a date is 1 to 9 here, and the second 1 to 7.
  expect((await tableRows(page, 'Months of each force'))[1]?.[1]).toMatch(/^January 2025 to September 2025/)
  expect(problems).toEqual([])
  await close()
})

test('a date that is taken away has to be chosen again, and a role goes from one column to another', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  const dialog = await asked(page, [wardens('wardens.csv')], 'How is wardens.csv read?')
  await dialog.getByLabel('What Date says').selectOption('Not kept')
  const confirm = dialog.getByRole('button', { name: 'Read it like this' })
  expect(await confirm.getAttribute('aria-disabled')).toBe('true')
  expect(await dialog.getByText('Before it can be read: choose the column with the date.').count()).toBe(1)
  await confirm.click({ force: true })
  expect(await dialog.isVisible()).toBe(true)
  await dialog.getByLabel('What Date says').selectOption('date')
  await dialog.getByLabel('What Incident type says').selectOption('district')
  await dialog.getByLabel('Kind of incident of all rows').fill('Wardens’ call')
  await dialog.getByLabel('What Easting says').selectOption('northing')
  expect(await dialog.getByText('“Northing” is now read from Easting; Northing is not kept.').count()).toBe(1)
  expect(await dialog.getByText(/choose both columns of a place/).count()).toBe(1)
  await dialog.getByLabel('No places').check()
  await dialog.getByLabel('Kind of incident of all rows').press('Enter')
  await report(page).waitFor()
  expect(await tableRows(page, 'Rows of each file')).toContainEqual(['wardens.csv', ...'60 60 0 0 0 0 60'.split(' ')])
  expect(await tableRows(page, 'Incidents kept by type')).toContainEqual(['Wardens’ call', '60', '100%'])
  expect(problems).toEqual([])
  await close()
})

test('places of a grid that nobody named: nothing is chosen, and it is said what is needed', async () => {
  const path = join(on.scratch, 'feet.csv')
  const rows = Array.from(
    { length: 40 },
    (_, at) => `${1_950_000 + at * 31},${2_870_000 + at * 17},2${at % 9}/03/2025,Theft`,
  )
  writeFileSync(path, ['X,Y,Date,Incident type', ...rows, ''].join('\r\n'))
  const { page, problems, close } = await openApp({ browser: on.browser })
  const dialog = await asked(page, [path], 'How is feet.csv read?')
  expect(await dialog.getByLabel('To look at').innerText()).toMatch(/grid that the file does not name/)
  for (const name of ['Degrees: longitude and latitude', /^British National Grid/, 'No places'])
    expect(await dialog.getByRole('radio', { name }).isChecked()).toBe(false)
  const confirm = dialog.getByRole('button', { name: 'Read it like this' })
  expect(await confirm.getAttribute('aria-disabled')).toBe('true')
  expect(await dialog.getByText('Before it can be read: say what its places are written in.').count()).toBe(1)
  await page.keyboard.press('Enter')
  expect(await dialog.isVisible()).toBe(true)
  await dialog.getByLabel('No places').check()
  await confirm.click()
  await report(page).waitFor()
  expect(await tableRows(page, 'Rows of each file')).toContainEqual(['feet.csv', ...'40 40 0 0 0 0 40'.split(' ')])
  expect(problems).toEqual([])
  await close()
})

test('another row for the header is looked at again; the file is left out, or the load cancelled', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  const dialog = await asked(page, [wardens('wardens.csv', 2)], 'How is wardens.csv read?')
  const found = await dialog.getByLabel('Row of the header').inputValue()
  const other = found === '2' ? '3' : '2'
  await dialog.getByLabel('Row of the header').fill(other)
  await dialog.getByRole('button', { name: `Look again, with row ${other} as the header` }).click()
  await dialog.getByRole('button', { name: 'Read it like this' }).waitFor()
  expect(await dialog.getByLabel('Row of the header').inputValue()).toBe(other)
  expect(await focused(page)).toBe('How is wardens.csv read?')
  await dialog.getByRole('radio', { name: `Row ${found}`, exact: true }).check()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Read it like this' }).waitFor()
  expect(await dialog.getByLabel('Row of the header').inputValue()).toBe(found)
  await dialog.getByRole('button', { name: 'Leave this file out' }).click()
  await report(page).waitFor()
  expect(await report(page).innerText()).toContain('It was left out, as you chose.')
  await asked(page, [wardens('again.csv')], 'How is again.csv read?')
  await page.keyboard.press('Escape')
  await page.getByText('Cancelled.').waitFor()
  expect(problems).toEqual([])
  await close()
})

test('320 pixels wide: nothing but the tables scrolls sideways, and the buttons are reached', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser, width: 320, height: 640 })
  const dialog = await asked(page, [wardens('wardens.csv')], 'How is wardens.csv read?')
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Read it like this' }).click()
  await report(page).waitFor()
  expect(problems).toEqual([])
  await close()
})

test('of a download with several forces those are read that are chosen, with the keyboard alone', async () => {
  const town = readFileSync(writeStreetFile(on.scratch, 'town.csv', inventedTown()))
  const download = zipSync({
    '2024-01/2024-01-norfolk-street.csv': town,
    '2024-01/2024-01-suffolk-street.csv': town,
  })
  const path = join(on.scratch, 'download.zip')
  writeFileSync(path, download)
  const { page, problems, close } = await openApp({ browser: on.browser })
  const dialog = await asked(page, [path], 'Which forces of download.zip are read?')
  expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(0)
  expect(await axe(page)).toEqual([])
  expect(await dialog.getByRole('button', { name: 'Read these forces' }).getAttribute('aria-disabled')).toBe('true')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await report(page).waitFor()
  const files = (await tableRows(page, 'Rows of each file')).map(([name]) => name)
  expect(files).toEqual(['File', 'download.zip · 2024-01/2024-01-norfolk-street.csv', 'All files'])
  expect(problems).toEqual([])
  await close()
})
