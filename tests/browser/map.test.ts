import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import GeoJSONVT from 'geojson-vt'
import { cellToLatLng, gridDisk, latLngToCell } from 'h3-js'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fromGeojsonVt } from 'vt-pbf'
import { land } from '../../.ci/land.ts'
import { PALETTE } from '../../src/map/colours.ts'
import { symbolOf } from '../../src/map/place-symbols.ts'
import { pmtiles, TILE_TYPE } from '../support/pmtiles.ts'
import { plainPng } from '../support/png.ts'
import type { MapPage } from './map-page/map-page.ts'
import { stage } from './stage.ts'

/** The map alone, on a page of its own over file://: what its pixels are where we know what they should be. */

declare global {
  var mapPage: MapPage
}

const on = stage()
/** The two tiles of zoom 7 that Norfolk lies in, and their box in degrees. */
const TILES = [41, 42].map((y) => ({ z: 7, x: 64, y }))
const BOX = [0.01, 51.7, 2.8, 53.9] as const
const MAGENTA = '#ff00ff'
const SQUARE = symbolOf(0).colour
/** Middle of the map on the page, in CSS pixels: the page has a margin of 8. */
const MIDDLE = { x: 8 + 320, y: 8 + 240 }
const COUNTRYSIDE = { lng: 1.02, lat: 52.7 }
const cells = gridDisk(latLngToCell(COUNTRYSIDE.lat, COUNTRYSIDE.lng, 6), 1).sort()
const centre = latLngToCell(COUNTRYSIDE.lat, COUNTRYSIDE.lng, 6)
const full = placeOf(centre)
const empty = placeOf(cells.find((cell) => cell !== centre) as string)

let page: Page
const problems: string[] = []

beforeAll(async () => {
  const outDir = join(on.scratch, 'map-page')
  await build({
    root: resolve(import.meta.dirname, 'map-page'),
    configFile: false,
    logLevel: 'error',
    plugins: [land(), viteSingleFile()],
    build: { outDir, target: 'esnext', modulePreload: false, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  })
  page = await on.browser.newPage({ viewport: { width: 700, height: 1050 } })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.goto(pathToFileURL(join(outDir, 'index.html')).href)
})
beforeEach(async () => {
  await openBaseMap(null)
  await page.evaluate(() => mapPage.map.setGround({ ...mapPage.ground, places: [] }))
})
afterAll(() => page.close())

test('land and sea', async () => {
  await lookAt({ lng: -1.9, lat: 52.2 })
  await expectColour(PALETTE.land)
  await lookAt({ lng: 2.4, lat: 53.2 })
  await expectColour(PALETTE.outside)
})

test('names of places, with the fonts of the machine', async () => {
  await lookAt({ lng: 1.295, lat: 52.63 })
  await expect.poll(() => darkPixels()).toBe(0)
  await page.evaluate(() => mapPage.map.setGround(mapPage.ground))
  await expect.poll(() => darkPixels()).toBeGreaterThan(100)
})

test('a base map of pictures under see-through hexes, and without it all as before', async () => {
  await page.evaluate(
    ([names, middle]) =>
      mapPage.showHexes(
        names,
        names.map((name) => (name === middle ? 5 : 0)),
      ),
    [cells, centre] as const,
  )
  await lookAt(empty)
  await expectColour(PALETTE.zero)
  const png = plainPng(MAGENTA, 256)
  const metadata = { name: 'All one colour', attribution: '<b>Nobody</b>' }
  const opened = await openBaseMap(
    pmtiles({ tiles: TILES.map((tile) => ({ ...tile, bytes: png })), tileType: TILE_TYPE.png, box: BOX, metadata }),
  )
  expect(opened).toMatchObject({ fault: null, info: { name: 'All one colour', attribution: 'Nobody', minZoom: 7 } })
  await expectColour(mixed(MAGENTA, PALETTE.zero, 0.15))
  await lookAt(full)
  await expectColour(mixed(MAGENTA, PALETTE.classes[4], 0.75))
  await lookAt({ lng: 1.3, lat: 52.95 })
  await expectColour(MAGENTA)

  await loseContext()
  await expectColour(MAGENTA)
  await lookAt(full)
  await expectColour(mixed(MAGENTA, PALETTE.classes[4], 0.75))

  expect(await openBaseMap(new TextEncoder().encode('Crime ID,Month'))).toEqual({ info: null, fault: 'not-pmtiles' })
  await expectColour(mixed(MAGENTA, PALETTE.classes[4], 0.75))
  await openBaseMap(null)
  await expectColour(PALETTE.classes[4])
  await lookAt({ lng: -1.9, lat: 52.2 })
  await expectColour(PALETTE.land)
})

test.each([
  ['Protomaps', 'water', 'roads', { kind: 'highway' }],
  ['OpenMapTiles', 'water', 'transportation', { class: 'motorway' }],
  ['OS Open Zoomstack', 'surfacewater', 'roads', { type: 'A Road' }],
])('a base map of vector tiles named as by %s', async (_name, water, roads, kind) => {
  const lake = polygonAround({ lng: 0.5, lat: 52.2 }, 0.1)
  const north: GeoJSON.Position[] = [
    [0.7, 52.1],
    [0.7, 52.3],
  ]
  const road: GeoJSON.LineString = { type: 'LineString', coordinates: north }
  const layers = { [water]: lake, [roads]: road }
  const bytes = TILES.map((tile) => ({ ...tile, bytes: vectorTile(layers, kind, tile) }))
  const metadata = { vector_layers: Object.keys(layers).map((id) => ({ id })) }
  await openBaseMap(pmtiles({ tiles: bytes, tileType: TILE_TYPE.mvt, box: BOX, metadata }))
  await lookAt({ lng: 0.5, lat: 52.2 })
  await expect.poll(async () => isBluish(await colourAt(MIDDLE))).toBe(true)
  await lookAt({ lng: 0.7, lat: 52.2 }, 20)
  // A step of these tiles is 46 m here, so that the road lies a pixel or two beside where it was put.
  const across = { x: MIDDLE.x - 5, y: MIDDLE.y, width: 11, height: 1 }
  await expect.poll(async () => Math.min(...(await pixels(across)).map(brightest))).toBeLessThan(0xc0)
  await lookAt({ lng: 0.9, lat: 52.2 })
  await expectColour(PALETTE.land)
})

/** Inside the sixth of the page's sixteen areas, whatever its sides look like; and in the middle of all. */
const SIXTH = { lng: 1.25, lat: 52.605 }
const ALL = { lng: 1.3, lat: 52.63 }

test.each(['map', 'drawn'] as const)('areas and places, with a graphics card and without: %s', async (which) => {
  const on = await middleOf(which)
  const look = (place: typeof full, metres: number) =>
    page.evaluate(
      ([name, to, metresPerPixel]) => {
        mapPage[name].setGround({ ...mapPage.ground, places: [] })
        mapPage[name].goTo(to, metresPerPixel, true)
      },
      [which, place, metres] as const,
    )
  const fill = (first: number) =>
    page.evaluate(([name, at]) => mapPage.fillDeciles(mapPage[name], at), [which, first] as const)
  if (which === 'map') {
    await page.evaluate(
      ([names, middle]) =>
        mapPage.showHexes(
          names,
          names.map((name) => (name === middle ? 5 : 0)),
        ),
      [cells, centre] as const,
    )
  }
  await look(SIXTH, 20)
  await fill(1)
  await expectColour(PALETTE.deciles[5] ?? '', on)
  await fill(3)
  await expectColour(PALETTE.deciles[7] ?? '', on)
  expect(await darkPixels(on)).toBe(0)

  await page.evaluate((name) => mapPage[name].setAreas(mapPage.areas), which)
  await look(ALL, 60)
  await expect.poll(() => darkPixels({ ...on, half: 230 })).toBeGreaterThan(300)
  await page.evaluate((name) => mapPage[name].setPlaces([mapPage.placesAbout(1)]), which)
  await expectColour(SQUARE, on)

  if (which === 'map') {
    await loseContext()
    await expectColour(SQUARE, on)
    await expect.poll(() => darkPixels({ ...on, half: 230 })).toBeGreaterThan(300)
    // The hexes are not drawn beside the areas, and are there again without them.
    await look(full, 100)
    await expectColour(PALETTE.land, on)
    await page.evaluate(() => mapPage.map.fillAreas(null, null, 'count'))
    await expectColour(PALETTE.classes[4], on)
  }
  await look(SIXTH, 20)
  await page.evaluate((name) => {
    mapPage[name].fillAreas(null, null, 'count')
    mapPage[name].setAreas(null)
    mapPage[name].setPlaces([])
  }, which)
  await expectColour(PALETTE.land, on)
})

test('tells where it looks: goTo comes closer and never backs off, a pan is a third of the view', async () => {
  await lookAt(full, 100)
  const at = await page.evaluate(() => mapPage.map.view())
  expect(at?.metresPerPixel).toBeCloseTo(100, 0)
  expect(at?.lng).toBeCloseTo(full.lng, 6)
  await page.evaluate((place) => mapPage.map.goTo(place, 1000), full)
  expect((await page.evaluate(() => mapPage.map.view()))?.metresPerPixel).toBeCloseTo(100, 0)
  await page.evaluate(() => mapPage.map.pan('east'))
  const after = await page.evaluate(() => mapPage.map.view())
  // 640 / 3 pixels of 100 m, to a pixel; a degree of longitude is 111.32 km at the equator.
  const metres = ((after?.lng ?? 0) - full.lng) * 111_320 * Math.cos((full.lat * Math.PI) / 180)
  expect(Math.abs(metres / 100 - 640 / 3)).toBeLessThan(1)
  expect(await page.evaluate(() => mapPage.moves.at(-1))).toEqual(after)
})

test('nothing went wrong on the page meanwhile', () => {
  expect(problems).toEqual([])
})

/** Looks at a place, a pixel being so many metres, whatever it looked at before. */
async function lookAt(place: { lng: number; lat: number }, metresPerPixel = 100): Promise<void> {
  await page.evaluate(
    ([to, metres]) => {
      mapPage.map.fit([
        [to.lng - 3, to.lat - 3],
        [to.lng + 3, to.lat + 3],
      ])
      mapPage.map.goTo(to, metres)
    },
    [place, metresPerPixel] as const,
  )
}

/** Through the page's file input; null for none. */
async function openBaseMap(bytes: Uint8Array | null) {
  const files = bytes ? [{ name: 'map.pmtiles', mimeType: '', buffer: Buffer.from(bytes) }] : []
  await page.setInputFiles('input', files)
  return page.evaluate(() => mapPage.openBaseMap())
}

async function loseContext(): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas')
    const card = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    card?.loseContext()
    await new Promise((done) => setTimeout(done, 200))
    card?.restoreContext()
  })
}

/** Red, green, blue of the pixels of a part of the page, row by row. */
async function pixels(clip: { x: number; y: number; width: number; height: number }): Promise<number[][]> {
  const shot = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    return Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 3)])
  }, shot)
}

async function colourAt({ x, y }: { x: number; y: number }): Promise<number[]> {
  return (await pixels({ x, y, width: 1, height: 1 }))[0] ?? []
}

/** Pixels nearly black, in the middle of the map, where the name of the place looked at would be. */
async function darkPixels({ x, y, half = 60 }: Middle = MIDDLE): Promise<number> {
  const around = await pixels({ x: x - half, y: y - half * (2 / 3), width: 2 * half, height: half * (4 / 3) })
  return around.filter((colour) => Math.max(...colour) < 70).length
}

interface Middle {
  readonly x: number
  readonly y: number
  /** CSS pixels to either side. */
  readonly half?: number
}

/** Middle of one of the page's maps. */
function middleOf(id: string): Promise<Middle> {
  return page.evaluate((name) => {
    const box = (document.getElementById(name) as HTMLElement).getBoundingClientRect()
    return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) }
  }, id)
}

/** Waits until the middle of the map has a colour, to two steps of 255 in each channel. */
async function expectColour(colour: string, at: Middle = MIDDLE): Promise<void> {
  await expect
    .poll(async () => apart(await colourAt(at), rgb(colour)), { message: `the middle of the map is ${colour}` })
    .toBeLessThanOrEqual(2)
}

function apart(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))))
}

const brightest = (colour: readonly number[]) => Math.max(...colour)

function isBluish([red = 0, , blue = 0]: readonly number[]): boolean {
  return blue - red > 15
}

function rgb(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** What the eye gets where `above` covers that share of `below`. */
function mixed(below: string, above: string, share: number): string {
  const channels = rgb(below).map((value, at) => Math.round(value * (1 - share) + (rgb(above)[at] ?? 0) * share))
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function placeOf(cell: string): { lng: number; lat: number } {
  const [lat, lng] = cellToLatLng(cell)
  return { lng, lat }
}

function polygonAround({ lng, lat }: { lng: number; lat: number }, by: number): GeoJSON.Polygon {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ]
  return { type: 'Polygon', coordinates: [corners.map(([x = 0, y = 0]) => [lng + x * by, lat + y * by])] }
}

/** One feature a layer, all with the same properties. */
function vectorTile(
  layers: Readonly<Record<string, GeoJSON.Geometry>>,
  properties: object,
  tile: (typeof TILES)[number],
) {
  const cut = Object.entries(layers).map(([name, geometry]) => {
    const index = new GeoJSONVT({ type: 'Feature', properties: { ...properties }, geometry }, { maxZoom: 7 })
    return [name, index.getTile(tile.z, tile.x, tile.y) ?? { features: [] }] as const
  })
  return fromGeojsonVt(Object.fromEntries(cut), { version: 2 })
}
