import type { FoundPlace } from '../core/question/found-place.ts'
import { cellAt, resolutionOfCell } from '../map/cell-at.ts'
import type { App } from './app.ts'
import { chooseHex } from './choose-hex.ts'

/** Metres in a pixel at which a street, or a town, is seen with what lies around it. */
const CLOSE = { location: 5, settlement: 15 } as const

/**
 * Moves the map to a place that was found, and the choice to the hex with most of its incidents. A district is shown whole, and no
 * hex of it chosen.
 */
export async function goToPlace(app: App, place: FoundPlace): Promise<void> {
  const { lng, lat, box, kind } = place
  if (kind === 'district') {
    app.session.setState({ lookAt: { lng, lat, box, metresPerPixel: null } })
    return await chooseHex(app, null)
  }
  app.session.setState({ lookAt: { lng, lat, box: null, metresPerPixel: CLOSE[kind] } })
  const { resolution } = app.workspace.getState().question
  // The size may have changed since the search.
  const most = place.hexes.find(({ cell }) => resolutionOfCell(cell) === resolution)
  await chooseHex(app, most?.cell ?? cellAt(place, resolution))
}
