import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Download, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, goTo, report, tableRows } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()

/** The invented town in the Explore screen, all incidents, as a table with the export menu open. */
async function explored(name: string) {
  const opened = await openApp({ browser: on.browser })
  const { page } = opened
  await addFiles(page, [writeStreetFile(on.scratch, name, inventedTown())])
  await goTo(page, 'Explore')
  await page.getByLabel('What', { exact: true }).selectOption('all')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.getByText('Export what is shown').click()
  return opened
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Buffer> {
  const path = join(on.scratch, download.suggestedFilename())
  await download.saveAs(path)
  return readFileSync(path)
}

function rowsOf(bytes: Buffer): Record<string, string>[] {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

/** Rank, place, incidents, share and cell of each hexagon, as the screen's table says them. */
async function shown(page: Page) {
  const [, ...rows] = await tableRows(page, 'hexagons with incidents')
  return rows.map(([rank, place, incidents, share, cell]) => ({ rank, place, incidents, share, cell }))
}

describe('what is shown, saved as a file', () => {
  test('has the numbers of the screen, whatever the form', async () => {
    const { page, problems, close } = await explored('2024-01-inventham-street.csv')
    const screen = await shown(page)
    expect(screen).toHaveLength(3)
    expect(screen[0]).toMatchObject({ rank: '1', incidents: '30', share: '50.0%' })

    const csv = await saved(page, 'Hexagons as CSV')
    expect(csv.name).toBe('all-incidents-2024-01-to-2024-02-h3-9-hexagons.csv')
    await page.getByText(`Saved: ${csv.name}, 3 hexagons.`).waitFor()
    const hexes = rowsOf(csv.bytes)
    expect(hexes).toHaveLength(screen.length)
    for (const [at, { rank, place, incidents, share, cell }] of screen.entries()) {
      expect(hexes[at]).toMatchObject({ h3_cell: cell, incidents, rank })
      expect(`${Number(hexes[at]?.share_percent).toFixed(1)}%`).toBe(share)
      expect(hexes[at]?.place).toMatch(/\S/)
      expect(place).toContain(hexes[at]?.place)
    }

    const geojson = JSON.parse((await saved(page, 'Hexagons as GeoJSON')).bytes.toString('utf8'))
    expect(
      geojson.features.map(({ id, properties }: { id: string; properties: Record<string, unknown> }) => [
        id,
        `${properties.incidents}`,
        `${properties.rank}`,
      ]),
    ).toEqual(screen.map(({ cell, incidents, rank }) => [cell, incidents, rank]))

    const tidy = rowsOf((await saved(page, 'Months and categories as CSV')).bytes)
    for (const { cell, incidents } of screen) {
      const sum = tidy.reduce((all, row) => (row.h3_cell === cell ? all + Number(row.count) : all), 0)
      expect(`${sum}`).toBe(incidents)
    }

    const notes = (await saved(page, 'Notes on these figures')).bytes.toString('utf8')
    for (const caveat of await page.locator('ul.caveats li').allInnerTexts()) expect(notes).toContain(caveat)
    expect(await axe(page)).toEqual([])
    expect(problems).toEqual([])
    await close()
  })

  test('follows the question, and takes the empty hexagons along where that is asked for', async () => {
    const { page, problems, close } = await explored('2024-01-inventham-street.csv')
    await page.getByLabel('What', { exact: true }).selectOption('Robbery')
    await expect.poll(async () => (await shown(page))[0]?.incidents).toBe('10')
    const few = await saved(page, 'Hexagons as CSV')
    expect(few.name).toMatch(/^robbery-/)
    expect(rowsOf(few.bytes).map(({ incidents }) => incidents)).toEqual(
      (await shown(page)).map(({ incidents }) => incidents),
    )
    await page.getByLabel('With the empty hexagons too').check()
    const all = rowsOf((await saved(page, 'Hexagons as CSV')).bytes)
    expect(all.length).toBeGreaterThan(rowsOf(few.bytes).length)
    expect(all.reduce((sum, { incidents }) => sum + Number(incidents), 0)).toBe(20)
    await page
      .getByText(`${all.length.toLocaleString('en-GB')} hexagons.`, { exact: false })
      .first()
      .waitFor()
    expect(problems).toEqual([])
    await close()
  })
})

describe('what is loaded, saved as a prepared file', () => {
  test('comes back by itself with the same account and the same figures', async () => {
    const first = await explored('2024-01-inventham-street.csv')
    const screen = await shown(first.page)
    await goTo(first.page, 'Data')
    const account = await tableRows(first.page, 'Rows of each file')
    const prepared = await saved(first.page, 'Save prepared data')
    expect(prepared.name).toBe('invented-2024-01-to-2024-02.places')
    await first.page.getByText(`Saved: ${prepared.name}`).waitFor()
    expect(await axe(first.page)).toEqual([])
    expect(first.problems).toEqual([])
    await first.close()

    const second = await openApp({ browser: on.browser })
    await addFiles(second.page, [join(on.scratch, prepared.name)])
    expect(await tableRows(second.page, 'Rows of each file')).toEqual(account)
    expect(await report(second.page).innerText()).toContain('It came out of a prepared data file')
    await goTo(second.page, 'Explore')
    await second.page.getByLabel('What', { exact: true }).selectOption('all')
    await second.page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await shown(second.page)).toEqual(screen)
    expect(second.problems).toEqual([])
    await second.close()
  })
})
