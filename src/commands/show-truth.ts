import { sameCellAt } from '../map/cell-at.ts'
import { placeOfCells } from '../map/place-of-cells.ts'
import type { PlantedTruth } from '../store/session.ts'
import type { App } from './app.ts'
import { chooseHex } from './choose-hex.ts'

/** Shows on the map where something was planted, and chooses its first hex. */
export async function showTruth(app: App, { cells }: PlantedTruth): Promise<void> {
  const planted = cells.map((cell) => BigInt(`0x${cell}`))
  const [first] = planted
  if (first === undefined) return
  app.session.setState({ lookAt: { ...placeOfCells(planted), metresPerPixel: null } })
  await chooseHex(app, sameCellAt(first, app.workspace.getState().question.resolution))
}
