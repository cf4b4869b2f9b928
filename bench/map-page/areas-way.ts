import { createMapCanvas } from '../../src/map/canvas.ts'
import type { MapCanvas } from '../../src/map/map-canvas.ts'
import { tiling } from '../../tests/map/tiling.ts'

/** As large as Norfolk, all of it in view. */
const COUNTY = [0.15, 52.35, 1.75, 52.99] as const
const areas = tiling(100, 70, COUNTY)

let map: MapCanvas | null = null

/** The app's map with 7,000 areas filled and outlined. Gives how many there are. */
export async function prepareAreas(): Promise<number> {
  document.getElementById('other')?.remove()
  const container = document.getElementById('ours') as HTMLElement
  await new Promise<void>((resolve) => {
    map = createMapCanvas(container, { onReady: resolve })
  })
  map?.fit([
    [COUNTY[0], COUNTY[1]],
    [COUNTY[2], COUNTY[3]],
  ])
  map?.setAreas(areas)
  await recolourAreas(0)
  return areas.shapes.areas
}

/**
 * Another decile for nine areas in ten. Milliseconds of the longest task: the call, or a frame until the map has long come to rest.
 */
export async function recolourAreas(seed: number): Promise<number> {
  const classes = Uint8Array.from(
    { length: areas.shapes.areas },
    (_, at) => 1 + ((at * 7 + seed * (1 + (at % 9))) % 10),
  )
  window.longestFrame = 0
  const begun = performance.now()
  map?.fillAreas(areas, classes, 'deprivation')
  const called = performance.now() - begun
  await new Promise((resolve) => setTimeout(resolve, 2000))
  return Math.max(called, window.longestFrame)
}
