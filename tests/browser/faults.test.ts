import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, goTo, report, tableRows } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()

const fault = (name: string) => join(import.meta.dirname, '../../fixtures/faults', name, '2021-03-norfolk-street.csv')

test('files that cannot be used are named with the reason, and what was loaded stays', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [fault('outcomes-file'), fault('empty')])
  expect(await report(page).innerText()).toMatch(/Nothing was added\. 2 files were left out/)
  expect(await axe(page)).toEqual([])
  await goTo(page, 'Explore')
  expect(await page.getByText('Nothing is loaded yet').count()).toBe(1)
  await goTo(page, 'Data')

  await addFiles(page, [writeStreetFile(on.scratch, 'town.csv', inventedTown())])
  await addFiles(page, [fault('stop-and-search-file'), fault('one-column-missing')])
  const text = await report(page).innerText()
  expect(text).toMatch(/This is a stop and search file; it holds no offences/)
  expect(text).toMatch(/street\.csv: This is not a street file .* It has no column “Crime type”/)
  expect((await tableRows(page, 'Rows of each file')).at(-1)?.[2]).toBe('60')
  expect(problems).toEqual([])
  await close()
})

test('rejected rows are named, and can be saved without any of their values', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [fault('text-in-coordinates')])
  expect(await report(page).innerText()).toMatch(
    /2021-03-norfolk-street\.csv: 2 rows \(rows [\d, and]+\): text where a coordinate/,
  )
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save rejected rows (CSV)' }).click(),
  ])
  const saved = readFileSync(await download.path(), 'utf8')
  expect(saved).toMatch(
    /^\ufeffFile,Row,Reason\r\n2021-03-norfolk-street\.csv,\d+,text where a coordinate should be\r\n/,
  )
  const values = readFileSync(fault('text-in-coordinates'), 'utf8').split('\n').slice(1).join().split(',')
  for (const value of values)
    if (value.length > 6) expect(saved.replaceAll('2021-03-norfolk-street.csv', '')).not.toContain(value.trim())
  expect(problems).toEqual([])
  await close()
})

test('markup in file names and places is shown as text and never run', async () => {
  const hostile = '<img src=x onerror="document.title=1">'
  const file = writeStreetFile(
    on.scratch,
    '<img src=x onerror=alert(1)>.csv',
    inventedTown().map((incident) => ({ ...incident, near: hostile.replaceAll('"', '') })),
  )
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [file])
  expect((await tableRows(page, 'Rows of each file'))[1]?.[0]).toBe('<img src=x onerror=alert(1)>.csv')
  await goTo(page, 'Explore')
  await page
    .getByRole('button', { name: /onerror/ })
    .first()
    .click()
  await page.getByRole('region', { name: 'Chosen hexagon' }).waitFor()
  expect(await page.locator('img').count()).toBe(0)
  expect(problems).toEqual([])
  await close()
})
