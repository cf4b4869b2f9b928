import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, goTo } from './steps.ts'
import { type Incident, writeStreetFile } from './street-file.ts'

const on = stage()

/** Four months of robberies at Mill Lane, 10, 20, 0 (not supplied) and 5 of them, around the recording change of May 2023. */
function months(): Incident[] {
  const made: [string, number][] = [
    ['2023-03', 10],
    ['2023-04', 20],
    ['2023-06', 5],
  ]
  return made.flatMap(([month, many]) =>
    Array.from({ length: many }, (_, at) => ({
      ...{ id: `${month}-${at}`, month, type: 'Robbery', near: at % 2 ? 'Mill Lane' : 'Prison' },
      at: at % 2 ? ([1.3, 52.63] as const) : ([1.308, 52.63] as const),
    })),
  )
}

/** 700 places, more than a plain table holds: the first with five incidents, the next with four, then three, the rest with one. */
function manyPlaces(): Incident[] {
  return Array.from({ length: 700 }, (_, at) =>
    Array.from({ length: at < 3 ? 5 - at : 1 }, (_, again) => ({
      ...{ id: `${at}-${again}`, near: `Street ${at}`, type: 'Robbery' },
      at: [1.2 + (at % 28) * 0.006, 52.6 + Math.floor(at / 28) * 0.004] as const,
    })),
  ).flat()
}

const short = writeStreetFile(on.scratch, 'months.csv', months())
const long = writeStreetFile(on.scratch, 'places.csv', manyPlaces())

test('the brush by keyboard alone changes the months and the numbers; a run of keys is one step of Undo', async () => {
  const { page, problems, close } = await opened(short)
  const from = page.getByRole('slider', { name: 'First month' })
  const to = page.getByRole('slider', { name: 'Last month' })
  expect(await from.getAttribute('aria-valuetext')).toBe('From March 2023')
  await from.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => summary(page)).toMatch(/^25 of 25 incidents .* April 2023 to June 2023/)
  await page.keyboard.press('End')
  await expect.poll(() => summary(page)).toMatch(/^5 of 5 incidents .* June 2023/)
  // It stops at the other end.
  await page.keyboard.press('ArrowRight')
  expect(await from.getAttribute('aria-valuetext')).toBe('From June 2023')
  await to.focus()
  await page.keyboard.press('Home')
  expect(await to.getAttribute('aria-valuetext')).toBe('To June 2023')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(() => summary(page)).toMatch(/^35 of 35 incidents/)
  expect(await page.getByRole('region', { name: 'Months' }).innerText()).toContain(
    'Not supplied, so not known and not zero: May 2023',
  )
  expect(await page.getByText('Events that break comparison: A, Recording rules change').count()).toBe(1)
  expect(await axe(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('a press on a column asks for its month alone, with Shift for those up to it', async () => {
  const { page, close } = await opened(short)
  const columns = await page.locator('.pressed').boundingBox()
  if (columns === null) throw new Error('The columns are not there.')
  const at = (month: number) => [columns.x + ((month + 0.5) / 4) * columns.width, columns.y + 20] as const
  await page.mouse.click(...at(1))
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents .* April 2023,/)
  await page.keyboard.down('Shift')
  await page.mouse.click(...at(3))
  await page.keyboard.up('Shift')
  await expect.poll(() => summary(page)).toMatch(/^25 of 25 incidents/)
  await page.getByRole('button', { name: 'Whole period' }).click()
  await expect.poll(() => summary(page)).toMatch(/^35 of 35 incidents/)
  await close()
})

test('months play in the same classes, those not supplied left out, and Stop gives the question back', async () => {
  const { page, problems, close } = await opened(short)
  const said = page.locator('.months-asked')
  // The last class ends at the highest number of the month, or has no end; where it begins is what must not change.
  const legend = async () => (await page.locator('.legend ul').innerText()).replace(/(\d+) (to|or) \w+$/, '$1')
  await page.getByRole('button', { name: 'Next month' }).click()
  await expect.poll(() => said.innerText()).toBe('March 2023 alone: 10 incidents')
  const before = await legend()
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => said.innerText()).toBe('April 2023 alone: 20 incidents')
  expect(await legend()).toBe(before)
  await expect.poll(() => said.innerText(), { timeout: 5000 }).toBe('June 2023 alone: 5 incidents')
  expect(await legend()).toBe(before)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect.poll(() => summary(page)).toMatch(/^35 of 35 incidents/)
  expect(await said.innerText()).toBe('March 2023 to June 2023 (3 of 4 loaded)')
  expect(problems).toEqual([])
  await close()
})

test('where the system asks for less motion months are stepped through and do not play', async () => {
  const { page, close } = await opened(short)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Charts', exact: true }).click()
  await page.getByRole('button', { name: 'Next month' }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(0)
  await close()
})

test('a long table says how many rows it has, puts them in order and follows the choice', async () => {
  const { page, problems, close } = await opened(long)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const table = page.getByRole('table', { name: /hexagons with incidents/ })
  const all = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(all).toBeGreaterThan(500)
  expect(await page.locator('.hex-table tbody tr[data-cell]').count()).toBeLessThan(100)
  const first = () => page.locator('.hex-table tr[data-cell]').first().innerText()
  const indexes = () =>
    page.locator('.hex-table tr[aria-rowindex]').evaluateAll((rows) => rows.map((row) => Number(row.ariaRowIndex)))
  expect((await indexes()).slice(0, 4)).toEqual([1, 2, 3, 4])
  await table.getByRole('button', { name: 'Incidents' }).click()
  expect(await page.locator('th[aria-sort="descending"]').innerText()).toMatch(/^Incidents/)
  await table.getByRole('button', { name: 'Incidents' }).click()
  await expect.poll(first).toMatch(/\t1\t/)
  await table.getByRole('button', { name: 'Around' }).click()
  // The names beyond the first 500 have come by now: numbers in names count as numbers.
  await expect.poll(first).toContain('Street 0')
  await page.locator('.hex-table').evaluate((box) => {
    box.scrollTop = box.scrollHeight
  })
  await expect.poll(async () => (await indexes()).at(-1)).toBe(all + 1)
  const last = page.locator('.hex-table tr[data-cell]').last()
  expect(await last.innerText()).toContain('Street 699')
  await last.getByRole('button').click()
  await expect.poll(() => last.getAttribute('class')).toBe('chosen')
  expect(await axe(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('charts: two titles each, figures as tables, and a bar chooses its hexagon by keyboard', async () => {
  const { page, problems, close } = await opened(short)
  await page.getByRole('button', { name: 'Charts', exact: true }).click()
  const charts = page.getByRole('region', { name: 'Charts' })
  expect(await charts.getByRole('figure').count()).toBe(3)
  expect(await charts.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Most in April 2023 (20), fewest in June 2023 (5)',
    'All 35 incidents are recorded as “Robbery”',
    '2 hexagons hold all 35 incidents',
  ])
  await charts.getByText('Show as a table').first().click()
  expect(await charts.locator('table').first().innerText()).toMatch(/May 2023\s+Not supplied\s+June 2023\s+5/)
  const bar = charts.getByRole('button', { name: /^Prison.* rank 1,/ })
  await bar.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => bar.getAttribute('aria-pressed')).toBe('true')
  await page.getByRole('region', { name: 'Chosen hexagon' }).waitFor()
  expect(await axe(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('an event is added with its words checked, marked on the axis, and taken away again', async () => {
  const { page, close } = await opened(short)
  const section = page.getByRole('region', { name: 'Months' })
  await section.locator('summary').click()
  await section.getByRole('button', { name: 'Add an event' }).click()
  await section.getByRole('button', { name: 'Keep' }).click()
  expect(await section.innerText()).toContain('Say in a few words what happened.')
  expect(await axe(page)).toEqual([])
  await section.getByLabel('Month', { exact: true }).fill('2023-04')
  await section.getByLabel('What happened').fill('New system')
  await section.getByRole('button', { name: 'Keep' }).click()
  await expect.poll(() => section.locator('.drawing').textContent()).toMatch(/A New system.*B/)
  await section.getByRole('button', { name: 'Delete New system' }).click()
  await expect.poll(() => section.locator('.drawing').textContent()).not.toMatch(/New system/)
  await close()
})

test('at 320 pixels all of it is there, without a sideways scroll', async () => {
  const { page, close } = await opened(short, 320)
  for (const view of ['Map', 'Table', 'Charts']) {
    await page.getByRole('button', { name: view, exact: true }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320)
    expect(await axe(page), view).toEqual([])
    for (const slider of await page.getByRole('slider').all()) {
      const box = await slider.boundingBox()
      expect(box?.width, view).toBeGreaterThanOrEqual(24)
      expect((box?.x ?? 999) + (box?.width ?? 0), view).toBeLessThanOrEqual(320)
    }
  }
  await close()
})

async function opened(file: string, width = 1280) {
  const app = await openApp({ browser: on.browser, width, height: width < 500 ? 640 : 720 })
  await addFiles(app.page, [file])
  await goTo(app.page, 'Explore')
  await app.page.getByRole('region', { name: 'Months' }).waitFor()
  return app
}

async function summary(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Answer' }).getByRole('status').first().innerText()
}
