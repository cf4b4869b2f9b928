import { withBuiltPage } from './bench-page.ts'
import { type Figure, median } from './figure.ts'
import { PROBE_MS, watchMainThread } from './main-thread.ts'

const MOST_MS = 50

/** The longest task of the main thread while thousands of areas that are filled on the map get new classes. */
export function measureRecolourAreas(_file: string, rounds: number): Promise<Figure[]> {
  return withBuiltPage('map-page', async (page) => {
    const areas = await page.evaluate(() => mapBench.prepareAreas())
    await page.evaluate(watchMainThread, PROBE_MS)
    const longest: number[] = []
    // Round 0 warms up: the first recolouring compiles what the later ones use.
    for (let round = 0; round <= rounds; round++) {
      await page.evaluate(() => {
        watched.longest = 0
      })
      await page.evaluate((seed) => mapBench.recolourAreas(seed), round + 1)
      if (round === 0) continue
      longest.push(await page.evaluate(() => watched.longest))
      console.error(`recolour areas ${round}/${rounds}: ${longest.at(-1)?.toFixed(0)} ms`)
    }
    const value = median(longest)
    return [
      {
        name: `Longest task of the main thread while ${areas.toLocaleString('en-GB')} areas are recoloured`,
        ours: `${value.toFixed(0)} ms`,
        other: '',
        ratio: null,
        goal: { words: `<= ${MOST_MS} ms`, value, limit: MOST_MS },
      },
    ]
  })
}
