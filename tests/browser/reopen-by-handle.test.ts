import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { goTo, report } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()

test('files dropped on the page are opened again by one click, by the handles the browser kept', async () => {
  const first = writeStreetFile(on.scratch, 'first.csv', inventedTown().slice(0, 40))
  const second = writeStreetFile(on.scratch, 'second.csv', [{ id: 'x', month: '2024-05' }])
  const { page, problems, close } = await openApp({ browser: on.browser })
  let dialogs = 0
  page.on('filechooser', () => {
    dialogs += 1
  })
  await drop(page, [first, second])
  await remembered(page)
  const last = page.getByRole('region', { name: 'Data to open again' })
  const reopen = page.getByRole('button', { name: 'Reopen last data' })

  await page.reload()
  await goTo(page, 'Data')
  expect(await last.innerText()).toMatch(
    /^Last time: 2 files, \d+ kB \(first\.csv and second\.csv\)\.\s+Reopen last data/,
  )
  await reopen.click()
  await report(page).waitFor()
  expect(await report(page).getByRole('status').first().innerText()).toMatch(/^2 files added/)
  await remembered(page)

  // One file is changed, one is gone.
  writeStreetFile(on.scratch, 'first.csv', inventedTown().slice(0, 20))
  rmSync(join(on.scratch, 'second.csv'))
  await page.reload()
  await goTo(page, 'Data')
  await reopen.click()
  const dialog = page.getByRole('dialog', { name: 'These are not the same files' })
  expect(await dialog.innerText()).toMatch(/Changed since then: first\.csv\.\s+Not there: second\.csv\./)
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Add them as they are' }).click()
  await report(page).waitFor()
  expect(await report(page).getByRole('status').first().innerText()).toMatch(/^1 file added/)
  expect(dialogs).toBe(0)
  expect(problems).toEqual([])
  await close()
})

/** Waits until the hashes are worked out and stored, which is after the report. */
async function remembered(page: Page): Promise<void> {
  const hashes = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const asked = indexedDB.open('places-and-spaces-1')
          asked.onsuccess = () => {
            const got = asked.result.transaction('last-load').objectStore('last-load').getAll()
            got.onsuccess = () => {
              asked.result.close()
              resolve(JSON.stringify(got.result))
            }
          }
        }),
    )
  await expect.poll(hashes).toMatch(/"sha256":"[^}]*\}[^}]*\}[^}]*"sha256":"/)
}

async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [...files], dragOperationsMask: 1 }
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  await report(page).waitFor()
}
