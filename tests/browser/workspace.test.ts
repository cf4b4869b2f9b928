import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseWorkspace } from '../../src/core/workspace/parse-workspace.ts'
import type { WorkspaceFile } from '../../src/core/workspace/workspace.ts'
import { axe, openApp } from '../support/page.ts'
import type { FakeDisk } from '../support/pickers.ts'
import { stage } from './stage.ts'
import { addFiles, goTo, report } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()
const town = writeStreetFile(on.scratch, 'town.csv', inventedTown())

test('a saved workspace, opened again, has the question, the views and the settings; and never a row', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await ask(page, 'Robbery')
  await page.getByLabel('To', { exact: true }).selectOption('2024-01')
  await expect.poll(() => summary(page)).toMatch(/^10 of 10 incidents of robbery/)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('dialog', { name: 'Save the workspace' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Name of the file').fill('Norwich: locality')
  const { name, text } = await download(page, () => page.keyboard.press('Enter'))
  expect(name).toBe('Norwich locality.json')
  const file = parseWorkspace(text)
  expect(file.question).toMatchObject({ groups: ['Robbery'], to: '2024-01', resolution: 9 })
  expect(file.sources).toMatchObject([{ name: 'town.csv', bytes: readFileSync(town).length }])
  expect(file.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(text).not.toMatch(/Mill Lane|Station Road|case-|1\.308|52\.63|E0100/)
  await expect
    .poll(() => bar(page))
    .toMatch(/Norwich locality \(saved \d\d:\d\d\)[\s\S]*look for Norwich locality\.json/)

  await ask(page, 'serious-violence')
  await expect.poll(() => bar(page)).toMatch(/Norwich locality \(changes not saved\)/)
  const again = await download(page, () => page.keyboard.press('Control+s'))
  expect(again.name).toBe('Norwich locality.json')
  expect(parseWorkspace(again.text).question.groups).toEqual(['serious-violence'])
  expect(await axe(page)).toEqual([])
  await close()

  const other = await openApp({ browser: on.browser })
  await open(other.page, write('saved.json', text))
  await expect.poll(() => bar(other.page)).toMatch(/saved \(saved /)
  const offer = other.page.getByRole('region', { name: 'Data to open again' })
  expect(await offer.innerText()).toMatch(/saved\.json was saved with: 1 file, .* \(town\.csv\)/)
  expect(await axe(other.page)).toEqual([])
  const [chooser] = await Promise.all([
    other.page.waitForEvent('filechooser'),
    offer.getByRole('button', { name: 'Reopen its data' }).click(),
  ])
  await chooser.setFiles(town)
  await report(other.page).waitFor()
  await goTo(other.page, 'Explore')
  await expect.poll(() => summary(other.page)).toMatch(/^10 of 10 incidents of robbery, January 2024/)
  expect([...problems, ...other.problems]).toEqual([])
  await other.close()
})

test('undo and redo by keyboard and by button, each with its name; Back works beside them', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await expect.poll(() => summary(page)).toMatch(/^60 of 60/)
  expect(await page.getByRole('button', { name: 'Undo: nothing to undo' }).getAttribute('aria-disabled')).toBe('true')
  await ask(page, 'Robbery')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents of robbery/)
  await page.getByLabel('To', { exact: true }).selectOption('2024-01')
  await expect.poll(() => summary(page)).toMatch(/^10 of 10/)
  await page.keyboard.press('Control+z')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents of robbery/)
  expect(await bar(page)).toMatch(/Undone: the months\./)
  expect(new URL(page.url()).hash).not.toMatch(/to=2024-01/)
  await page.getByRole('button', { name: 'Undo: what is counted' }).click()
  await expect.poll(() => summary(page)).toMatch(/^60 of 60/)
  await page.keyboard.press('Control+y')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents of robbery/)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => summary(page)).toMatch(/^10 of 10/)
  expect(await page.getByRole('button', { name: 'Redo: nothing to redo' }).count()).toBe(1)
  expect(await axe(page)).toEqual([])
  await page.goBack()
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents of robbery/)
  expect(problems).toEqual([])
  await close()
})

test('a file that is no workspace is refused by name, and nothing changes', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  const hostile: [string, string, RegExp][] = [
    ['map.json', '{"type":"FeatureCollection","features":[]}', /GeoJSON/],
    ['cut.json', '{"format":', /not JSON, or its end is missing/],
    ['evil.json', '{"__proto__":{"polluted":true}}', /__proto__/],
    ['newer.json', '{"format":"places-and-spaces workspace","version":9}', /newer version of Places and Spaces/],
  ]
  for (const [name, text, words] of hostile) {
    await open(page, write(name, text))
    const dialog = page.getByRole('dialog', { name: `${name} was not opened` })
    expect(await dialog.innerText()).toMatch(words)
    if (name === 'map.json') expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  expect(await bar(page)).toMatch(/Workspace not saved/)
  const markup = '<img src=x onerror=alert(1)>'
  await open(page, write(`${'a'.repeat(20)}.json`, sound({ views: [view('v', markup)] })))
  await expect.poll(() => bar(page)).toMatch(/Opened a+\.json/)
  expect(await page.locator('img').count()).toBe(0)
  expect(problems).toEqual([])
  await close()
})

test('who has changes that are not saved is asked before another workspace is opened', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await ask(page, 'Robbery')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20/)
  const file = write('other.json', sound({}))
  const dialog = page.getByRole('dialog', { name: 'Your changes are not saved' })
  await open(page, file)
  await dialog.waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await summary(page)).toMatch(/^20 of 20/)
  await open(page, file)
  await dialog.getByRole('button', { name: 'Open without saving' }).click()
  await expect.poll(() => summary(page)).toMatch(/^40 of 40 incidents of violence and sexual offences/)
  expect(await bar(page)).toMatch(/It was saved with data that are not loaded now: gone\.csv/)
  expect(await page.getByRole('button', { name: 'Undo: nothing to undo' }).count()).toBe(1)
  await page.goBack()
  await expect.poll(() => summary(page)).toMatch(/^20 of 20/)
  expect(problems).toEqual([])
  await close()
})

test('through a handle: saved in place and read back, and never over what someone else wrote', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser, pickers: 'fake' })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(() => bar(page)).toMatch(/Saved as workspace\.json at/)
  expect(parseWorkspace(await onDisk(page, 'workspace.json')).question.groups).toEqual(['serious-violence'])
  await ask(page, 'Robbery')
  await page.keyboard.press('Control+s')
  await expect.poll(() => bar(page)).toMatch(/workspace \(saved/)
  const ours = await onDisk(page, 'workspace.json')
  expect(parseWorkspace(ours).question.groups).toEqual(['Robbery'])

  // A colleague saves the same file.
  const theirs = sound({})
  await page.evaluate((text) => (window as unknown as { disk: FakeDisk }).disk.write('workspace.json', text), theirs)
  await ask(page, 'serious-violence')
  await page.keyboard.press('Control+s')
  const changed = page.getByRole('dialog', { name: 'workspace.json has changed since you opened it' })
  await changed.waitFor()
  expect(await axe(page)).toEqual([])
  expect(await onDisk(page, 'workspace.json')).toBe(theirs)
  await page.evaluate(() => (window as unknown as { disk: FakeDisk }).disk.call('mine.json'))
  await changed.getByRole('button', { name: 'Save as' }).click()
  await expect.poll(() => bar(page)).toMatch(/Saved as mine\.json at/)
  expect(await onDisk(page, 'workspace.json')).toBe(theirs)
  expect(parseWorkspace(await onDisk(page, 'mine.json')).question.groups).toEqual(['serious-violence'])

  // The share goes away, then the file may not be written any more.
  await ask(page, 'Robbery')
  await page.evaluate(() => (window as unknown as { disk: FakeDisk }).disk.remove('mine.json'))
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog', { name: 'mine.json cannot be reached' }).waitFor()
  await page.evaluate(() => (window as unknown as { disk: FakeDisk }).disk.allow(false))
  await page.getByRole('button', { name: 'Save as' }).last().click()
  await page.getByRole('dialog', { name: 'Save the workspace' }).waitFor()
  const { name, text } = await download(page, () => page.keyboard.press('Enter'))
  expect(name).toBe('mine.json')
  expect(parseWorkspace(text).question.groups).toEqual(['Robbery'])

  // Theirs is opened through its handle.
  await page.evaluate(() => (window as unknown as { disk: FakeDisk }).disk.choose('workspace.json'))
  await page.keyboard.press('Control+o')
  await expect.poll(() => bar(page)).toMatch(/Opened workspace\.json/)
  expect(problems).toEqual([])
  await close()
})

test('the last data are one click away after the page is opened again; a changed file is named; nothing of a row is kept', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await expect.poll(() => stored(page)).toMatch(/town\.csv[\s\S]*"sha256":"[0-9a-f]{64}"/)
  expect(await stored(page)).not.toMatch(/Mill Lane|Station Road|Prison|case-|1\.3|52\.6|E0100|Robbery|2024-0/)
  await page.reload()
  await goTo(page, 'Data')
  const last = page.getByRole('region', { name: 'Data to open again' })
  expect(await last.innerText()).toMatch(/Last time: 1 file, \d+ kB \(town\.csv\)\.[\s\S]*choose those named here/)
  expect(await axe(page)).toEqual([])

  const changed = writeStreetFile(on.scratch, 'changed.csv', inventedTown().slice(0, 30))
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    last.getByRole('button', { name: 'Reopen last data' }).click(),
  ])
  await chooser.setFiles({ name: 'town.csv', mimeType: 'text/csv', buffer: readFileSync(changed) })
  const dialog = page.getByRole('dialog', { name: 'These are not the same files' })
  expect(await dialog.innerText()).toMatch(/Changed since then: town\.csv/)
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  const [second] = await Promise.all([
    page.waitForEvent('filechooser'),
    last.getByRole('button', { name: 'Reopen last data' }).click(),
  ])
  await second.setFiles(town)
  await report(page).waitFor()
  await expect.poll(() => last.count()).toBe(0)

  await page.reload()
  await goTo(page, 'Data')
  await last.getByRole('button', { name: 'Forget' }).click()
  await expect.poll(() => last.count()).toBe(0)
  await expect.poll(() => stored(page)).not.toMatch(/town/)
  expect(problems).toEqual([])
  await close()
})

test('closing the page is asked about only where there is something to lose', async () => {
  const { page, close } = await openApp({ browser: on.browser })
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.getByRole('heading', { level: 1 }).click()
  await page.reload()
  expect(asked).toEqual([])
  await addFiles(page, [town])
  await page.getByRole('heading', { level: 1 }).click()
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await close()
})

test('help is there by button and by key, and everything of the bar at 320 pixels and at 400 %', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser, width: 320, height: 256 })
  await page.getByRole('button', { name: 'Help' }).click()
  const help = page.getByRole('dialog', { name: 'Help' })
  expect(await help.innerText()).toMatch(/Ctrl \+ S[\s\S]*Where your data go/)
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe('Help')
  await page.keyboard.press('?')
  await help.getByRole('button', { name: 'Close' }).click()
  await help.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  for (const name of ['Undo', 'Redo', 'Save', 'Save as', 'Open', 'Help']) {
    const box = await page
      .getByRole('banner')
      .getByRole('button', { name, exact: !/do$/.test(name) })
      .boundingBox()
    expect(box?.height, name).toBeGreaterThanOrEqual(24)
    expect((box?.x ?? 999) + (box?.width ?? 0), name).toBeLessThanOrEqual(320)
  }
  expect(problems).toEqual([])
  await close()
})

function bar(page: Page): Promise<string> {
  return page.getByRole('banner').innerText()
}

async function summary(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Answer' }).getByRole('status').first().innerText()
}

async function ask(page: Page, what: string): Promise<void> {
  await page.getByLabel('What', { exact: true }).selectOption(what)
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

async function open(page: Page, file: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Open', exact: true })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
  await chooser.setFiles(file)
}

function onDisk(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => (window as unknown as { disk: FakeDisk }).disk.read(wanted) ?? '', name)
}

function write(name: string, text: string): string {
  const path = join(on.scratch, name)
  writeFileSync(path, text)
  return path
}

function view(id: string, name: string): WorkspaceFile['views'][number] {
  return { id, name, question: question(), hex: null, map: null }
}

function question(): WorkspaceFile['question'] {
  return {
    groups: ['Violence and sexual offences'],
    from: null,
    to: null,
    resolution: 9,
    measure: 'count',
    domain: 'index',
    per: 'residents',
    areas: [],
    domesticAbuse: 'include',
    flags: {},
    definition: 'norfolk-2024',
    neighbours: 1,
    null: null,
    against: ['asb'],
    baseFrom: null,
    baseTo: null,
    relativeTo: 'none',
    hours: null,
    chart: 'xmr',
    rebased: [],
    lookBack: null,
    ahead: 1,
    pick: { hexes: 20 },
    classes: 'growing',
  }
}

/** The text of a sound workspace file, with these keys for its own. */
function sound(change: Partial<WorkspaceFile>): string {
  return JSON.stringify({
    format: 'places-and-spaces workspace',
    version: 1,
    saved: '2026-03-01T14:02:00.000Z',
    training: false,
    question: question(),
    views: [],
    timeBreaks: [],
    settings: { cellSize: 'fixed' },
    sources: [{ name: 'gone.csv', bytes: 7, sha256: null }],
    ...change,
  })
}

/** Everything the page has left in the browser's stores, as text. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
    for (const { name } of await indexedDB.databases()) {
      const database = await request(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames)
        all.push(await request(database.transaction(store).objectStore(store).getAll()))
      database.close()
    }
    return JSON.stringify(all).replace(/"when":"[^"]*"/g, '')
  })
}
