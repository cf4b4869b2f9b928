import { gridDisk, latLngToCell } from 'h3-js'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { createMap } from '../../src/map/canvas/create-map.ts'
import { PALETTE } from '../../src/map/colours.ts'
import { prepareAreas, recolourAreas } from './areas-way.ts'
import { classesOf } from './classes.ts'
import { createFeatureStateWay } from './feature-state-way.ts'
import { createHexLayerWay } from './hex-layer-way.ts'

/** A way to show hexes: `recolour` gives every hex its class, 0 to 5, and leaves the frame to MapLibre. */
export interface Way {
  recolour(classes: Uint8Array): void
}

/** Rings of hexes about Norwich, to a little over so many; resolution 9, as the app shows a county. */
function cellsOf(count: number): BigUint64Array {
  const rings = Math.ceil(Math.sqrt(count / 3))
  const names = gridDisk(latLngToCell(52.63, 1.29, 9), rings).slice(0, count)
  return BigUint64Array.from(names, (name) => BigInt(`0x${name}`)).sort()
}

const ways: Way[] = []
const maps: MapLibreMap[] = []

const page = {
  /** Both ways on maps of the same size and view, all hexes in view. */
  async prepare(count: number) {
    const cells = cellsOf(count)
    for (const [name, create] of [
      ['ours', createHexLayerWay],
      ['other', createFeatureStateWay],
    ] as const) {
      const map = createMap(document.getElementById(name) as HTMLElement, PALETTE)
      if (!map) throw new Error('This browser has no WebGL 2.')
      await map.once('load')
      map.jumpTo({ center: [1.29, 52.63], zoom: 8 })
      ways.push(await create(map, cells))
      await idle(map)
      maps.push(map)
    }
    return cells.length
  },
  /** Milliseconds the main thread was busy: in the call, and in all frames until the map is idle again. */
  async time(way: 0 | 1, count: number, seed: number): Promise<number> {
    const classes = classesOf(count, seed)
    const rested = idle(maps[way] as MapLibreMap)
    window.frameTime = 0
    const begun = performance.now()
    ways[way]?.recolour(classes)
    const called = performance.now() - begun
    await rested
    return called + window.frameTime
  },
  prepareAreas,
  recolourAreas,
}
export type MapBenchPage = typeof page
Object.assign(window, { mapBench: page })

async function idle(map: MapLibreMap): Promise<void> {
  map.triggerRepaint()
  await map.once('idle')
}

declare global {
  interface Window {
    frameTime: number
    longestFrame: number
  }
}
