import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { pmtiles, TILE_TYPE } from '../support/pmtiles.ts'
import { plainPng } from '../support/png.ts'
import { stage } from './stage.ts'
import { addFiles, goTo } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const on = stage()
const town = writeStreetFile(on.scratch, 'town.csv', inventedTown())

/** Tiles of one colour for the part of zoom 7 in which Norfolk lies. */
const archive = Buffer.from(
  pmtiles({
    tileType: TILE_TYPE.png,
    tiles: [41, 42].map((y) => ({ z: 7, x: 64, y, bytes: plainPng('#ff00ff', 256) })),
    box: [0.01, 51.7, 2.8, 53.9],
    metadata: { name: 'County streets', attribution: '<b>Ordnance</b> Survey' },
  }),
)

test('a base map of one’s own lies under the hexagons, under the page’s own policy; a wrong file is refused in words', async () => {
  const { page, problems, requests, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await page.getByText('Base map').click()
  const file = page.getByLabel('PMTiles file')
  await file.setInputFiles({ name: 'streets.pmtiles', mimeType: '', buffer: Buffer.from('no archive at all') })
  await page.getByRole('alert').getByText('This file is not a map in PMTiles form').waitFor()
  expect(await axe(page)).toEqual([])
  await file.setInputFiles({ name: 'streets.pmtiles', mimeType: '', buffer: archive })
  await page.getByText('County streets, detail to zoom').waitFor()
  expect(await page.getByText('Source: Ordnance Survey.').count()).toBe(1)
  expect(await page.getByRole('alert').count()).toBe(0)
  await expect.poll(() => purple(page)).toBeGreaterThan(0.2)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Take it away' }).click()
  await expect.poll(() => purple(page)).toBe(0)
  expect(problems).toEqual([])
  expect(requests.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([])
  await close()
})

test('a graphics card that forgets the map gets it back; until then the table or a map without it is offered', async () => {
  const { page, close } = await openApp({ browser: on.browser })
  await addFiles(page, [town])
  await goTo(page, 'Explore')
  await page.locator('canvas').waitFor()
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2')
    const lose = gl?.getExtension('WEBGL_lose_context')
    Object.assign(window, { restore: () => lose?.restoreContext() })
    lose?.loseContext()
  })
  await page.getByRole('alert').getByText('The graphics card has dropped the map').waitFor()
  expect(await axe(page)).toEqual([])
  await page.evaluate(() => (window as unknown as { restore: () => void }).restore())
  await page.getByRole('alert').waitFor({ state: 'detached' })

  await page.evaluate(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  )
  await page.getByRole('button', { name: 'Draw it without the graphics card' }).click()
  await expect.poll(() => page.locator('canvas').count()).toBe(0)
  expect(await page.locator('.map-canvas svg path').count()).toBeGreaterThan(0)
  expect(await axe(page)).toEqual([])
  await close()
})

/** Share of the map's pixels that are much redder and bluer than green: only the base map is. */
async function purple(page: Awaited<ReturnType<typeof openApp>>['page']): Promise<number> {
  const box = await page.getByRole('application').boundingBox()
  if (box === null) throw new Error('The map is not there.')
  const png = (await page.screenshot({ clip: box })).toString('base64')
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let found = 0
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at], data[at + 1], data[at + 2]] as [number, number, number]
      if (red - green > 60 && blue - green > 60) found += 1
    }
    return found / (data.length / 4)
  }, png)
}
