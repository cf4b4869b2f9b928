import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { flaggedExtract } from './flagged-extract.ts'
import { stage } from './stage.ts'
import { addFiles, goTo } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()
const town = writeStreetFile(on.scratch, 'town.csv', inventedTown())

test('data.police.uk: parts are offered, flags are not, and ready questions say what is missing', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  const ready = page.getByLabel('Ready questions')
  expect(await ready.locator('option', { hasText: 'no file says where a knife was involved' }).isDisabled()).toBe(true)
  await ready.selectOption('neighbourhood-crime')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents of neighbourhood crime/)
  await page.getByLabel('What', { exact: true }).selectOption('serious-violence/robbery')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents of serious violence \(robbery\)/)
  expect(
    await page.getByLabel('Domestic abuse', { exact: true }).locator('option', { hasText: 'Left out' }).isDisabled(),
  ).toBe(true)
  expect(await page.getByText('What rows say').count()).toBe(0)
  expect(await axe(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('an extract with flags: with and without are all, domestic abuse by itself is coarse, and the address says it', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [await flaggedExtract(on.scratch)])
  await goTo(page, 'Explore')
  await page.getByLabel('What', { exact: true }).selectOption('serious-violence')
  await expect.poll(() => summary(page)).toMatch(/^23 of 23 /)
  await page.getByText('What rows say: all').click()
  const knife = page.getByLabel('Knife', { exact: true })
  await knife.selectOption('only')
  await expect.poll(() => summary(page)).toMatch(/^7 of 7 /)
  await knife.selectOption('exclude')
  await expect.poll(() => summary(page)).toMatch(/^16 of 16 /)
  expect(await axe(page)).toEqual([])
  await knife.selectOption('include')
  const abuse = page.getByLabel('Domestic abuse', { exact: true })
  await abuse.selectOption('exclude')
  await expect.poll(() => summary(page)).toMatch(/^12 of 12 /)
  await abuse.selectOption('only')
  await expect.poll(() => summary(page)).toMatch(/^11 of 11 /)
  expect(await page.getByLabel('Size of hexagon').inputValue()).toBe('8')
  expect(await page.getByText(/would point at dwellings/).count()).toBe(1)
  expect(new URL(page.url()).hash).toMatch(/resolution=8&domesticAbuse=only/)
  await page.goBack()
  await expect.poll(() => summary(page)).toMatch(/^12 of 12 /)
  await page.getByLabel('Ready questions').selectOption('knife')
  await expect.poll(() => summary(page)).toMatch(/^7 of 7 /)
  expect(problems).toEqual([])
  await close()
})

/** The picture in a sentence, as the page has it. */
function summary(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Answer' }).getByRole('status').first().innerText()
}
