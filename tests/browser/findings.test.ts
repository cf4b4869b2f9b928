import { openAsBlob, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, type TestContext, test } from 'vitest'
import type { GiStarFinding } from '../../src/core/question/finding.ts'
import { findingSentences } from '../../src/text/finding-sentences.ts'
import { loaded, question } from '../engine/loading.ts'
import { data } from '../support/data.ts'
import { axe, openApp } from '../support/page.ts'
import { wholeCounty } from '../training/county.ts'
import { stage } from './stage.ts'
import { addFiles, focused, goTo, tableRows, tabTo } from './steps.ts'

const on = stage()
const COUNTY = '#data?county=invented'
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' })
const show = (page: Page) => page.getByRole('combobox', { name: 'Show', exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const WITHOUT_WEBGL = ['--disable-3d-apis']

const norfolk = (context: Pick<TestContext, 'skip'>) => {
  const folder = data('police/norfolk-2021-22', context)
  return [
    ...readdirSync(folder).map((name) => join(folder, name)),
    data('areas/norfolk-lsoa-2011.geojson', context),
    data('population/lsoa11_population_mid2020_ew.csv', context),
  ]
}

/** The same files, asked in Node. */
async function engineOf(paths: readonly string[]) {
  const files = await Promise.all(paths.map(async (path) => new File([await openAsBlob(path)], basename(path))))
  return (await loaded(...files)).engine
}

const number = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''))

describe('Norfolk 2021-22, over file://', () => {
  test.for(['with WebGL', 'without'])(
    'three actions to the places high for violence, what they recur in, and what could change that: %s',
    async (webgl, context) => {
      const paths = norfolk(context)
      const { page, problems, close } = await openApp({ args: webgl === 'without' ? WITHOUT_WEBGL : [] })
      await addFiles(page, paths)
      await goTo(page, 'Explore')
      const asked = question({ groups: ['serious-violence'], measure: 'gi-star' })
      const engine = await engineOf(paths)
      const picture = engine.ask(asked)
      const { places } = picture.finding as GiStarFinding

      // One: the list. It opens on serious violence.
      await show(page).selectOption('gi-star')
      const [found] = findingSentences(picture)
      await answer(page)
        .getByText(found as string)
        .waitFor({ timeout: 20_000 })
      const list = (await tableRows(page, 'place')).slice(1)
      expect(list.map(([name]) => (name as string).split('\n')[0])).toEqual(places.slice(0, 10).map(({ name }) => name))
      expect(list.map((row) => number(row[1]))).toEqual(places.slice(0, 10).map(({ count }) => count))
      const [first] = places
      for (const { group } of first?.alsoIn ?? []) expect(list[0]?.[0]).toContain(group.toLowerCase())

      // Two: a place. Three: what could change it.
      await answer(page)
        .getByRole('button', { name: first?.name as string, exact: true })
        .click()
      const chosen = page.getByRole('region', { name: 'Chosen hexagon' })
      await chosen.getByText(/^Part of the place around/).waitFor({ timeout: 15_000 })
      await chosen.getByText('What could change this?', { exact: true }).click()
      await chosen.locator('.checks li').first().waitFor({ timeout: 30_000 })
      const checks = engine.checks(asked, picture.cells[first?.hexes[0] as number] as bigint)
      const said = await chosen.locator('.checks li').allInnerTexts()
      expect(said.map((words) => words.startsWith('Holds:'))).toEqual(checks.map(({ holds }) => holds))
      expect(await axe(page)).toEqual([])

      // The table has all places, and the chart those with most.
      await press(page, 'Table')
      const rows = (await tableRows(page, `All ${places.length} places`)).slice(1)
      expect(rows.map((row) => number(row[2]))).toEqual(places.map(({ count }) => count))
      await press(page, 'Charts')
      await page.getByText('Show as a table').first().click()
      const charted = (await tableRows(page, 'higher than chance')).slice(1)
      expect(charted.map((row) => number(row[2]))).toEqual(places.slice(0, 15).map(({ count }) => count))
      expect(problems).toEqual([])
      await close()
    },
  )

  test('the same by keyboard alone', async (context) => {
    const { page, problems, close } = await openApp({ browser: on.browser })
    await addFiles(page, norfolk(context))
    await goTo(page, 'Explore')
    await tabTo(page, 'Show')
    await page.keyboard.type('Places higher')
    await answer(page)
      .getByText(/higher than chance for/)
      .waitFor({ timeout: 20_000 })
    await tabTo(page, 'King Street (Great Yarmouth)')
    await page.keyboard.press('Enter')
    const chosen = page.getByRole('region', { name: 'Chosen hexagon' })
    await chosen.getByText(/^Part of the place around/).waitFor({ timeout: 15_000 })
    // What was chosen stands above the list: Shift and Tab lead back to it.
    for (let presses = 0; presses < 20 && !(await focused(page)).startsWith('What could change this?'); presses++)
      await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toMatch(/^What could change this\?/)
    await page.keyboard.press('Enter')
    await chosen.locator('.checks li').first().waitFor({ timeout: 30_000 })
    expect(await chosen.getByRole('status').innerText()).toMatch(/Holds:/)
    expect(problems).toEqual([])
    await close()
  })
})

describe('the invented county', () => {
  test.each([
    ['1280 pixels with WebGL', 1280, []],
    ['320 pixels without WebGL', 320, WITHOUT_WEBGL],
  ] as const)('every finding is clean for axe and as wide as the window: %s', async (_, width, args) => {
    const { page, problems, close } = await openApp({ args, width, height: 720, hash: COUNTY })
    await page.getByText(/files added/).waitFor({ timeout: 60_000 })
    await goTo(page, 'Explore')
    for (const measure of ['gi-star', 'recurrence', 'concentration', 'pair', 'change', 'over-time', 'lasting']) {
      await show(page).selectOption(measure)
      await page.locator('.legend').first().waitFor()
      await page.waitForTimeout(600)
      for (const view of ['Table', 'Charts', 'Map']) {
        await press(page, view)
        expect(await axe(page), `${measure}, ${view}`).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), measure).toBeLessThanOrEqual(width)
      }
      expect(await page.getByRole('alert').count(), measure).toBe(0)
    }
    expect(problems).toEqual([])
    await close()
  })

  test('a change begins with the last twelve months and those of the year before; a chart of months at what is marked', async () => {
    const { page, close } = await openApp({ browser: on.browser, hash: COUNTY })
    await page.getByText(/files added/).waitFor({ timeout: 60_000 })
    await goTo(page, 'Explore')
    await show(page).selectOption('change')
    await answer(page)
      .getByText(/January to December 2025|January 2025 to December 2025/)
      .first()
      .waitFor({ timeout: 15_000 })
    expect(await answer(page).innerText()).not.toMatch(/WARNING/)
    await page.getByLabel('Earlier period from').selectOption('2024-03')
    await answer(page)
      .getByText(/^WARNING/)
      .waitFor({ timeout: 15_000 })
    await show(page).selectOption('over-time')
    await press(page, 'Whole period')
    await answer(page)
      .getByText(/12 quarters/)
      .first()
      .waitFor({ timeout: 15_000 })
    await press(page, 'Charts')
    await page.getByText(/One centre for all months/).waitFor()
    await page.getByText(/Events that break comparison/).click()
    await press(page, 'Add an event')
    await page.getByLabel('Month', { exact: true }).fill('2024-07')
    await page.getByLabel('What happened').fill('Patrols')
    await press(page, 'Keep')
    await page.getByText('Worked out anew from July 2024, as marked.').waitFor({ timeout: 15_000 })
    await close()
  })

  test('hours of the week are chosen by dragging and by keyboard, and harm is by the weights that were added', async () => {
    const { exact } = wholeCounty()
    const path = join(on.scratch, exact.name)
    writeFileSync(path, exact.text)
    const weights = join(on.scratch, 'weights.csv')
    writeFileSync(weights, 'code,weight,version,source,unit\n8N,10,2026,Invented,days\n34B,365,2026,Invented,days\n')
    const { page, problems, close } = await openApp({ browser: on.browser })
    await page.setInputFiles('input[type=file]', [path, weights])
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    await page
      .getByText(/Weights of harm for 2 codes, version 2026: Invented/)
      .first()
      .waitFor()
    await goTo(page, 'Explore')
    await page.getByLabel('What', { exact: true }).selectOption('all')
    await show(page).selectOption('when')
    const grid = page.locator('svg.week').first()
    await press(page, 'Charts')
    await grid.waitFor()
    const box = await grid.boundingBox()
    if (box === null) throw new Error('no grid')
    await page.mouse.move(box.x + box.width - 8, box.y + box.height - 40)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 40, box.y + box.height - 70, { steps: 4 })
    await page.mouse.up()
    await answer(page)
      .getByText(/\(began Friday and Saturday, 22:00 to 24:00\)|\(began Friday to Sunday|\(began (?:Friday|Saturday)/)
      .first()
      .waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByLabel('Hours of the week', { exact: true }).selectOption('after-school')
    await answer(page)
      .getByText(/\(began Monday to Friday, 15:00 to 18:00\), July 2024/)
      .first()
      .waitFor()
    await page.getByLabel('Hours of the week', { exact: true }).selectOption('')
    await show(page).selectOption('harm')
    await answer(page)
      .getByText(/days of harm in/)
      .waitFor()
    for (const view of ['Table', 'Charts', 'Map']) {
      await press(page, view)
      expect(await axe(page), view).toEqual([])
    }
    expect(problems).toEqual([])
    await close()
  })
})
