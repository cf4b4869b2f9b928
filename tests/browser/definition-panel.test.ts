import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { flaggedExtract } from './flagged-extract.ts'
import { stage } from './stage.ts'
import { addFiles, goTo, tableRows } from './steps.ts'

const on = stage()

test('a definition is copied, changed, used, compared and taken back', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [await flaggedExtract(on.scratch)])
  expect(await tableRows(page, 'takes in of what is loaded')).toContainEqual([
    ...['Robbery', '5', 'Robbery of personal property'],
  ])
  await page.getByText('In no group: 1 type, 3 incidents').click()
  await page.getByRole('button', { name: 'Edit a copy' }).click()
  const form = page.getByRole('form', { name: 'A copy of the definition' })
  expect(await axe(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep and use' }).click()
  // The copy has no version yet: the field says so and has the focus.
  const version = form.getByLabel('Version')
  expect(await version.getAttribute('aria-invalid')).toBe('true')
  expect(await version.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('2025-01')
  const arson = form.getByRole('group', { name: 'Arson and criminal damage endangering life' })
  await arson.getByLabel('Offence codes').fill('56*\n57*')
  await form.getByRole('button', { name: 'Keep and use' }).click()
  await page.getByText('Norfolk definition of serious violence (changed here), 2025-01').first().waitFor()
  await expect
    .poll(() => page.getByRole('status').filter({ hasText: '2024-01' }).innerText())
    .toMatch(/0 incidents leave, 3 come in, 23 stay/)
  expect(await axe(page)).toEqual([])
  await goTo(page, 'Explore')
  await page.getByLabel('What', { exact: true }).selectOption('serious-violence')
  await expect.poll(() => summary(page)).toMatch(/^26 of 26 /)
  await page.getByLabel('Definition of serious violence').selectOption('norfolk-2024')
  await expect.poll(() => summary(page)).toMatch(/^23 of 23 /)
  expect(problems).toEqual([])
  await close()
})

/** The picture in a sentence, as the page has it. */
function summary(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Answer' }).getByRole('status').first().innerText()
}
