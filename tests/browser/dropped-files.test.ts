import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openApp } from '../support/page.ts'
import { report, tableRows } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const scratch = mkdtempSync(join(tmpdir(), 'places-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** Unpacked from data.police.uk: one folder a month, with what macOS and Windows leave in it. */
const download = join(scratch, 'download')
for (const month of ['2024-01', '2024-02']) {
  const folder = join(download, month)
  mkdirSync(folder, { recursive: true })
  const incidents = inventedTown().filter((incident) => incident.month === month)
  writeStreetFile(folder, `${month}-invented-street.csv`, incidents)
  writeFileSync(join(folder, '.DS_Store'), 'Bud1')
  writeFileSync(join(folder, 'Thumbs.db'), 'thumbs')
}
const single = writeStreetFile(scratch, '2024-03-invented-street.csv', [{ id: 'one', month: '2024-03' }])

const LOADED = [
  ['2024-03-invented-street.csv', '1'],
  ['2024-01-invented-street.csv', '30'],
  ['2024-02-invented-street.csv', '30'],
  ['All files', '61'],
]

test('a folder dropped on the page is read with the folders in it, and the file beside it', async () => {
  const { page, problems, close } = await openApp()
  await drop(page, [download, single])
  expect(await rowsRead(page)).toEqual(LOADED)
  expect(await report(page).innerText()).not.toMatch(/left out|DS_Store|Thumbs/)
  expect(problems).toEqual([])
  await close()
})

test('the same where the browser has no handles, as Firefox and Safari', async () => {
  // Chromium itself refuses entries over file:// without this.
  const { page, problems, close } = await openApp({ args: ['--allow-file-access-from-files'] })
  await withoutHandles(page)
  await drop(page, [download, single])
  expect(await rowsRead(page)).toEqual(LOADED)
  expect(problems).toEqual([])
  await close()
})

test('a folder that cannot be read is named, and the file beside it is added', async () => {
  const { page, problems, close } = await openApp()
  await withoutHandles(page)
  await drop(page, [download, single])
  expect(await rowsRead(page)).toContainEqual(['2024-03-invented-street.csv', '1'])
  expect(await report(page).innerText()).toMatch(/download: The file could not be read/)
  expect(problems).toEqual([])
  await close()
})

test('files dropped by themselves are added, and the invitation to drop them goes', async () => {
  const { page, problems, close } = await openApp()
  const invitation = page.getByText('Drop the files or folders to add them')
  await drag(page, 'dragEnter', [single])
  await drag(page, 'dragOver', [single])
  await invitation.waitFor()
  await drop(page, [single, join(download, '2024-01', '2024-01-invented-street.csv')])
  expect(await invitation.count()).toBe(0)
  expect(await rowsRead(page)).toEqual([LOADED[1], LOADED[0], ['All files', '31']])
  expect(problems).toEqual([])
  await close()
})

/** Name and rows of each file in the Import report. */
async function rowsRead(page: Page): Promise<string[][]> {
  const [, ...rows] = await tableRows(page, 'Rows of each file')
  return rows.map((row) => row.slice(0, 2))
}

async function withoutHandles(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(DataTransferItem.prototype, 'getAsFileSystemHandle'))
}

/** Drops files and folders in the middle of the page, as dragged there from the system, and waits for the account of them. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await drag(page, type, paths)
  await report(page).waitFor()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
}

async function drag(page: Page, type: 'dragEnter' | 'dragOver' | 'drop', paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await session.detach()
}
