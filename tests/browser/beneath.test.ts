import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect, type TestContext, test } from 'vitest'
import { data } from '../support/data.ts'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, focused, goTo, tableRows, tabTo } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()
const COUNTY = '#data?county=invented'

const SHOW = { name: 'Show', exact: true } as const
const show = (page: Page) => page.getByRole('combobox', SHOW)
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** What the map's legend and the sentences say, once they are of this measure. */
async function choose(page: Page, measure: string): Promise<void> {
  await show(page).selectOption(measure)
  await page.locator('.legend, table').first().waitFor()
  await page.waitForTimeout(300)
}

const police = (context: Pick<TestContext, 'skip'>) => {
  const folder = data('police/norfolk-2025', context)
  return readdirSync(folder).map((name) => join(folder, name))
}
const beneath = (context: Pick<TestContext, 'skip'>) =>
  [
    'areas/norfolk-lsoa-2021.geojson',
    'areas/norfolk-districts-2024.geojson',
    'population/lsoa21_census2021_residents_households_ew.csv',
    'deprivation/imd2025_england_lsoa21.csv',
  ].map((path) => data(path, context))

const number = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''))

describe('the invented county, with its people and its deprivation', () => {
  test.each([
    ['1280 pixels with WebGL', 1280, []],
    ['320 pixels without WebGL', 320, ['--disable-3d-apis']],
  ] as const)('every measure is clean for axe and as wide as the window: %s', async (_, width, args) => {
    const { page, problems, close } = await openApp({ args, width, height: 720, hash: COUNTY })
    await page.getByText(/files added/).waitFor({ timeout: 60_000 })
    const isClean = async (what: string) => {
      expect(await axe(page), what).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(width)
    }
    await isClean('Data')
    await goTo(page, 'Explore')
    await page.getByText('On the map', { exact: true }).click()
    await page.getByRole('checkbox', { name: /^Public house/ }).check()
    for (const measure of ['rate', 'deprivation', 'count-and-deprivation']) {
      await choose(page, measure)
      for (const view of ['Map', 'Table', 'Charts', 'Map']) {
        await press(page, view)
        await isClean(`${measure}, ${view}`)
      }
    }
    await choose(page, 'rate')
    await page.getByRole('checkbox', { name: /Colour the areas/ }).check()
    await answer(page).locator('table button').first().click()
    await page.getByRole('region', { name: 'Chosen hexagon' }).getByText('What lies beneath', { exact: true }).click()
    await isClean('areas coloured, a hexagon chosen')
    await page.getByLabel('Where').selectOption({ index: 1 })
    await page.getByText(/What lies beneath the chosen area/).click()
    await isClean('one district')
    expect(problems).toEqual([])
    await close()
  })

  test('shows the gradient that was planted: the most deprived tenth has about four times the rate of the least', async () => {
    const { page, close } = await openApp({ browser: on.browser, hash: COUNTY })
    await page.getByText(/files added/).waitFor({ timeout: 60_000 })
    await goTo(page, 'Explore')
    await page.getByLabel('What', { exact: true }).selectOption('Burglary')
    await choose(page, 'deprivation')
    await press(page, 'Charts')
    await page.getByText('Show as a table').first().click()
    const rows = (await tableRows(page, 'by tenth of deprivation')).slice(1, 11)
    const rate = (row: readonly string[] | undefined) => number(row?.[2]) / number(row?.[4])
    // Planted: 1.17 a tenth, 1.17 ** 9 = 4.1 from end to end (docs/invented-county.md).
    const ratio = rate(rows[0]) / rate(rows[9])
    expect(ratio).toBeGreaterThan(3)
    expect(ratio).toBeLessThan(5.5)
    await close()
  })
})

describe('Norfolk over the index of 2025, over file://', () => {
  test('violence by hexagon and by deprivation: sentence, table, map, pairs and export agree', async (context) => {
    const { page, problems, requests, close } = await openApp({ browser: on.browser })
    await addFiles(page, [...police(context), ...beneath(context)])
    await goTo(page, 'Explore')
    await page.getByLabel('What', { exact: true }).selectOption('Violence and sexual offences')
    await choose(page, 'count-and-deprivation')
    await press(page, 'Charts')
    await page.getByText('Show as a table').first().click()
    const pairs = (await tableRows(page, 'Hexagons by their incidents')).slice(1)
    const tenths = (await tableRows(page, 'by tenth of deprivation')).slice(1)
    const [all] = tenths.slice(-1)
    const share = (row: readonly string[] | undefined, at: number) =>
      `${((100 * number(row?.[at])) / number(all?.[at])).toFixed(1)}%`
    const sentence = await answer(page).innerText()
    expect(sentence).toContain(`Of ${all?.[2]} incidents of violence and sexual offences`)
    expect(sentence).toContain(`${share(tenths[0], 2)} (95% interval`)
    expect(sentence).toContain(`where ${share(tenths[0], 4)} of residents live`)
    expect(sentence).toContain('About areas, not people')
    expect(all?.[4]).toBe('916,159')

    await press(page, 'Table')
    await page.getByText('The map’s colours as a table').click()
    const colours = (await tableRows(page, 'Incidents in a hexagon, by how deprived')).slice(1, 10)
    expect(colours.map((row) => row.slice(1))).toEqual(pairs.map((row) => row.slice(3)))

    await press(page, 'Map')
    const [least, most] = await page
      .locator('.legend.pairs th[scope=row]')
      .allInnerTexts()
      .then((words) => [words[1], words[2]])
    await page.locator('details.export summary').click()
    await page.getByRole('checkbox', { name: 'With the empty hexagons too' }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /hexagons.*CSV/i }).click(),
    ])
    const path = join(on.scratch, 'hexagons.csv')
    await download.saveAs(path)
    const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').trim(), { header: true })
    const bound = Number(/^(\d+) or more/.exec(most ?? '')?.[1])
    expect(least).toBe(bound === 2 ? '1' : `1 to ${bound - 1}`)
    const counted = new Map<number, [hexagons: number, incidents: number]>()
    for (const row of rows) {
      if (row.mean_rank === '') continue
      const incidents = Number(row.incidents)
      const offences = incidents === 0 ? 0 : incidents < bound ? 1 : 2
      const third = 2 - Math.min(2, Math.floor((3 * (Number(row.mean_rank) - 0.5)) / Number(row.ranked_areas)))
      const pair = 1 + 3 * offences + third
      const [hexagons, sum] = counted.get(pair) ?? [0, 0]
      counted.set(pair, [hexagons + 1, sum + incidents])
    }
    expect(pairs.map((row) => [number(row[3]), number(row[4])])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((pair) => counted.get(pair) ?? [0, 0]),
    )
    expect(rows.reduce((sum, row) => sum + Number(row.residents), 0)).toBeCloseTo(916_159, -1)
    expect(problems).toEqual([])
    expect(requests.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([])
    await close()
  })

  test('without WebGL and with the keyboard alone: a district, its rates, a hexagon and what lies beneath it', async (context) => {
    const { page, problems, close } = await openApp({ args: ['--disable-3d-apis'] })
    await addFiles(page, [...police(context), ...beneath(context)])
    await goTo(page, 'Explore')
    await page.locator('svg').first().waitFor()
    await tabTo(page, 'Show')
    await page.keyboard.press('ArrowDown')
    await page.locator('.legend', { hasText: 'Incidents per 1,000 residents' }).waitFor()
    await tabTo(page, 'Where')
    await page.keyboard.type('Norwich')
    await expect
      .poll(() => answer(page).innerText())
      .toMatch(/The study area is .* Norwich \(norfolk-districts-2024.geojson\)/s)
    expect(await answer(page).innerText()).toMatch(/The county has \d/)
    await tabTo(page, 'Map of hexagons')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^Around/)
    await tabTo(page, 'What lies beneath')
    await page.keyboard.press('Enter')
    const chosen = page.getByRole('region', { name: 'Chosen hexagon' })
    await expect.poll(() => chosen.innerText()).toMatch(/About [\d,]+ residents/)
    expect(await chosen.innerText()).toMatch(/Index of deprivation, rank\s+[\d,]+ of 33,755/)
    expect(problems).toEqual([])
    await close()
  })
})

test('a GeoPackage opens in its right place under the page’s own policy', async (context) => {
  const wards = data('areas/nottingham_wards.gpkg', context)
  // Old Market Square, Nottingham, which lies in the ward of Castle.
  const town = writeStreetFile(
    on.scratch,
    'nottingham.csv',
    inventedTown().map((incident) => ({ ...incident, at: [-1.1496, 52.9534] as const })),
  )
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town, wards])
  const [, row] = await tableRows(page, 'Boundaries, figures by area, and weights')
  expect(row?.slice(0, 4)).toEqual(['nottingham_wards.gpkg', 'Boundaries of 20 wards', '20', '20'])
  await goTo(page, 'Explore')
  await page.getByLabel('What', { exact: true }).selectOption('all')
  await page.getByLabel('Where').selectOption({ label: 'Castle' })
  await expect.poll(() => answer(page).innerText()).toMatch(/Castle \(nottingham_wards.gpkg\)/)
  await expect.poll(() => answer(page).innerText()).toMatch(/Answer\s+60 of 60 incidents/)
  await page.getByLabel('Where').selectOption({ label: 'Bulwell' })
  await expect.poll(() => answer(page).innerText()).toMatch(/Answer\s+0 of \d+ incidents/)
  expect(problems).toEqual([])
  await close()
})

test('words in properties are shown as text and never run', async () => {
  const bad = '<img src=x onerror="document.title=1">'
  const place = {
    type: 'Feature',
    properties: { name: bad, kind: '<script>document.title=2</script>' },
    geometry: { type: 'Point', coordinates: [1.297, 52.629] },
  }
  const area = {
    type: 'Feature',
    properties: { name: `<b>${bad}</b>`, code: '<i>1</i>' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [1.2, 52.5],
          [1.4, 52.5],
          [1.4, 52.7],
          [1.2, 52.7],
          [1.2, 52.5],
        ],
      ],
    },
  }
  const write = (name: string, features: readonly object[]) => {
    const path = join(on.scratch, name)
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }))
    return path
  }
  const { page, problems, close } = await openApp({ browser: on.browser })
  const town = writeStreetFile(on.scratch, 'town.csv', inventedTown())
  await addFiles(page, [town, write('places.geojson', [place]), write('area.geojson', [area])])
  await goTo(page, 'Explore')
  await page.getByText('On the map', { exact: true }).click()
  await page.getByRole('checkbox', { name: '<script>document.title=2</script>' }).check()
  await expect.poll(() => page.locator('.legend').last().innerText()).toContain('<script>')
  expect(await page.getByLabel('Where').innerText()).toContain(`<b>${bad}</b>`)
  await page.waitForTimeout(500)
  expect(await page.title()).not.toMatch(/^[12]$/)
  expect(problems).toEqual([])
  await close()
})
