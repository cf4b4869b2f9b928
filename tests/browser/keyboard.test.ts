import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { focused, report, tableRows, tabTo } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()

test('from an empty page to the detail of a hexagon by keyboard alone', async () => {
  const file = writeStreetFile(on.scratch, 'town.csv', inventedTown())
  const copy = writeStreetFile(on.scratch, 'town again.csv', inventedTown().slice(1))
  const { page, problems, close } = await openApp({ browser: on.browser })
  // From here on the browser hands its file dialogs to us; asked for only as the key goes down, it may come too late.
  page.on('filechooser', () => {})

  // The six links come first.
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Data')
  await tabTo(page, 'Add data')
  await chooseFile(page, file)
  await report(page).waitFor()
  await expect.poll(() => report(page).getByRole('status').innerText()).toContain('60 incidents are kept')
  expect(await focused(page)).toBe('Add data')

  // The same months again: the dialog has the focus, Escape changes nothing and hands the focus on.
  await chooseFile(page, copy)
  await page.getByRole('dialog').waitFor()
  expect(await focused(page)).toBe('More than one file has these months')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => report(page).getByRole('status').innerText()).toMatch(/^Cancelled/)
  expect((await tableRows(page, 'Rows of each file')).at(-1)?.[2]).toBe('60')
  expect(await focused(page)).not.toBe('')

  await tabTo(page, 'Explore')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('Explore')
  await tabTo(page, 'What')
  await page.keyboard.type('Robbery')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents of robbery/)

  await tabTo(page, 'Map of hexagons')
  // With none chosen an arrow chooses the busiest; the opposite arrow leads back.
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => chosen(page)).toMatch(/Mill Lane[\s\S]*10 incidents of robbery/)
  const start = new URL(page.url()).hash
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => new URL(page.url()).hash).not.toBe(start)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => new URL(page.url()).hash).toBe(start)
  await page.keyboard.press('+')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => chosen(page)).toBe('')

  await tabTo(page, 'Table')
  await page.keyboard.press('Enter')
  // One row is a stop of the Tab key; the arrow keys move on to the others.
  await tabTo(page, 'Mill Lane')
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe('Prison (Inventham)')
  await page.keyboard.press('Enter')
  await expect.poll(() => chosen(page)).toMatch(/It has a point on or near a prison/)
  expect(problems).toEqual([])
  await close()
})

async function chooseFile(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  await chooser.setFiles(file)
}

async function summary(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Answer' }).getByRole('status').first().innerText()
}

async function chosen(page: Page): Promise<string> {
  const hex = page.getByRole('region', { name: 'Chosen hexagon' })
  return (await hex.count()) === 0 ? '' : hex.innerText()
}
