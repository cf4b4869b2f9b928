import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isSound, layerOf } from './squares.ts'

/** Invented wards near King's Lynn, half a kilometre wide; a bow tie and an area without a shape. Made by the writers beside this file. */
it.each([
  ['wards-national-grid.geojson', 'geojson', 'british-national-grid', 4, 0],
  ['wards-shapefile.zip', 'shapefile', 'british-national-grid', 4, 0],
  ['wards.gpkg', 'geopackage', 'british-national-grid', 4, 0],
  ['wards.topojson', 'topojson', 'degrees', 2, 0],
  ['bow-tie.geojson', 'geojson', 'degrees', 1, 1],
])('%s: %s in %s, %d areas, %d of them mended', async (name, format, grid, kept, repaired) => {
  const bytes = readFileSync(new URL(`../../../../fixtures/boundaries/${name}`, import.meta.url))
  const layer = await layerOf(name, new Uint8Array(bytes))
  expect(layer).toMatchObject({ name, format, grid, isInvented: true, ledger: { kept, repaired } })
  expect(isSound([layer])).toBe(true)
  expect([layer.shapes.boxes[0], layer.shapes.boxes[1]]).toEqual([expect.closeTo(0.4, 1), expect.closeTo(52.75, 1)])
})
