import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { data } from '../support/data.ts'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, goTo, report, tableRows } from './steps.ts'

const on = stage()

/** The 13 street files of Norfolk, 2021-03 to 2022-03. Expected values: the README beside the data. */
function files(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
}

describe('Norfolk 2021-22, read off the screen over file://', () => {
  test('every row is accounted for', async (context) => {
    const street = files(data('police/norfolk-2021-22', context))
    const { page, problems, requests, close } = await openApp({ browser: on.browser })
    await addFiles(page, street)
    const ledger = await tableRows(page, 'Rows of each file')
    expect(ledger).toHaveLength(1 + 13 + 1)
    expect(ledger.at(-1)).toEqual(['All files', '85,840', '85,840', '0', '0', '0', '84,072', '1,768'])
    const types = await tableRows(page, 'Incidents kept by type')
    expect(Object.fromEntries(types.slice(1).map(([name, rows]) => [name, rows]))).toMatchObject({
      'Violence and sexual offences': '38,510',
      'Anti-social behaviour': '10,987',
      'Public order': '9,175',
      'Criminal damage and arson': '7,731',
      'Other theft': '4,859',
      Shoplifting: '3,104',
      'Other crime': '2,656',
      Drugs: '2,284',
      Burglary: '2,195',
      'Vehicle crime': '1,826',
      'Bicycle theft': '1,020',
      'Possession of weapons': '712',
      'Theft from the person': '404',
      Robbery: '377',
      All: '85,840',
    })
    const months = await tableRows(page, 'Months of each force')
    expect(months[1]?.slice(0, 3)).toEqual(['Norfolk Constabulary', 'March 2021 to March 2022 (13)', 'none'])
    expect(await axe(page)).toEqual([])
    expect(problems).toEqual([])
    expect(requests.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([])
    await close()
  })

  test('the busiest hexes are the reference values, and a prison is said to be one', async (context) => {
    const street = files(data('police/norfolk-2021-22', context))
    const { page, problems, close } = await openApp({ browser: on.browser })
    await addFiles(page, street)
    await goTo(page, 'Explore')
    await page.getByLabel('What', { exact: true }).selectOption('all')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect
      .poll(() => firstRows(page, 3))
      .toEqual([
        ['1', '669', '89194105a17ffff'],
        ['2', '604', '891941af017ffff'],
        ['3', '584', '891941af013ffff'],
      ])
    const caveats = await page.getByRole('region', { name: 'Answer' }).innerText()
    expect(caveats).toContain('59,587 hexagons')
    expect(caveats).toContain(
      '83,049 on the map + 1,023 outside the study area + 1,768 without location + 0 not asked for',
    )
    await page.getByLabel('What', { exact: true }).selectOption('Violence and sexual offences')
    await expect
      .poll(() => firstRows(page, 3))
      .toEqual([
        ['1', '308', '89194105a17ffff'],
        ['2', '273', '89194105aabffff'],
        ['3', '252', '891941af017ffff'],
      ])
    const marked = await page
      .getByRole('row')
      .filter({ hasText: 'has a point on or near a prison' })
      .first()
      .innerText()
    expect(marked).toMatch(/^\d+\s+Prison \(Norwich\)/)
    expect(await axe(page)).toEqual([])
    expect(problems).toEqual([])
    await close()
  })

  test('loading the same month again from a re-saved copy asks; each answer does what it says', async (context) => {
    const folder = data('police/norfolk-2021-22', context)
    const march = join(folder, '2021-03-norfolk-street.csv')
    const copy = join(on.scratch, 'Copy of March.csv')
    // Saved again: the same rows in other bytes. The very same bytes would not be added a second time.
    const text = readFileSync(march, 'utf8')
    writeFileSync(copy, text.replaceAll('\r\n', '\n'))
    const second = join(on.scratch, 'Second copy of March.csv')
    writeFileSync(second, `\ufeff${text}`)
    const rows = readFileSync(march, 'utf8').trimEnd().split('\n').slice(1)
    const withoutId = rows.filter((row) => row.startsWith(',')).length
    expect(withoutId).toBeGreaterThan(0)
    const { page, problems, close } = await openApp({ browser: on.browser })
    await addFiles(page, [march])
    const all = async () => (await tableRows(page, 'Rows of each file')).at(-1)
    const before = await all()

    await choose(page, copy, 'Cancel')
    await expect.poll(() => report(page).getByRole('status').innerText()).toMatch(/^Cancelled/)
    expect(await all()).toEqual(before)

    await choose(page, copy, 'Keep both')
    await expect
      .poll(all)
      .toEqual([
        'All files',
        count(2 * rows.length),
        count(rows.length + withoutId),
        '0',
        count(rows.length - withoutId),
        '0',
        expect.any(String),
        expect.any(String),
      ])
    await choose(page, second, 'Replace')
    await expect
      .poll(async () => (await all())?.slice(0, 3))
      .toEqual(['All files', count(3 * rows.length), count(rows.length)])
    const files = (await tableRows(page, 'Rows of each file')).slice(1, -1)
    expect(files.map(([, , kept]) => kept)).toEqual(['0', '0', count(rows.length)])
    expect(problems).toEqual([])
    await close()
  })
})

/** Adds a file, waits for the question about its month, and answers it. */
async function choose(page: Page, file: string, answer: 'Replace' | 'Keep both' | 'Cancel'): Promise<void> {
  await page.setInputFiles('input[type=file]', file)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await dialog.innerText()).toMatch(
    /Norfolk Constabulary, March 2021[\s\S]*2021-03-norfolk-street\.csv[\s\S]*Copy of March\.csv/,
  )
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: answer, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Rank, incidents and hexagon of the first rows of the long table. */
async function firstRows(page: Page, rows: number): Promise<(string | undefined)[][]> {
  const table = await tableRows(page, 'hexagons with incidents')
  return table.slice(1, rows + 1).map((cells) => [cells[0], cells[2], cells[4]])
}

function count(value: number): string {
  return value.toLocaleString('en-GB')
}
