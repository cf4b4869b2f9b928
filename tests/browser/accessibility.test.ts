import { expect, test } from 'vitest'
import { axe, openApp } from '../support/page.ts'
import { stage } from './stage.ts'
import { addFiles, goTo } from './steps.ts'
import { inventedTown, writeStreetFile } from './street-file.ts'

const town = writeStreetFile(stage().scratch, 'town.csv', inventedTown())
const SCREENS = ['Data', 'Explore', 'Areas', 'Assess', 'Monitor', 'Report']
const COUNTY = '#data?county=invented'
const NONSENSE = '#explore?groups=all&from=Marchember'

/** A wide screen with WebGL, and a narrow one (which is also a wide one at 400 %) without: every state in both. */
const PLACES = [
  ['1280 pixels with WebGL', 1280, []],
  ['320 pixels without WebGL', 320, ['--disable-3d-apis']],
] as const
const STATES = [
  ['empty', ''],
  ['loaded', ''],
  ['with the invented county', COUNTY],
  ['after an address that asks nonsense', NONSENSE],
] as const
const CASES = PLACES.flatMap(([place, width, args]) =>
  STATES.map(([state, hash]) => ({ name: `${state}, ${place}`, width, args, state, hash })),
)

test.each(CASES)(
  'every screen is clean for axe and as wide as the window: $name',
  async ({ width, args, state, hash }) => {
    const { page, problems, close } = await openApp({ args, width, height: 640, hash })
    if (state === 'loaded') await addFiles(page, [town])
    if (hash === COUNTY) await page.getByText('41 files added').waitFor({ timeout: 60_000 })
    if (hash === NONSENSE) await page.getByRole('alert').waitFor()
    const isClean = async (what: string) => {
      expect(await axe(page), what).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(width)
    }
    for (const screen of SCREENS) {
      await goTo(page, screen)
      const views = page.getByRole('group', { name: 'Show as' }).getByRole('button')
      const names = screen === 'Explore' ? await views.allInnerTexts() : []
      if (screen === 'Explore')
        expect(names).toEqual(state === 'loaded' || hash === COUNTY ? ['Map', 'Table', 'Charts'] : [])
      await isClean(screen)
      for (const view of names) {
        await views.getByText(view, { exact: true }).click()
        await isClean(`${screen}, ${view}`)
      }
    }
    expect(problems).toEqual([])
    await close()
  },
)
