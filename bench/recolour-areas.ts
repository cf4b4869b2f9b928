import { withBuiltPage } from './bench-page.ts'
import { type Figure, median } from './figure.ts'

const MOST_MS = 50

/** The longest task of the main thread, a call or a frame, while thousands of areas that are filled on the map get new classes. */
export function measureRecolourAreas(_file: string, rounds: number): Promise<Figure[]> {
  return withBuiltPage('map-page', async (page) => {
    const areas = await page.evaluate(() => mapBench.prepareAreas())
    const longest: number[] = []
    // Round 0 warms up: the first recolouring compiles what the later ones use.
    for (let round = 0; round <= rounds; round++) {
      const took = await page.evaluate((seed) => mapBench.recolourAreas(seed), round + 1)
      if (round === 0) continue
      longest.push(took)
      console.error(`recolour areas ${round}/${rounds}: ${took.toFixed(1)} ms`)
    }
    const value = median(longest)
    return [
      {
        name: `${areas.toLocaleString('en-GB')} areas recoloured, longest task of the main thread`,
        ours: `${value.toFixed(1)} ms`,
        other: '',
        ratio: null,
        goal: { words: `<= ${MOST_MS} ms`, value, limit: MOST_MS },
      },
    ]
  })
}
