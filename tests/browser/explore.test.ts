import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, goTo, report, tableRows } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()
const town = writeStreetFile(on.scratch, 'town.csv', inventedTown())

test('opens on serious violence, and says what that leaves out', async () => {
  const { page, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  expect(await page.getByLabel('What', { exact: true }).inputValue()).toBe('serious-violence')
  const answer = page.getByRole('region', { name: 'Answer' })
  expect(await answer.innerText()).toMatch(/leaves out arson endangering life/)
  expect(await answer.innerText()).toMatch(/Domestic abuse is included/)
  await close()
})

test('the question is in the address, Back takes it back, and an opened address asks it', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await page.getByLabel('What', { exact: true }).selectOption('Robbery')
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents/)
  await page.getByLabel('To', { exact: true }).selectOption('2024-01')
  await expect.poll(() => summary(page)).toMatch(/^10 of 10 incidents of robbery, January 2024, /)
  const asked = new URL(page.url()).hash
  expect(asked).not.toMatch(/Mill|1\.3|case/)
  await page.goBack()
  await expect.poll(() => summary(page)).toMatch(/^20 of 20 incidents of robbery/)
  await page.goBack()
  await expect.poll(() => summary(page)).toMatch(/^60 of 60 incidents of serious violence/)
  await close()

  const again = await openApp({ browser: on.browser, hash: asked })
  expect(await again.page.getByText('Nothing is loaded yet').count()).toBe(1)
  await goTo(again.page, 'Data')
  await addFiles(again.page, [town])
  await goTo(again.page, 'Explore')
  await expect.poll(() => summary(again.page)).toMatch(/^10 of 10 incidents of robbery, January 2024, /)
  expect([...problems, ...again.problems]).toEqual([])
  await again.close()
})

test('an address that asks nonsense says so', async () => {
  const { page, close } = await openApp({ browser: on.browser, hash: '#explore?groups=all&from=Marchember' })
  expect(await page.getByRole('alert').innerText()).toMatch(/"from" has to be a month/)
  expect(await axe(page)).toEqual([])
  await close()
})

test('a click on the map chooses the hexagon there; map, list and table agree', async () => {
  const { page, problems, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await page.getByLabel('Size of hexagon').selectOption('8')
  await expect.poll(() => new URL(page.url()).hash).toContain('resolution=8')
  await page.getByRole('button', { name: /Mill Lane/ }).click()
  await expect.poll(() => chosenHash(page)).toMatch(/hex=88/)
  const hash = chosenHash(page)
  const ring = await middleOfRing(page)
  await page.getByRole('button', { name: 'Clear the choice' }).click()
  await expect.poll(() => chosenHash(page)).not.toMatch(/hex=/)
  await page.mouse.click(ring.x, ring.y)
  await expect.poll(() => chosenHash(page)).toBe(hash)
  const count = /(\d+) incidents/.exec(await page.getByRole('region', { name: 'Chosen hexagon' }).innerText())?.[1]
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const rows = await tableRows(page, 'with incidents')
  expect(rows.find((row) => hash.includes(row[4] as string))?.[2]).toBe(count)
  expect(problems).toEqual([])
  await close()
})

test('without WebGL 2 the map is drawn all the same: picked by a click, moved by keys and buttons, and clean for axe', async () => {
  const { page, problems, close } = await openApp({ args: ['--disable-3d-apis'] })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  expect(await page.locator('canvas').count()).toBe(0)
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.getByLabel('Size of hexagon').selectOption('8')
  await page.getByRole('button', { name: /Mill Lane/ }).click()
  await expect.poll(() => chosenHash(page)).toMatch(/hex=88/)
  const hash = chosenHash(page)
  const ring = await middleOfRing(page)
  await page.getByRole('application').press('Escape')
  await expect.poll(() => chosenHash(page)).not.toContain('hex=')
  await page.mouse.click(ring.x, ring.y)
  await expect.poll(() => chosenHash(page)).toBe(hash)
  // Every way to move it moves it back again.
  for (const [there, back] of [
    ['Zoom in', 'Zoom out'],
    ['Move the map north', 'Move the map south'],
    ['Move the map west', 'Move the map east'],
  ] as const) {
    await page.getByRole('button', { name: there }).click()
    const moved = await middleOfRing(page).catch(() => null)
    expect(moved === null || Math.hypot(moved.x - ring.x, moved.y - ring.y) > 10, there).toBe(true)
    await page.getByRole('button', { name: back }).click()
    const again = await middleOfRing(page)
    expect(Math.hypot(again.x - ring.x, again.y - ring.y)).toBeLessThan(8)
  }
  await page.getByRole('application').press('ArrowLeft')
  await expect.poll(() => chosenHash(page)).not.toBe(hash)
  await page.getByRole('application').press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H3')
  expect(await axe(page)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test('nothing is lost at 320 pixels: no sideways scroll, and every control is there', async () => {
  const { page, close } = await openApp({ browser: on.browser, width: 320, height: 640 })
  await addFiles(page, [town])
  for (const screen of ['Data', 'Explore', 'Areas', 'Assess', 'Monitor', 'Report']) {
    await goTo(page, screen)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(320)
    expect(await axe(page), screen).toEqual([])
  }
  await goTo(page, 'Explore')
  await page.getByLabel('Size of hexagon').selectOption('7')
  await expect.poll(() => summary(page)).toMatch(/about 4\.5 square kilometres/)
  await close()
})

test('Cancel stops a long load and leaves what was there', async () => {
  const long = writeStreetFile(
    on.scratch,
    'long.csv',
    Array.from({ length: 1_000_000 }, (_, at) => ({ id: `long-${at}`, month: '2023-05' })),
  )
  const { page, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await page.setInputFiles('input[type=file]', long)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  expect(await report(page).getByRole('status').innerText()).toMatch(/^Cancelled/)
  expect((await tableRows(page, 'Rows of each file')).at(-1)?.[1]).toBe('60')
  await close()
})

async function summary(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Answer' }).getByRole('status').first().innerText()
}

function chosenHash(page: Page): string {
  return new URL(page.url()).hash
}

/** Where on the page the yellow ring of the chosen hexagon is drawn, in pixels, found in a picture of the screen. */
async function middleOfRing(page: Page): Promise<{ x: number; y: number }> {
  const map = await page.getByRole('application').boundingBox()
  if (map === null) throw new Error('The map is not there.')
  await page.waitForTimeout(1000)
  const picture = (await page.screenshot({ clip: map })).toString('base64')
  const blank = await page.context().newPage()
  const middle = await blank.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    let [x, y, pixels] = [0, 0, 0]
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] as number) < 240 || (data[at + 1] as number) < 200 || (data[at + 2] as number) > 60) continue
      x += (at / 4) % image.width
      y += Math.floor(at / 4 / image.width)
      pixels += 1
    }
    return { x: x / pixels, y: y / pixels, pixels }
  }, picture)
  await blank.close()
  if (middle.pixels < 20) throw new Error('No ring is drawn on the map.')
  return { x: map.x + middle.x, y: map.y + middle.y }
}
