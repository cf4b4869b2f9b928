import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { latLngToCell } from 'h3-js'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { data } from '../support/data.ts'
import { axe, openApp } from '../support/page.ts'
import { addFiles, focused, goTo, tableRows, tabTo } from './steps.ts'

const VIOLENCE = 'Violence and sexual offences'

/** The ways a person can work the page: what pressing something by its name is. */
const BY_MOUSE = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const BY_KEYBOARD = async (page: Page, name: string) => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
const WAYS = [
  ['by mouse', BY_MOUSE, []],
  ['by keyboard alone', BY_KEYBOARD, []],
  ['by mouse, without a graphics card', BY_MOUSE, ['--disable-3d-apis']],
  ['by keyboard alone, without a graphics card', BY_KEYBOARD, ['--disable-3d-apis']],
] as const

/** Violence by H3 cell and month, counted in the plainest way. */
function violence(files: readonly string[]): Map<string, Map<string, number>> {
  const cells = new Map<string, Map<string, number>>()
  for (const file of files) {
    const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    for (const { Month: month = '', Longitude: lng, Latitude: lat, 'Crime type': type } of rows) {
      if (type !== VIOLENCE || !lng || !lat) continue
      const cell = latLngToCell(Number(lat), Number(lng), 9)
      const months = cells.get(cell) ?? new Map<string, number>()
      months.set(month, (months.get(month) ?? 0) + 1)
      cells.set(cell, months)
    }
  }
  return cells
}

/** Shift and Tab until the focus is there. */
async function backTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Shift+Tab')
    if ((await focused(page)).startsWith(name)) return
  }
  throw new Error(`Shift and Tab do not reach "${name}".`)
}

test.for(WAYS)(
  'find Prince of Wales Road and what lies there, keep it, and come back to it: %s',
  async ([, press, args], context) => {
    const folder = data('police/norfolk-2021-22', context)
    const files = readdirSync(folder).map((name) => join(folder, name))
    const counted = violence(files)
    const { page, problems, close } = await openApp({ args })
    page.on('dialog', (dialog) => void dialog.accept())
    await addFiles(page, files)
    await goTo(page, 'Explore')
    await page.getByText('38,163 of 39,599').first().waitFor()

    // What: violence. Where: Prince of Wales Road in Norwich, and not the two elsewhere.
    await page.getByLabel('What', { exact: true }).focus()
    await page.keyboard.type(VIOLENCE)
    await expect.poll(() => summary(page)).toMatch(/violence and sexual offences, March 2021/)
    if (press === BY_KEYBOARD) await backTo(page, 'Find a place')
    else await page.getByLabel('Find a place').click()
    await page.keyboard.type('prince of wales')
    await page.getByText('3 places found').waitFor()
    await press(page, 'Prince Of Wales Road, Norwich')
    const hex = page.getByRole('region', { name: 'Chosen hexagon' })
    await expect.poll(() => hex.innerText()).toMatch(/^Around Prince Of Wales Road \(Norwich\)/)
    const cell = chosenCell(page)
    const months = counted.get(cell) as Map<string, number>
    const total = [...months.values()].reduce((sum, count) => sum + count, 0)
    expect(await hex.innerText()).toContain(
      `${total} incidents of violence and sexual offences, March 2021 to March 2022`,
    )

    // By month, read off the table under the chart.
    await hex.getByText('Show as a table').focus()
    await page.keyboard.press('Enter')
    const shown = await hex
      .locator('table')
      .first()
      .evaluate((table) =>
        [...(table as HTMLTableElement).rows].slice(1).map((row) => [...row.cells].map((one) => one.innerText.trim())),
      )
    expect(shown.map(([, count]) => Number(count))).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
        .map((month) => months.get(`2021-${month}`) ?? 0)
        .concat(['01', '02', '03'].map((month) => months.get(`2022-${month}`) ?? 0)),
    )

    // Saved, undone, and saved again.
    if (press === BY_KEYBOARD) await tabTo(page, 'Save this view as')
    else await page.getByLabel('Save this view as').click()
    await page.keyboard.type('Night-time centre')
    await page.keyboard.press('Enter')
    const show = page.getByRole('button', { name: 'Show Night-time centre' })
    await show.waitFor()
    await press(page, 'Undo: saving the view Night-time centre')
    await show.waitFor({ state: 'detached' })
    await press(page, 'Redo: saving the view Night-time centre')
    await show.waitFor()

    // The busiest, and why the prison is among them.
    await press(page, 'Table')
    // The table has gone to the chosen row; the busiest stand at its top.
    await page.locator('.hex-table').evaluate((table) => table.scrollTo(0, 0))
    const inTable = async () => (await tableRows(page, 'hexagons with incidents')).filter((row) => row.length === 5)
    await expect.poll(async () => (await inTable())[1]?.[0]).toBe('1')
    const rows = await inTable()
    const [, first] = rows
    const busiest = [...counted].map(([id, of]) => [id, [...of.values()].reduce((sum, one) => sum + one, 0)] as const)
    busiest.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    expect([first?.[2], first?.[4]]).toEqual([String(busiest[0]?.[1]), busiest[0]?.[0]])
    const prison = rows.find((row) => row[1]?.includes('on or near a prison')) as string[]
    expect(Number(prison[0]?.replace(',', ''))).toBeLessThan(60)
    const prisonName = (prison[1] as string).split('\n')[0] as string
    if (press === BY_KEYBOARD) {
      // The chosen row is the one that Tab reaches.
      await tabTo(page, 'Prince Of Wales Road (Norwich)')
      await page.keyboard.press('Home')
      for (let row = 0; row < 60 && !(await focused(page)).startsWith(prisonName); row++)
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    } else await press(page, prisonName)
    await expect.poll(() => hex.innerText()).toContain('It has a point on or near a prison')
    expect(chosenCell(page)).toBe(prison[4])
    expect(await axe(page)).toEqual([])

    // What is exported is what is on the screen.
    const exports = page.getByText('Export what is shown')
    if (press === BY_KEYBOARD) await tabTo(page, 'Export what is shown')
    else await exports.click()
    if (press === BY_KEYBOARD) await page.keyboard.press('Enter')
    const csv = await saved(page, () => press(page, 'Hexagons as CSV (Excel, Power BI)'))
    const exported = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data
    const ofCell = new Map(exported.map((row) => [row.h3_cell ?? row.cell, Number(row.incidents)]))
    expect(ofCell.size).toBe(exported.length)
    for (const row of rows.slice(1)) expect(ofCell.get(row[4])).toBe(Number(row[2]?.replace(',', '')))

    // The workspace, opened in a page that knows nothing yet, with its data, shows the same again.
    await press(page, 'Save')
    const workspace = await saved(page, () => page.keyboard.press('Enter'))
    await close()
    const other = await openApp({ args })
    const [toOpen] = await Promise.all([other.page.waitForEvent('filechooser'), press(other.page, 'Open')])
    await toOpen.setFiles({ name: 'walk.json', mimeType: 'application/json', buffer: Buffer.from(workspace) })
    const [toReopen] = await Promise.all([other.page.waitForEvent('filechooser'), press(other.page, 'Reopen its data')])
    await toReopen.setFiles(files)
    await other.page.getByRole('region', { name: 'Import report' }).waitFor()
    await goTo(other.page, 'Explore')
    await press(other.page, 'Show Night-time centre')
    await expect
      .poll(() => other.page.getByRole('region', { name: 'Chosen hexagon' }).innerText())
      .toMatch(/^Around Prince Of Wales Road/)
    expect(chosenCell(other.page)).toBe(cell)
    expect([...problems, ...other.problems]).toEqual([])
    await other.close()
  },
)

function chosenCell(page: Page): string {
  return new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('hex') ?? ''
}

async function summary(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Answer' }).getByRole('status').first().innerText()
}

/** The text of what a press saves. */
async function saved(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return readFileSync(await download.path(), 'utf8')
}
