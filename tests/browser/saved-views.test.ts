import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseWorkspace } from '../../src/core/workspace/parse-workspace.ts'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, goTo } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()
const town = writeStreetFile(on.scratch, 'town.csv', inventedTown())

test('a view is saved with its hexagon, shown, renamed, deleted, brought back; and comes out of the file as it was', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  const views = page.getByRole('region', { name: 'Saved views' })
  await page.getByLabel('What', { exact: true }).selectOption('Robbery')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20/)
  await page.getByRole('button', { name: /^Prison/ }).click()
  await expect.poll(() => chosen(page)).toMatch(/Prison/)
  const hash = new URL(page.url()).hash
  await page.getByLabel('Save this view as').fill('Robbery by the <b>prison</b>')
  await page.keyboard.press('Enter')
  await views.getByText('Robbery by the <b>prison</b>', { exact: true }).waitFor()
  expect(await axe(page)).toEqual([])

  await page.getByLabel('What', { exact: true }).selectOption('serious-violence')
  await page.getByLabel('Size of hexagon').selectOption('8')
  await expect.poll(() => new URL(page.url()).hash).toMatch(/resolution=8/)
  await views.getByRole('button', { name: /^Show Robbery/ }).click()
  await expect.poll(() => new URL(page.url()).hash).toBe(hash)
  await expect.poll(() => chosen(page)).toMatch(/Prison/)
  await page.goBack()
  await expect.poll(() => summary(page)).toMatch(/^60 of 60/)

  await views.getByRole('button', { name: /^Rename Robbery/ }).click()
  expect(await axe(page)).toEqual([])
  await page.keyboard.type('Gaol')
  await page.keyboard.press('Enter')
  await views.getByRole('button', { name: 'Delete Gaol' }).click()
  await expect.poll(() => views.innerText()).not.toMatch(/Gaol/)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('new-view')
  // In the field Ctrl+Z belongs to what is typed there.
  await page.keyboard.press('Control+z')
  expect(await views.innerText()).not.toMatch(/Gaol/)
  await page.getByRole('button', { name: 'Undo: deleting the view Gaol' }).click()
  await views.getByText('Gaol', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  const text = readFileSync(await saved.path(), 'utf8')
  const [view] = parseWorkspace(text).views
  expect(view).toMatchObject({ id: 'view-1', name: 'Gaol', question: { groups: ['Robbery'], resolution: 9 } })
  expect(hash).toContain(`hex=${view?.hex}`)
  await close()

  const again = await openApp({ browser: on.browser })
  await addFiles(again.page, [town])
  const file = join(on.scratch, 'gaol.json')
  writeFileSync(file, text)
  const [chooser] = await Promise.all([
    again.page.waitForEvent('filechooser'),
    again.page.getByRole('button', { name: 'Open', exact: true }).click(),
  ])
  await chooser.setFiles(file)
  await goTo(again.page, 'Explore')
  await again.page.getByRole('button', { name: 'Show Gaol' }).click()
  await expect.poll(() => chosen(again.page)).toMatch(/Prison/)
  await expect.poll(() => summary(again.page)).toMatch(/^20 of 20/)
  expect([...problems, ...again.problems]).toEqual([])
  await again.close()
})

async function summary(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Answer' }).getByRole('status').first().innerText()
}

async function chosen(page: Page): Promise<string> {
  const hex = page.getByRole('region', { name: 'Chosen hexagon' })
  return (await hex.count()) === 0 ? '' : hex.innerText()
}
