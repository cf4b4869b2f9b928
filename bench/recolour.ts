import { withBuiltPage } from './bench-page.ts'
import { type Figure, median } from './figure.ts'
import type { MapBenchPage } from './map-page/map-page.ts'

const HEXES = 100_000
const MOST = 1 / 4

declare global {
  var mapBench: MapBenchPage
}

/** New classes for hexes that are on the map, against MapLibre's own feature state, in turn on one page. */
export function measureRecolour(_file: string, rounds: number): Promise<Figure[]> {
  return withBuiltPage('map-page', async (page) => {
    const hexes = await page.evaluate((count) => mapBench.prepare(count), HEXES)
    const times: [number[], number[]] = [[], []]
    // Round 0 warms both up: the first recolouring compiles what the later ones use.
    for (let round = 0; round <= rounds; round++) {
      for (const way of [0, 1] as const) {
        const time = await page.evaluate(([which, count, seed]) => mapBench.time(which, count, seed), [
          way,
          hexes,
          round + 1,
        ] as const)
        if (round > 0) times[way].push(time)
      }
      if (round > 0)
        console.error(`recolour ${round}/${rounds}: ${ms(times[0].at(-1))}, MapLibre ${ms(times[1].at(-1))}`)
    }
    const [ours, other] = times.map(median) as [number, number]
    return [
      {
        name: `${hexes.toLocaleString('en-GB')} hexes recoloured, main thread, against MapLibre's feature state`,
        ours: ms(ours),
        other: ms(other),
        ratio: ours / other,
        goal: { words: '< 1/4', value: ours / other, limit: MOST },
      },
    ]
  })
}

function ms(value = 0): string {
  return `${value.toFixed(1)} ms`
}
