import type { HotPlace } from '../core/question/finding.ts'
import { placeOfCells } from '../map/place-of-cells.ts'
import type { App } from './app.ts'
import { chooseHex } from './choose-hex.ts'

/** Takes the map to a place that a test found, and chooses its busiest hexagon. */
export async function choosePlace(app: App, { hexes }: HotPlace): Promise<void> {
  const { picture } = app.session.getState()
  const cells = picture === null ? [] : Array.from(hexes, (at) => picture.cells[at] as bigint)
  const [busiest] = cells
  if (busiest === undefined) return
  app.session.setState({ lookAt: { ...placeOfCells(cells), metresPerPixel: null } })
  await chooseHex(app, busiest)
}
